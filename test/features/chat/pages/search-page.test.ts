import { runDurableObjectAlarm } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { aRoomName, roomObject } from "../../../support/chat";
import { aWord } from "../../../support/chat-search";
import { aMember, type Member, page, post } from "../../../support/members";

const searchPath = (q: string) => `/chat/search?${new URLSearchParams({ q }).toString()}`;

async function html(path: string, { headers }: Member, language = "en"): Promise<string> {
  const answer = await page(`${path}${path.includes("?") ? "&" : "?"}lang=${language}`, headers);
  return answer.text();
}

async function aRoomWith(owner: Member, contents: readonly string[]): Promise<string> {
  const name = aRoomName();
  await post("/chat/rooms", owner.headers, { name, description: "" });
  const path = `/chat/rooms/${encodeURIComponent(name)}`;
  for (const content of contents) await post(`${path}/messages`, owner.headers, { content });
  const id = await env.DB.prepare("SELECT id FROM rooms WHERE name = ?")
    .bind(name)
    .first<number>("id");
  await runDurableObjectAlarm(roomObject({ id: id ?? 0 }));
  return path;
}

describe("the page that searches everywhere", () => {
  it("is offered by a form of the lobby", async ({ expect }) => {
    const lobby = await html("/chat", await aMember());
    expect(lobby).toMatch(/<form[^>]*action="\/chat\/search" method="get"/);
  });

  it("shows messages with the words marked and links that open the room at each", async ({
    expect,
  }) => {
    const owner = await aMember();
    const word = aWord();
    const path = await aRoomWith(owner, [`a **${word}** <script>`]);
    const text = await html(searchPath(word), owner);
    expect(text).toContain(`<mark>${word}</mark>** &lt;script&gt;`);
    const href = /href="([^"]*\?around=\d+#m\d+)"/.exec(text)?.[1] ?? "";
    expect(href.startsWith(`${path}?around=`)).toBe(true);
    expect(await html(href.slice(0, href.indexOf("#")), owner)).toContain(
      `id="${href.slice(href.indexOf("#") + 1)}"`,
    );
  });

  it("leads on to older results and back", async ({ expect }) => {
    const owner = await aMember();
    const word = aWord();
    await aRoomWith(
      owner,
      Array.from({ length: 23 }, (_, index) => `${word} number${index}`),
    );
    const first = await html(searchPath(word), owner);
    expect(first.match(/<mark>/g)).toHaveLength(20);
    const next = /rel="next" href="([^"]*)"/.exec(first)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const second = await html(next, owner);
    expect(second.match(/<mark>/g)).toHaveLength(3);
    expect(second).toContain('rel="prev"');
    expect(second).not.toContain('rel="next"');
  });

  it("says at the field, in the reader's language, what it cannot follow", async ({ expect }) => {
    const member = await aMember();
    const english = await html(searchPath("x before:soon"), member);
    expect(english).toContain("“soon” is not a date");
    expect(english).toContain('aria-invalid="true"');
    const french = await html(searchPath("x de:personne-ici"), member, "fr");
    expect(french).toContain("Personne ne s’appelle « personne-ici »");
    expect(await html(searchPath("x in:nowhere-here"), member)).toContain("You know no room");
  });

  it("says that nothing was found, and what can be looked for", async ({ expect }) => {
    const text = await html(searchPath(aWord()), await aMember());
    expect(text).toContain("No message found");
    expect(text).toContain("What you can look for");
  });

  it.for(["", "%", '"', "a".repeat(5_000), "\u0000", "((("])(
    "answers whatever is asked: %j",
    async (q, { expect }) => {
      const answer = await page(searchPath(q), (await aMember()).headers);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain("</html>");
    },
  );

  it("gives its examples in a form that it follows itself", async ({ expect }) => {
    const member = await aMember();
    for (const language of ["fr", "en"]) {
      const text = await html("/chat/search", member, language);
      const examples = [...text.matchAll(/href="(\/chat\/search\?q=[^"]*)"/g)].map(
        ([, href]) => href ?? "",
      );
      expect(examples).toHaveLength(6);
      const last = await html(examples.at(-1) ?? "", member, language);
      expect(last).not.toContain('aria-invalid="true"');
    }
  });

  it("leads strangers to sign in and back", async ({ expect }) => {
    const answer = await page(searchPath("x"), {});
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toContain(encodeURIComponent("/chat/search"));
  });
});
