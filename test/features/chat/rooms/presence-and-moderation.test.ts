import { describe, it } from "vitest";
import { aPerson } from "../../../support/accounts";
import { aRoom, chatPath, join, send } from "../../../support/chat";
import { eventually } from "../../../support/context";

const get = send("GET");
const put = send("PUT");
const post = send("POST");
const remove = send("DELETE");

type Body = { data: Record<string, unknown>[] & Record<string, unknown>; code?: string };
const bodyOf = async (response: Response) => response.json<Body>();

describe("moderation of a room", () => {
  it("lets a muted member read but not write, even after leaving and coming back", async ({
    expect,
  }) => {
    const room = await aRoom();
    const ben = await aPerson();
    const two = await join(ben, room);
    await put(chatPath(room, `/mutes/${ben.id}`), room.owner, { minutes: 5 });
    expect(await two.next("member", ({ change }) => change === "muted")).toMatchObject({
      user: { id: ben.id },
    });
    two.say({ type: "message", room: room.name, content: "no" });
    expect(await two.next("error")).toMatchObject({ reason: "muted" });
    await post(chatPath(room, "/leave"), ben);
    const refused = await post(chatPath(room, "/messages"), ben, { content: "no" });
    expect(refused.status).toBe(403);
    await remove(chatPath(room, `/mutes/${ben.id}`), room.owner);
    expect((await post(chatPath(room, "/messages"), ben, { content: "yes" })).status).toBe(201);
  });

  it("cuts a removed member off at once, and keeps a banned one out", async ({ expect }) => {
    const room = await aRoom();
    const ben = await aPerson();
    const two = await join(ben, room);
    await remove(chatPath(room, `/members/${ben.id}`), room.owner);
    expect(await two.next("left")).toMatchObject({ room: room.name, reason: "kicked" });
    two.say({ type: "join", room: room.name });
    await eventually(async () => two.heard("joined").length === 2);
    await put(chatPath(room, `/bans/${ben.id}`), room.owner, { reason: "noise" });
    await two.next("left", ({ reason }) => reason === "banned");
    await post(chatPath(room, "/messages"), room.owner, { content: "unheard" });
    two.say({ type: "join", room: room.name });
    expect(await two.next("error")).toMatchObject({ reason: "banned" });
    expect(two.heard("message")).toEqual([]);
    expect((await get(chatPath(room, "/messages"), ben)).status).toBe(403);
    const log = await bodyOf(await get(chatPath(room, "/moderation"), room.owner));
    expect(log.data.map(({ action }) => action)).toEqual(["banned", "kicked"]);
    await remove(chatPath(room, `/bans/${ben.id}`), room.owner);
    expect((await post(chatPath(room, "/join"), ben)).status).toBe(200);
  });

  it("is refused on equals, on superiors and on oneself", async ({ expect }) => {
    const room = await aRoom();
    const [ben, cleo] = [await aPerson(), await aPerson()];
    for (const person of [ben, cleo]) {
      await post(chatPath(room, "/join"), person);
      await put(chatPath(room, `/members/${person.id}`), room.owner, { role: "moderator" });
    }
    for (const target of [cleo, room.owner, ben]) {
      expect((await put(chatPath(room, `/bans/${target.id}`), ben, {})).status).toBe(403);
    }
    expect((await put(chatPath(room, `/members/${cleo.id}`), ben, { role: "member" })).status).toBe(
      403,
    );
  });
});

describe("presence in a room", () => {
  it("shows typing and receipts to the others, and a private receipt only on the person's own devices", async ({
    expect,
  }) => {
    const room = await aRoom();
    const [ben, cleo] = [await aPerson(), await aPerson()];
    await put("/api/v1/chat/settings", cleo, { receipts: "private" });
    const [one, two] = [await join(room.owner, room), await join(ben, room)];
    const [three, other] = [await join(cleo, room), await join(cleo, room)];
    one.say({ type: "message", room: room.name, content: "read me" });
    const { id } = await two.next("message");
    two.say({ type: "typing", room: room.name });
    expect(await one.next("typing")).toMatchObject({ from: ben.id, active: true });
    three.say({ type: "read", room: room.name, id });
    expect(await other.next("read")).toMatchObject({ from: cleo.id, id });
    two.say({ type: "read", room: room.name, id });
    expect(await one.next("read")).toMatchObject({ from: ben.id, id });
    two.say({ type: "read", room: room.name, id: id - 1 });
    two.say({ type: "message", room: room.name, content: "and on" });
    await one.next("message", ({ content }) => content === "and on");
    expect(one.heard("read").map(({ data }) => data.from)).toEqual([ben.id]);
  });

  it("lasts as long as one of the person's sockets is open", async ({ expect }) => {
    const room = await aRoom();
    const ben = await aPerson();
    const one = await join(room.owner, room);
    const two = await join(ben, room);
    const states = () =>
      one.heard("presence").flatMap(({ data }) => (data.from === ben.id ? data.state : []));
    await eventually(async () => states().length === 1);
    two.say({ type: "presence", state: "away" });
    await eventually(async () => states().at(-1) === "away");
    two.socket.close(1000, "bye");
    await eventually(async () => states().at(-1) === "offline");
    expect(states()).toEqual(["online", "away", "offline"]);
  });

  it("lets a mention notify the member once, in whatever room they are", async ({ expect }) => {
    const room = await aRoom();
    const [ben, stranger] = [await aPerson(), await aPerson()];
    await post(chatPath(room, "/join"), ben);
    const content = `hello @${ben.username.toUpperCase()}, and @${stranger.username}!`;
    await post(chatPath(room, "/messages"), room.owner, { content });
    const mine = await eventually(async () => {
      const { data } = await bodyOf(await get("/api/v1/chat/notifications", ben));
      return data.length > 0 && data;
    });
    expect(mine).toMatchObject([
      { kind: "mention", room: room.name, from: room.owner.id, preview: content, is_read: false },
    ]);
    expect((await bodyOf(await get("/api/v1/chat/notifications", stranger))).data).toEqual([]);
  });
});
