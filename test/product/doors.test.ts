import { describe, it } from "vitest";
import readme from "../../src/features/accounts/README.md?raw";
import { anAddress } from "../support/context";
import { api } from "../support/letters";

const blocks = [...readme.matchAll(/```sh\n(.*?)```/gs)].map(([, text = ""]) => text);
const commands = (block: string) => block.replaceAll("\\\n", " ").trim().split("\n");

type Tokens = { readonly access_token?: string };

type Command = {
  readonly path: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
};

/** Reads a command as curl would: `-d` makes a form, its parts joined, unless a header says otherwise. */
function readCommand(command: string, token: string): Command {
  const parts = [...command.matchAll(/-(X|H|d) +(?:'([^']*)'|"([^"]*)"|(\S+))/g)].map(
    ([, flag = "", quoted, double, bare]) => [flag, quoted ?? double ?? bare ?? ""] as const,
  );
  const of = (flag: string) => parts.flatMap(([name, value]) => (name === flag ? [value] : []));
  const data = of("d");
  const headers = of("H").map((header) => header.replace("$TOKEN", token).split(": "));
  return {
    path: /\$ORIGIN(\S+)/.exec(command)?.[1] ?? "",
    method: of("X")[0] ?? "GET",
    headers: {
      ...(data.length > 0 && { "content-type": "application/x-www-form-urlencoded" }),
      ...Object.fromEntries(headers.map(([name = "", value = ""]) => [name.toLowerCase(), value])),
      "cf-connecting-ip": anAddress(),
    },
    body: data.length > 0 ? data.join("&") : undefined,
  };
}

describe("the examples of the documentation", () => {
  it("cover the two APIs of accounts", ({ expect }) => {
    expect(blocks.map((block) => commands(block).length)).toEqual([4, 4]);
  });

  it.for(blocks)("work as they are printed, one after the other", async (block, { expect }) => {
    let token = "";
    for (const command of commands(block)) {
      const { path, method, headers, body } = readCommand(command, token);
      const response = await api(path, headers, { method, ...(body !== undefined && { body }) });
      expect(response.status, command).toBe(path.endsWith("/register") ? 201 : 200);
      const answer = await response.json<Tokens & { data?: Tokens }>();
      token = answer.access_token ?? answer.data?.access_token ?? token;
    }
  });
});
