import { evictDurableObject, runDurableObjectAlarm } from "cloudflare:test";
import { describe, it } from "vitest";
import { aPerson } from "../../support/accounts";
import { aRoom, chatPath, connect, join, roomObject, send } from "../../support/chat";
import { eventually } from "../../support/context";
import { api, postJson } from "../../support/letters";

const get = send("GET");
const put = send("PUT");
const post = send("POST");
const patch = send("PATCH");
const remove = send("DELETE");

type Body = { data: Record<string, unknown>[] & Record<string, unknown>; code?: string };
const bodyOf = async (response: Response) => response.json<Body>();

describe("what is said in a room", () => {
  it("reaches everybody in one order, with consecutive numbers, across eviction", async ({ expect }) => {
    const room = await aRoom();
    const ben = await aPerson();
    const [one, two] = [await join(room.owner, room), await join(ben, room)];
    one.say({ type: "message", room: room.name, content: "first" });
    await two.next("message", ({ content }) => content === "first");
    await evictDurableObject(roomObject(room));
    two.say({ type: "message", room: room.name, content: "second" });
    one.say({ type: "message", room: room.name, content: "third" });
    for (const listener of [one, two]) {
      await eventually(async () => listener.heard("message").length === 3);
    }
    const order = one.heard("message").map(({ data }) => [data.seq, data.content]);
    expect(two.heard("message").map(({ data }) => [data.seq, data.content])).toEqual(order);
    const first = Number(order[0]?.[0]);
    expect(order.map(([seq]) => seq)).toEqual([first, first + 1, first + 2]);
  });

  it("is said once, however often it is sent, by whichever road", async ({ expect }) => {
    const room = await aRoom();
    const one = await join(room.owner, room);
    const event = { type: "message", room: room.name, content: "once", client_id: "c-1" } as const;
    one.say(event);
    one.say(event);
    await eventually(async () => one.heard("ack").length === 2);
    await evictDurableObject(roomObject(room));
    one.say(event);
    await eventually(async () => one.heard("ack").length === 3);
    const again = await post(chatPath(room, "/messages"), room.owner, { content: "once", client_id: "c-1" });
    expect(again.status).toBe(200);
    const ids = new Set(one.heard("ack").map(({ data }) => data.id));
    expect([...ids]).toEqual([(await bodyOf(again)).data["id"]]);
    expect(one.heard("message")).toHaveLength(1);
    expect(one.heard("ack").map(({ data }) => data.duplicate ?? false)).toEqual([false, true, true]);
  });

  it("a burst comes in few frames to who takes lines, in one each to who does not", async ({ expect }) => {
    const room = await aRoom();
    const ben = await aPerson();
    const [one, two, plain] = [await join(room.owner, room), await join(ben, room), await join(ben, room, "")];
    const before = two.frames.length;
    for (let n = 0; n < 32; n++) one.say({ type: "message", room: room.name, content: `${n}` });
    await eventually(async () => two.heard("message").length === 32 && plain.heard("message").length === 32);
    expect(two.frames.length - before).toBeLessThanOrEqual(4);
    expect(plain.frames.filter((frame) => frame.includes("\n"))).toEqual([]);
  });

  it("is edited and deleted by its author; a moderator deletes, which is logged", async ({ expect }) => {
    const room = await aRoom();
    const [ben, cleo] = [await aPerson(), await aPerson()];
    const [owner, two, three] = [await join(room.owner, room), await join(ben, room), await join(cleo, room)];
    two.say({ type: "message", room: room.name, content: "mine" });
    const { id } = await three.next("message");
    three.say({ type: "edit", room: room.name, id, content: "yours" });
    expect(await three.next("error")).toMatchObject({ code: "PERMISSION_DENIED", reason: "not_yours" });
    three.say({ type: "delete", room: room.name, id, client_id: "d" });
    await three.next("error", ({ client_id }) => client_id === "d");
    two.say({ type: "edit", room: room.name, id, content: "mine, better" });
    expect(await three.next("edited")).toMatchObject({ id, content: "mine, better", from: ben.id });
    three.say({ type: "react", room: room.name, id, emoji: "👍" });
    await two.next("reaction");
    owner.say({ type: "delete", room: room.name, id });
    expect(await three.next("deleted")).toMatchObject({ id, from: room.owner.id });
    const { data } = await bodyOf(await get(chatPath(room, "/messages"), cleo));
    expect(data).toMatchObject([{ id, content: "", deleted: true }]);
    expect(data[0]).not.toHaveProperty("reactions");
    const log = await bodyOf(await get(chatPath(room, "/moderation"), room.owner));
    expect(log.data).toMatchObject([{ action: "removed", message_id: id, user: { id: ben.id } }]);
    expect((await get(chatPath(room, "/moderation"), ben)).status).toBe(403);
  });

  it("is caught up with after an absence, what was deleted without its text", async ({ expect }) => {
    const room = await aRoom();
    const ben = await aPerson();
    const [one, two] = [await join(room.owner, room), await join(ben, room)];
    const { seq: since } = await two.next("joined");
    two.socket.close(1000, "away");
    one.say({ type: "message", room: room.name, content: "secret" });
    const { id } = await one.next("message");
    one.say({ type: "delete", room: room.name, id });
    one.say({ type: "message", room: room.name, content: "kept" });
    await one.next("message", ({ content }) => content === "kept");
    await evictDurableObject(roomObject(room));
    const back = await connect(ben);
    back.say({ type: "resume", rooms: [{ room: room.name, since }] });
    const { events, complete, seq } = await back.next("resumed");
    expect(complete).toBe(true);
    expect(events.map(({ data }) => data.seq)).toEqual([since + 1, since + 2, since + 3]);
    expect(seq).toBe(since + 3);
    expect(JSON.stringify(events)).not.toContain("secret");
  });

  it("is found by whoever belongs, shown in its context, and not once it is gone", async ({ expect }) => {
    const room = await aRoom();
    const stranger = await aPerson();
    for (const content of ["Un café crème", "nothing", "the modular synth", "after it"]) {
      await post(chatPath(room, "/messages"), room.owner, { content });
    }
    const search = async (q: string) =>
      (await bodyOf(await get(chatPath(room, `/search?q=${encodeURIComponent(q)}`), room.owner))).data;
    expect(await search("cafe")).toMatchObject([{ content: "Un café crème" }]);
    const [found] = await search("synth mod");
    expect(found).toMatchObject({ excerpt: "the \uE000modular\uE001 \uE000synth\uE001" });
    const id = Number(found?.["id"]);
    const around = await bodyOf(await get(chatPath(room, `/messages?around=${id}&limit=2`), room.owner));
    expect(around.data.map(({ content }) => content)).toEqual(["nothing", "the modular synth"]);
    await remove(chatPath(room, `/messages/${id}`), room.owner);
    expect(await search("synth")).toEqual([]);
    expect(await search('"synth* OR (')).toEqual([]);
    expect((await get(chatPath(room, "/search?q=cafe"), stranger)).status).toBe(403);
  });

  it("pages backwards by id and by date", async ({ expect }) => {
    const room = await aRoom();
    for (let n = 1; n <= 5; n++) await post(chatPath(room, "/messages"), room.owner, { content: `${n}` });
    const contents = async (query: string) =>
      (await bodyOf(await get(chatPath(room, `/messages${query}`), room.owner))).data.map(({ content }) => content);
    expect(await contents("")).toEqual(["1", "2", "3", "4", "5"]);
    expect(await contents("?limit=2")).toEqual(["4", "5"]);
    const { data } = await bodyOf(await get(chatPath(room, "/messages"), room.owner));
    expect(await contents(`?limit=2&before=${String(data[3]?.["id"])}`)).toEqual(["2", "3"]);
    expect(await contents("?before=2020-01-01")).toEqual([]);
    expect(await contents(`?before=${new Date(Date.now() + 60_000).toISOString()}`)).toHaveLength(5);
    for (const query of ["?limit=0", "?limit=101", "?before=yesterday"]) {
      expect((await get(chatPath(room, `/messages${query}`), room.owner)).status).toBe(400);
    }
  });
});

