import { evictDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { inboxOf } from "../../../../src/features/chat/objects";
import { aPerson } from "../../../support/accounts";
import { connect, pairObject, send } from "../../../support/chat";
import { eventually } from "../../../support/context";

const get = send("GET");
const put = send("PUT");
const post = send("POST");
const remove = send("DELETE");

type Body = { data: Record<string, unknown>[]; code?: string };
const bodyOf = async (response: Response) => response.json<Body>();

describe("a conversation of two people", () => {
  it("delivers a message once to a person who was away, across an eviction", async ({ expect }) => {
    const [ana, ben] = [await aPerson(), await aPerson()];
    const one = await connect(ana);
    one.say({ type: "dm", to: ben.id, content: "for later", client_id: "a" });
    await one.next("ack");
    await one.next("dm");
    const pair = pairObject(ana, ben);
    await evictDurableObject(pair);
    await evictDurableObject(inboxOf(env, ben.id));
    const two = await connect(ben);
    const { conversations } = await two.next("hello");
    expect(conversations).toEqual([{ with: ana.id, seq: 1, unread: 1 }]);
    two.say({ type: "resume", conversations: [{ with: ana.id, since: 0 }] });
    const { events } = await two.next("resumed");
    expect(events).toMatchObject([
      { type: "dm", data: { seq: 1, content: "for later", from: ana.id, to: ben.id } },
    ]);
  });

  it("shows a message on the sender's other devices too, and is in both lists", async ({
    expect,
  }) => {
    const [ana, ben] = [await aPerson(), await aPerson()];
    const [one, other, two] = [await connect(ana), await connect(ana), await connect(ben)];
    one.say({ type: "dm", to: ben.id, content: "to all of you" });
    for (const listener of [one, other, two]) await listener.next("dm");
    two.say({ type: "dm", to: ana.id, content: "back" });
    await other.next("dm", ({ from }) => from === ben.id);
    const [mine] = (await bodyOf(await get("/api/v1/chat/conversations", ana))).data;
    expect(mine).toMatchObject({
      with: ben.id,
      username: ben.username,
      unread: 1,
      last_message: { from_user: ben.id, preview: "back" },
    });
    await post(`/api/v1/chat/dm/${ben.id}/read`, ana, {});
    const unread = async () =>
      (await bodyOf(await get("/api/v1/chat/conversations", ana))).data[0]?.["unread"];
    await eventually(async () => (await unread()) === 0);
    expect(await two.next("read")).toMatchObject({ from: ana.id, id: 2 });
  });

  it("is listed page by page with the others, whatever the offset of the time in the cursor", async ({
    expect,
  }) => {
    const [ana, ben, cleo] = [await aPerson(), await aPerson(), await aPerson()];
    const one = await connect(ana);
    for (const { id } of [ben, cleo]) {
      one.say({ type: "dm", to: id, content: "hello" });
      await one.next("dm", ({ to }) => to === id);
    }
    const page = async (before: string) => {
      const path = `/api/v1/chat/conversations?before=${encodeURIComponent(before)}`;
      return (await bodyOf(await get(path, ana))).data;
    };
    const all = (await bodyOf(await get("/api/v1/chat/conversations", ana))).data;
    const last = all[0]?.["last_message"] as { timestamp: string } | undefined;
    const timestamp = last?.timestamp ?? "";
    const inParis = new Date(Date.parse(timestamp) + 7_200_000).toISOString();
    const [here, there] = [await page(timestamp), await page(inParis.replace("Z", "+02:00"))];
    expect(here.map((each) => each["with"])).toEqual([ben.id]);
    expect(there).toEqual(here);
  });

  it("announces to both people that a message was edited, deleted or reacted to", async ({
    expect,
  }) => {
    const [ana, ben] = [await aPerson(), await aPerson()];
    const [one, two] = [await connect(ana), await connect(ben)];
    one.say({ type: "dm", to: ben.id, content: "tpyo" });
    const { id } = await two.next("dm");
    one.say({ type: "edit", with: ben.id, id, content: "typo" });
    expect(await two.next("edited")).toMatchObject({ id, content: "typo" });
    two.say({ type: "react", with: ana.id, id, emoji: "❤️" });
    expect(await one.next("reaction")).toMatchObject({ id, emoji: "❤️", from: ben.id });
    two.say({ type: "delete", with: ana.id, id });
    expect(await two.next("error")).toMatchObject({ reason: "not_yours" });
    one.say({ type: "delete", with: ben.id, id });
    await two.next("deleted");
    const [listed] = (await bodyOf(await get("/api/v1/chat/conversations", ben))).data;
    expect(listed).toMatchObject({ unread: 0, last_message: { preview: "" } });
  });

  it("refuses messages to oneself, to an unknown person and across a block in either direction", async ({
    expect,
  }) => {
    const [ana, ben] = [await aPerson(), await aPerson()];
    const one = await connect(ana);
    one.say({ type: "dm", to: ana.id, content: "me", client_id: "self" });
    expect(await one.next("error")).toMatchObject({ code: "INVALID_FORMAT", client_id: "self" });
    one.say({ type: "dm", to: 999_999_999, content: "who", client_id: "nobody" });
    await one.next("error", ({ code }) => code === "USER_NOT_FOUND");
    one.say({ type: "dm", to: ben.id, content: "before" });
    await one.next("dm");
    // On a socket that is in the conversation already.
    await put(`/api/v1/chat/blocks/${ana.id}`, ben);
    one.say({ type: "dm", to: ben.id, content: "after", client_id: "blocked" });
    expect(await one.next("error", ({ client_id }) => client_id === "blocked")).toMatchObject({
      reason: "blocked",
    });
    expect((await post(`/api/v1/chat/dm/${ana.id}`, ben, { content: "me neither" })).status).toBe(
      403,
    );
    expect((await get(`/api/v1/chat/dm/${ben.id}`, ana)).status).toBe(200);
    await remove(`/api/v1/chat/blocks/${ana.id}`, ben);
    expect((await post(`/api/v1/chat/dm/${ana.id}`, ben, { content: "again" })).status).toBe(201);
    for (const [path, status] of [
      [ana.id, 400],
      [999_999_999, 404],
      ["x", 404],
    ] as const) {
      expect((await get(`/api/v1/chat/dm/${path}`, ana)).status).toBe(status);
    }
  });

  it("refuses messages to a suspended person", async ({ expect }) => {
    const [ana, ben] = [await aPerson(), await aPerson()];
    await env.DB.prepare("update users set status = 'suspended' where id = ?").bind(ben.id).run();
    expect((await post(`/api/v1/chat/dm/${ben.id}`, ana, { content: "hello" })).status).toBe(403);
  });

  it("announces whether the other person is there", async ({ expect }) => {
    const [ana, ben] = [await aPerson(), await aPerson()];
    const one = await connect(ana);
    one.say({ type: "dm_history", with: ben.id });
    expect(await one.next("presence")).toMatchObject({ from: ben.id, state: "offline" });
    const two = await connect(ben);
    await one.next("presence", ({ state }) => state === "online");
    two.socket.close(1000, "bye");
    await eventually(async () => one.heard("presence").at(-1)?.data.state === "offline");
  });
});
