import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { Memory } from "../../src/platform/memory";
import { readNamedFile } from "../../src/platform/read-named-file";
import { observeEnv } from "../product/support/observed-env";

async function aFile(text: string): Promise<string> {
  const key = `tests/${crypto.randomUUID()}`;
  await env.FILES.put(key, text);
  return key;
}

/** A row that takes a turn to read, as it would in D1. */
const rowWith = async (key: string | null) => {
  await env.DB.prepare("select 1").all();
  return { key };
};

function reader() {
  const name = crypto.randomUUID();
  return async (row: Promise<{ key: string | null }>) => {
    const { env: observed, calls } = observeEnv(env);
    const answer = await readNamedFile({ env: observed }, { name, row, keyOf: ({ key }) => key });
    return { text: await answer.file?.text(), calls: calls() };
  };
}

describe("a file that a row names", () => {
  it("is the one of the row, however often another was seen before", async ({ expect }) => {
    const read = reader();
    const [one, two] = [await aFile("one"), await aFile("two")];
    expect((await read(rowWith(one))).text).toBe("one");
    expect(await read(rowWith(one))).toEqual({ text: "one", calls: ["FILES.get"] });
    // Asked for beside the row, and dropped.
    expect(await read(rowWith(two))).toEqual({ text: "two", calls: ["FILES.get", "FILES.get"] });
    expect((await read(rowWith(two))).calls).toEqual(["FILES.get"]);
  });

  it("is not given when the row names none any more, nor when it refuses", async ({ expect }) => {
    const read = reader();
    const key = await aFile("a secret");
    await read(rowWith(key));
    expect((await read(rowWith(null))).text).toBeUndefined();
    const refusal = new Error("not yours");
    await expect(read(rowWith(key).then(() => Promise.reject(refusal)))).rejects.toBe(refusal);
  });

  it("is missing when it was deleted", async ({ expect }) => {
    const read = reader();
    const key = await aFile("gone");
    await read(rowWith(key));
    await env.FILES.delete(key);
    expect((await read(rowWith(key))).text).toBeUndefined();
  });
});

describe("the memory of an isolate", () => {
  it("is bounded, and keeps what was stored again", ({ expect }) => {
    const memory = new Memory<string, number>(2);
    for (const key of ["a", "b", "b"]) memory.set(key, 1);
    expect([memory.get("a"), memory.get("b")]).toEqual([1, 1]);
    memory.set("c", 1);
    expect([memory.get("a"), memory.get("b"), memory.get("c")]).toEqual([undefined, undefined, 1]);
  });
});