describe("a room", () => {
  it("has a name of its own, whatever its case", async ({ expect }) => {
    const room = await aRoom();
    const body = { name: room.name.toUpperCase(), description: "", is_private: false };
    const taken = await postJson("/api/v1/chat/rooms", room.owner.headers, body);
    expect(taken.status).toBe(409);
    expect(await bodyOf(taken)).toMatchObject({ code: "ROOM_NAME_TAKEN" });
    expect((await get(`/api/v1/chat/rooms/${encodeURIComponent(room.name.toUpperCase())}`, room.owner)).status).toBe(200);
    const names = ["", " ", "x".repeat(51), "a/b", "..", 7];
    for (const name of names) {
      expect((await postJson("/api/v1/chat/rooms", room.owner.headers, { ...body, name })).status).toBe(400);
    }
  });

  it("of one name asked for ten times at once is made once", async ({ expect }) => {
    const { owner, name } = await aRoom();
    const body = { name: `${name} twin`, description: "", is_private: false };
    const made = await Promise.all(
      Array.from({ length: 10 }, () => postJson("/api/v1/chat/rooms", owner.headers, body)),
    );
    expect(made.filter(({ status }) => status === 201)).toHaveLength(1);
    const members = await bodyOf(await get(chatPath({ name: body.name }, "/members"), owner));
    expect(members.data).toMatchObject([{ user_id: owner.id, role: "owner" }]);
  });

  it("that is private lets in who was invited, over REST and socket alike", async ({ expect }) => {
    const room = await aRoom({ isPrivate: true });
    const [ben, cleo] = [await aPerson(), await aPerson({ role: "moderator" })];
    const socket = await connect(ben);
    socket.say({ type: "join", room: room.name });
    expect(await socket.next("error")).toMatchObject({ code: "PERMISSION_DENIED", reason: "private" });
    socket.say({ type: "room_history", room: room.name, client_id: "h" });
    await socket.next("error", ({ client_id }) => client_id === "h");
    for (const rest of ["", "/messages", "/members"]) {
      expect((await get(chatPath(room, rest), cleo)).status).toBe(403);
    }
    const listed = await bodyOf(await api("/api/v1/chat/rooms?limit=100", ben.headers));
    expect(listed.data.map(({ name }) => name)).not.toContain(room.name);

    expect((await post(chatPath(room, "/invitations"), room.owner, { username: ben.username })).status).toBe(201);
    await socket.next("notification", (one) => one.kind === "invitation" && one.room === room.name);
    const invited = await bodyOf(await get("/api/v1/chat/rooms?scope=invited", ben));
    expect(invited.data).toMatchObject([{ name: room.name, is_invited: true }]);
    socket.say({ type: "join", room: room.name });
    expect(await socket.next("joined")).toMatchObject({ room: room.name, role: "member" });
    expect((await get(chatPath(room, "/messages"), ben)).status).toBe(200);
    expect((await post(chatPath(room, "/invitations"), ben, { user_id: cleo.id })).status).toBe(403);
  });

  it("keeps its owner, who may hand it over", async ({ expect }) => {
    const room = await aRoom();
    const ben = await aPerson();
    await post(chatPath(room, "/join"), ben);
    expect((await post(chatPath(room, "/leave"), room.owner)).status).toBe(409);
    expect((await put(chatPath(room, `/members/${ben.id}`), room.owner, { role: "owner" })).status).toBe(200);
    const members = await bodyOf(await get(chatPath(room, "/members"), ben));
    const roles = new Map(members.data.map((member) => [member["user_id"], member["role"]]));
    expect(roles.get(ben.id)).toBe("owner");
    expect(roles.get(room.owner.id)).toBe("moderator");
    expect((await post(chatPath(room, "/leave"), room.owner)).status).toBe(200);
    const seen = await bodyOf(await get(chatPath(room), ben));
    expect(seen.data).toMatchObject({ member_count: 1 });
  });

  it("tells what changes about it, and takes no more once archived", async ({ expect }) => {
    const room = await aRoom();
    const ben = await aPerson();
    const two = await join(ben, room);
    expect((await patch(chatPath(room), ben, { topic: "mine" })).status).toBe(403);
    expect((await patch(chatPath(room), room.owner, { topic: "Reverbs" })).status).toBe(200);
    expect(await two.next("room")).toMatchObject({ topic: "Reverbs", archived: false });
    await put(chatPath(room, "/archive"), room.owner);
    await two.next("room", ({ archived }) => archived);
    two.say({ type: "message", room: room.name, content: "too late" });
    expect(await two.next("error")).toMatchObject({ code: "PERMISSION_DENIED", reason: "archived" });
    expect((await get(chatPath(room, "/messages"), ben)).status).toBe(200);
  });

  it("counts what its members have not read, and forgets it when they have", async ({ expect }) => {
    const room = await aRoom();
    const ben = await aPerson();
    await post(chatPath(room, "/join"), ben);
    for (const content of ["one", "two"]) await post(chatPath(room, "/messages"), room.owner, { content });
    await runDurableObjectAlarm(roomObject(room));
    const unread = async (person: typeof ben) =>
      (await bodyOf(await get(chatPath(room), person))).data["unread"];
    expect([await unread(ben), await unread(room.owner)]).toEqual([2, 0]);
    await post(chatPath(room, "/read"), ben, {});
    await runDurableObjectAlarm(roomObject(room));
    expect(await unread(ben)).toBe(0);
  });
});

