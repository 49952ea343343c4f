import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { describe, it } from "vitest";
import { participantOf } from "../../../../src/features/chat/room/attachment";
import { aPerson } from "../../../support/accounts";
import { aRoom, chatPath, connect, join, roomObject, send } from "../../../support/chat";
import { eventually } from "../../../support/context";

const get = send("GET");
const post = send("POST");
const patch = send("PATCH");
const remove = send("DELETE");

type Body = { data: Record<string, unknown>[] & Record<string, unknown>; code?: string };
const bodyOf = async (response: Response) => response.json<Body>();

describe("a message in a room", () => {
  it("reaches everybody in one order, with consecutive numbers, across an eviction", async ({
    expect,
  }) => {
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

  it("with a client_id is stored once, however often it is sent, over socket and REST", async ({
    expect,
  }) => {
    const room = await aRoom();
    const one = await join(room.owner, room);
    const event = { type: "message", room: room.name, content: "once", client_id: "c-1" } as const;
    one.say(event);
    one.say(event);
    await eventually(async () => one.heard("ack").length === 2);
    await evictDurableObject(roomObject(room));
    one.say(event);
    await eventually(async () => one.heard("ack").length === 3);
    const again = await post(chatPath(room, "/messages"), room.owner, {
      content: "once",
      client_id: "c-1",
    });
    expect(again.status).toBe(200);
    const ids = new Set(one.heard("ack").map(({ data }) => data.id));
    expect([...ids]).toEqual([(await bodyOf(again)).data["id"]]);
    expect(one.heard("message")).toHaveLength(1);
    expect(one.heard("ack").map(({ data }) => data.duplicate ?? false)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it.for(["message", "edit", "dm"] as const)(
    "of more than 2,000 characters is refused with the code of the socket: %s",
    async (kind, { expect }) => {
      const room = await aRoom();
      const ben = await aPerson();
      const said = await bodyOf(
        await post(chatPath(room, "/messages"), room.owner, { content: "a" }),
      );
      const ask = {
        message: (content: string) => post(chatPath(room, "/messages"), room.owner, { content }),
        edit: (content: string) =>
          patch(chatPath(room, `/messages/${Number(said.data["id"])}`), room.owner, { content }),
        dm: (content: string) => post(`/api/v1/chat/dm/${ben.id}`, room.owner, { content }),
      }[kind];
      expect((await ask("🦊".repeat(2_000))).ok).toBe(true);
      const refused = await ask("🦊".repeat(2_001));
      expect(refused.status).toBe(400);
      expect(await bodyOf(refused)).toMatchObject({ code: "MESSAGE_TOO_LONG" });
      expect(await bodyOf(await ask(" "))).toMatchObject({ code: "VALIDATION_ERROR" });
    },
  );

  it("that is sent again among new ones leaves no gap in the sequence", async ({ expect }) => {
    const room = await aRoom();
    const one = await join(room.owner, room);
    const say = (name: string) =>
      one.say({ type: "message", room: room.name, content: name, client_id: name });
    say("known");
    await one.next("ack");
    for (const name of ["new", "known", "newer"]) say(name);
    await eventually(async () => one.heard("ack").length === 4);
    const said = one.heard("message").map(({ data }) => [data.seq, data.content]);
    const first = Number(said[0]?.[0]);
    expect(said).toEqual([
      [first, "known"],
      [first + 1, "new"],
      [first + 2, "newer"],
    ]);
    const duplicates = one.heard("ack").filter(({ data }) => data.duplicate);
    expect(duplicates.map(({ data }) => [data.id, data.client_id])).toEqual([[first, "known"]]);
  });

  it("comes with its burst in one frame to a client that accepts lines, and alone to a client that does not", async ({
    expect,
  }) => {
    const room = await aRoom();
    const ben = await aPerson();
    await join(room.owner, room);
    const [two, plain] = [await join(ben, room), await join(ben, room, "")];
    const before = two.frames.length;
    // The object has the whole burst before it turns to the first, whatever else the machine does.
    await runInDurableObject(roomObject(room), (object, state) => {
      const own = state
        .getWebSockets()
        .find((socket) => participantOf(socket).userId === room.owner.id);
      if (!own) throw new Error("The owner has no socket");
      for (let n = 0; n < 32; n++) {
        const said = { type: "message", content: `${n}`, html: `<p>${n}</p>` };
        void object.webSocketMessage(own, JSON.stringify(said));
      }
    });
    await eventually(
      async () => two.heard("message").length === 32 && plain.heard("message").length === 32,
    );
    const frames = two.frames.slice(before).filter((frame) => frame.includes('"message"'));
    expect(frames).toHaveLength(1);
    expect(plain.frames.filter((frame) => frame.includes("\n"))).toEqual([]);
  });

  it("is edited and deleted by its author, and deleted by a moderator with an entry in the log", async ({
    expect,
  }) => {
    const room = await aRoom();
    const [ben, cleo] = [await aPerson(), await aPerson()];
    const [owner, two, three] = [
      await join(room.owner, room),
      await join(ben, room),
      await join(cleo, room),
    ];
    two.say({ type: "message", room: room.name, content: "mine" });
    const { id } = await three.next("message");
    three.say({ type: "edit", room: room.name, id, content: "yours" });
    expect(await three.next("error")).toMatchObject({
      code: "PERMISSION_DENIED",
      reason: "not_yours",
    });
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

  it("reaches a client that was away, without its text if it was deleted", async ({ expect }) => {
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

  it("is found by search, shown in its context, and found no more once it is deleted", async ({
    expect,
  }) => {
    const room = await aRoom();
    const stranger = await aPerson();
    for (const content of ["Un café crème", "nothing", "the modular synth", "after it"]) {
      await post(chatPath(room, "/messages"), room.owner, { content });
    }
    const search = async (q: string) =>
      (await bodyOf(await get(chatPath(room, `/search?q=${encodeURIComponent(q)}`), room.owner)))
        .data;
    expect(await search("cafe")).toMatchObject([{ content: "Un café crème" }]);
    const [found] = await search("synth mod");
    expect(found).toMatchObject({ excerpt: "the \uE000modular\uE001 \uE000synth\uE001" });
    const id = Number(found?.["id"]);
    const around = await bodyOf(
      await get(chatPath(room, `/messages?around=${id}&limit=2`), room.owner),
    );
    expect(around.data.map(({ content }) => content)).toEqual(["nothing", "the modular synth"]);
    await remove(chatPath(room, `/messages/${id}`), room.owner);
    expect(await search("synth")).toEqual([]);
    expect(await search('"synth* OR (')).toEqual([]);
    expect((await get(chatPath(room, "/search?q=cafe"), stranger)).status).toBe(403);
  });

  it("is in a history that pages backwards by id and by date", async ({ expect }) => {
    const room = await aRoom();
    for (let n = 1; n <= 5; n++)
      await post(chatPath(room, "/messages"), room.owner, { content: `${n}` });
    const contents = async (query: string) =>
      (await bodyOf(await get(chatPath(room, `/messages${query}`), room.owner))).data.map(
        ({ content }) => content,
      );
    expect(await contents("")).toEqual(["1", "2", "3", "4", "5"]);
    expect(await contents("?limit=2")).toEqual(["4", "5"]);
    const { data } = await bodyOf(await get(chatPath(room, "/messages"), room.owner));
    expect(await contents(`?limit=2&before=${String(data[3]?.["id"])}`)).toEqual(["2", "3"]);
    expect(await contents("?before=2020-01-01")).toEqual([]);
    expect(await contents(`?before=${new Date(Date.now() + 60_000).toISOString()}`)).toHaveLength(
      5,
    );
    for (const query of ["?limit=0", "?limit=101", "?before=yesterday"]) {
      expect((await get(chatPath(room, `/messages${query}`), room.owner)).status).toBe(400);
    }
  });
});
