import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { createApp } from "../../../../src/app";
import { accountCookieValue } from "../../../../src/features/accounts/sessions/account-cookie";
import { observeEnv } from "../../../product/support/observed-env";
import { aPerson, type Person } from "../../../support/accounts";
import { aRoom, chatPath, connect, join, send } from "../../../support/chat";
import { eventually, ORIGIN } from "../../../support/context";
import { cookieHeader, page, textOf } from "../../../support/members";

const app = createApp();
const post = send("POST");
const PAGES = ["/", "/letters", "/account", "/chat", "/docs", "/nowhere"];

async function pageFor({ sessionId }: Person, path: string): Promise<string> {
  const cookie = await accountCookieValue(env.SIGNING_SECRET, sessionId, new Date());
  return textOf(page(path, cookieHeader({ "__Host-account": cookie })));
}

/** The number in the title of a page; 0 without one. */
const unreadFor = async (person: Person, path = "/letters") =>
  Number(/<title>\((\d+)\) /.exec(await pageFor(person, path))?.[1] ?? 0);

const reaches = (person: Person, count: number) =>
  eventually(async () => (await unreadFor(person)) === count);

const writeTo = (reader: Person, writer: Person, content = "for you") =>
  post(`/api/v1/chat/dm/${reader.id}`, writer, { content });

describe("the number of what is unread", () => {
  it("stands in the title and beside the chat on every page, with words for those who listen", async ({
    expect,
  }) => {
    const [ana, ben] = [await aPerson(), await aPerson()];
    for (const content of ["one", "two"]) await writeTo(ben, ana, content);
    await reaches(ben, 2);
    for (const path of PAGES) {
      const text = await pageFor(ben, path);
      expect(text, path).toMatch(/<title>\(2\) /);
      expect(text, path).toMatch(/data-badge="\/chat" data-count="2">.*? \(2 unread\)<\/span>/);
      expect(text, path).toMatch(/property="og:title" content="[^(]/);
    }
    const sender = await pageFor(ana, "/letters");
    expect(sender).toMatch(/<title>[^(]/);
    expect(sender).toMatch(/data-badge="\/chat" data-count="0" hidden/);
  });

  it("goes when the conversation is read", async ({ expect }) => {
    const [ana, ben] = [await aPerson(), await aPerson()];
    await writeTo(ben, ana);
    await reaches(ben, 1);
    await post(`/api/v1/chat/dm/${ana.id}/read`, ben, {});
    expect(await reaches(ben, 0)).toBe(true);
  });

  it("counts a mention until its message is read, and no other message of the room", async ({
    expect,
  }) => {
    const room = await aRoom();
    const ben = await aPerson();
    await join(ben, room);
    const say = (content: string) =>
      post(chatPath(room, "/messages"), room.owner, { content }).then((answer) =>
        answer.json<{ data: { id: number } }>(),
      );
    await say("for nobody in particular");
    const first = await say(`see @${ben.username}`);
    await say(`again @${ben.username}`);
    await reaches(ben, 2);
    await post(chatPath(room, "/read"), ben, { id: first.data.id });
    await reaches(ben, 1);
    await post(chatPath(room, "/messages"), ben, { content: "I am here" });
    await reaches(ben, 0);
    expect(await unreadFor(room.owner)).toBe(0);
  });

  it("forgets the mentions of a room that the person has left", async ({ expect }) => {
    const room = await aRoom();
    const ben = await aPerson();
    await join(ben, room);
    await post(chatPath(room, "/messages"), room.owner, { content: `bye @${ben.username}` });
    await reaches(ben, 1);
    await post(chatPath(room, "/leave"), ben);
    expect(await reaches(ben, 0)).toBe(true);
  });

  it.for(["accepted", "declined", "withdrawn"] as const)(
    "counts an invitation until it is %s",
    async (answer, { expect }) => {
      const room = await aRoom({ isPrivate: true });
      const ben = await aPerson();
      await post(chatPath(room, "/invitations"), room.owner, { username: ben.username });
      await reaches(ben, 1);
      const invitation = chatPath(room, `/invitations/${ben.id}`);
      if (answer === "accepted") await post(chatPath(room, "/join"), ben);
      else await send("DELETE")(invitation, answer === "declined" ? ben : room.owner);
      expect(await reaches(ben, 0)).toBe(true);
    },
  );

  it("reaches open sockets whenever it changes", async ({ expect }) => {
    const [ana, ben] = [await aPerson(), await aPerson()];
    await writeTo(ben, ana, "before");
    await reaches(ben, 1);
    const listener = await connect(ben);
    expect(await listener.next("hello")).toMatchObject({ unread: 1 });
    await writeTo(ben, ana, "after");
    await listener.next("unread", ({ count }) => count === 2);
    listener.say({ type: "read", with: ana.id, id: 2 });
    await listener.next("unread", ({ count }) => count === 0);
    expect(listener.heard("unread").map(({ data }) => data.count)).toEqual([2, 0]);
  });
});

describe("the number of what is unread costs", () => {
  const ask = async (headers: Record<string, string>, broken: Env = env) => {
    const observed = observeEnv(broken);
    const execution = createExecutionContext();
    const request = new Request(`${ORIGIN}/letters`, {
      headers: { accept: "text/html", "cf-connecting-ip": "2001:db8::77", ...headers },
    });
    const response = await app.fetch(request, observed.env, execution);
    const text = await response.text();
    await waitOnExecutionContext(execution);
    const inboxCalls = observed.calls().filter((call) => call.startsWith("INBOXES"));
    return { status: response.status, text, inboxCalls };
  };
  const headersOf = async ({ sessionId }: Person) =>
    cookieHeader({
      "__Host-account": await accountCookieValue(env.SIGNING_SECRET, sessionId, new Date()),
    });

  it("nothing for a visitor, and one call of the inbox for a member", async ({ expect }) => {
    expect((await ask({})).inboxCalls).toEqual([]);
    const { inboxCalls } = await ask(await headersOf(await aPerson()));
    expect(inboxCalls).toEqual(["INBOXES.unread"]);
  });

  it("no page, when the inbox does not answer", async ({ expect }) => {
    const headers = await headersOf(await aPerson());
    const failing = { getByName: () => ({ unread: () => Promise.reject(new Error("away")) }) };
    const broken = { ...env, INBOXES: failing as unknown as Env["INBOXES"] };
    const { status, text } = await ask(headers, broken);
    expect(status).toBe(200);
    expect(text).toContain('<a href="/chat"');
  });
});