describe("moderators", () => {
  it("mute: who is muted reads and does not write, leaving and coming back included", async ({ expect }) => {
    const room = await aRoom();
    const ben = await aPerson();
    const two = await join(ben, room);
    await put(chatPath(room, `/mutes/${ben.id}`), room.owner, { minutes: 5 });
    expect(await two.next("member", ({ change }) => change === "muted")).toMatchObject({ user: { id: ben.id } });
    two.say({ type: "message", room: room.name, content: "no" });
    expect(await two.next("error")).toMatchObject({ reason: "muted" });
    await post(chatPath(room, "/leave"), ben);
    const refused = await post(chatPath(room, "/messages"), ben, { content: "no" });
    expect(refused.status).toBe(403);
    await remove(chatPath(room, `/mutes/${ben.id}`), room.owner);
    expect((await post(chatPath(room, "/messages"), ben, { content: "yes" })).status).toBe(201);
  });

  it("kick and ban: the room falls silent at once, and a ban lasts", async ({ expect }) => {
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

  it("reach nobody of their own rank or above, nor themselves", async ({ expect }) => {
    const room = await aRoom();
    const [ben, cleo] = [await aPerson(), await aPerson()];
    for (const person of [ben, cleo]) {
      await post(chatPath(room, "/join"), person);
      await put(chatPath(room, `/members/${person.id}`), room.owner, { role: "moderator" });
    }
    for (const target of [cleo, room.owner, ben]) {
      expect((await put(chatPath(room, `/bans/${target.id}`), ben, {})).status).toBe(403);
    }
    expect((await put(chatPath(room, `/members/${cleo.id}`), ben, { role: "member" })).status).toBe(403);
  });
});

describe("who is there", () => {
  it("typing and receipts reach the others; a private receipt only one's own devices", async ({ expect }) => {
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

  it("presence follows the liveliest of a person's sockets", async ({ expect }) => {
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

  it("a mention notifies the member, wherever they are, once", async ({ expect }) => {
    const room = await aRoom();
    const [ben, stranger] = [await aPerson(), await aPerson()];
    await post(chatPath(room, "/join"), ben);
    const content = `hello @${ben.username.toUpperCase()}, and @${stranger.username}!`;
    await post(chatPath(room, "/messages"), room.owner, { content });
    const mine = await eventually(async () => {
      const { data } = await bodyOf(await get("/api/v1/chat/notifications", ben));
      return data.length > 0 && data;
    });
    expect(mine).toMatchObject([{ kind: "mention", room: room.name, from: room.owner.id, preview: content, is_read: false }]);
    expect((await bodyOf(await get("/api/v1/chat/notifications", stranger))).data).toEqual([]);
  });
});
