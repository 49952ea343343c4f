import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { createApp } from "../../../../src/app";
import { observeEnv } from "../../../product/support/observed-env";
import { aPerson, type Person } from "../../../support/accounts";
import { aRoom, chatPath, pairObject, type Room, roomObject, send } from "../../../support/chat";
import { ORIGIN } from "../../../support/context";

const app = createApp();

async function ask(path: string, { headers }: Person, body?: object) {
  const observed = observeEnv(env);
  const execution = createExecutionContext();
  const sent = body && {
    method: "POST",
    body: JSON.stringify(body),
    headers: { ...headers, "content-type": "application/json" },
  };
  const asked = new Request(ORIGIN + path, sent ?? { headers });
  const response = await app.fetch(asked, observed.env, execution);
  const text = await response.text();
  await waitOnExecutionContext(execution);
  return { status: response.status, text, calls: observed.calls(), waves: observed.waves() };
}

const read = (path: string, person: Person) => ask(path, person);

const SECRET = "the spare key is under the third pot";

/** A private room with a member, whom this isolate has seen reading. */
async function aReadRoom(): Promise<{ room: Room; member: Person }> {
  const [owner, member] = await Promise.all([aPerson(), aPerson()]);
  const room = await aRoom({ owner, isPrivate: true });
  await send("POST")(chatPath(room, "/invitations"), owner, { user_id: member.id });
  await send("POST")(chatPath(room, "/join"), member);
  await send("POST")(chatPath(room, "/messages"), owner, { content: SECRET });
  expect200(await read(chatPath(room, "/messages"), member));
  return { room, member };
}

function expect200({ status, text }: { status: number; text: string }) {
  if (status !== 200) throw new Error(`${status}: ${text}`);
}

const inside = ["/messages", "/search?q=key", "/moderation", "/members", "/bans", "/invitations"];

describe("a room that is read beside the check of the permission", () => {
  it("shows a stranger nothing where it is private", async ({ expect }) => {
    const { room } = await aReadRoom();
    const stranger = await aPerson();
    for (const part of inside) {
      const { status, text, calls } = await read(chatPath(room, part), stranger);
      expect({ part, status }).toEqual({ part, status: 404 });
      expect(text).not.toContain(SECRET);
      expect(text).not.toContain(room.owner.username);
      // It did run ahead: that is what the refusal has to stand against.
      if (/messages|search|moderation/.test(part)) expect(calls.join()).toContain("CHAT_ROOMS.");
    }
  });

  it("shows a removed member nothing from the next request on", async ({ expect }) => {
    const { room, member } = await aReadRoom();
    await send("DELETE")(chatPath(room, `/members/${member.id}`), room.owner);
    for (const part of inside) {
      expect((await read(chatPath(room, part), member)).status).toBe(404);
    }
  });

  it("shows a member nothing of what moderators read", async ({ expect }) => {
    const { room, member } = await aReadRoom();
    expect200(await read(chatPath(room, "/moderation"), room.owner));
    for (const part of ["/moderation", "/bans", "/invitations"]) {
      expect((await read(chatPath(room, part), member)).status).toBe(403);
    }
  });
});

describe("a conversation", () => {
  it("has an object that is not called before the person is known to exist", async ({ expect }) => {
    const nobody = await read("/api/v1/chat/dm/999999999", await aPerson());
    expect(nobody.status).toBe(404);
    expect(nobody.calls.join()).not.toContain("CHAT_ROOMS");
    const [one, other] = [await aPerson(), await aPerson()];
    await send("POST")(`/api/v1/chat/dm/${other.id}`, one, { content: SECRET });
    expect((await read(`/api/v1/chat/dm/${other.id}`, one)).text).toContain(SECRET);
    // Known by now to this isolate; whoever else asks has a conversation of their own.
    const third = await aPerson();
    expect((await read(`/api/v1/chat/dm/${other.id}`, third)).text).not.toContain(SECRET);
    expect(await pairObject(third, other).history({})).toMatchObject({ messages: [] });
  });

  it("is listed with the names of people who are new to it", async ({ expect }) => {
    const [one, ...others] = [await aPerson(), await aPerson(), await aPerson()];
    for (const other of others) {
      await send("POST")(`/api/v1/chat/dm/${other.id}`, one, { content: "Good evening" });
      const { text } = await read("/api/v1/chat/conversations", one);
      expect(text).toContain(other.username);
    }
  });
});

describe("a person who writes in a public room", () => {
  it("is announced as joined before their message, in four waves after the token", async ({
    expect,
  }) => {
    const room = await aRoom();
    const speaker = await aPerson();
    const { status, waves } = await ask(chatPath(room, "/messages"), speaker, { content: "Hello" });
    expect({ status, waves }).toEqual({ status: 201, waves: 5 });
    const { messages, seq } = await roomObject(room).history({});
    // Made by its owner, joined, spoken in.
    expect({ said: messages.map(({ id }) => id), seq }).toEqual({ said: [3], seq: 3 });
  });
});
