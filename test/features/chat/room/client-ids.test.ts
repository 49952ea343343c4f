import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { describe, it } from "vitest";
import { ClientIds } from "../../../../src/features/chat/room/client-ids";
import { migrateRoom } from "../../../../src/features/chat/room/room-schema";
import { aRoom, join, type Listener, type Room, roomObject } from "../../../support/chat";
import { eventually } from "../../../support/context";

const say = (listener: Listener, room: Room, name: string) =>
  listener.say({ type: "message", room: room.name, content: name, client_id: name });

const writtenIn = (room: Room) =>
  runInDurableObject(roomObject(room), (_, { storage }) =>
    storage.sql
      .exec<{ name: string }>("SELECT client_id AS name FROM names ORDER BY id")
      .toArray()
      .map(({ name }) => name),
  );

describe("the index of client_id", () => {
  it("finds a message before it is written, after the alarm has written it, and after an eviction", async ({
    expect,
  }) => {
    const room = await aRoom();
    const one = await join(room.owner, room);
    say(one, room, "first");
    await one.next("ack");
    expect(await writtenIn(room)).toEqual([]);
    say(one, room, "first");
    await eventually(async () => one.heard("ack").length === 2);
    await runDurableObjectAlarm(roomObject(room));
    expect(await writtenIn(room)).toEqual(["first"]);
    for (const name of ["first", "second"]) say(one, room, name);
    await eventually(async () => one.heard("ack").length === 4);
    await evictDurableObject(roomObject(room));
    for (const name of ["first", "second", "third"]) say(one, room, name);
    await eventually(async () => one.heard("ack").length === 7);
    expect(one.heard("message").map(({ data }) => data.content)).toEqual([
      "first",
      "second",
      "third",
    ]);
    const duplicates = one.heard("ack").map(({ data }) => data.duplicate ?? false);
    expect(duplicates).toEqual([false, true, true, false, true, true, false]);
  });

  it("empties the memory when it is written, and its messages are found all the same", async ({
    expect,
  }) => {
    const room = await aRoom();
    await runInDurableObject(roomObject(room), (_, { storage }) => {
      migrateRoom(storage);
      const clientIds = new ClientIds(storage);
      const start = 1_000;
      for (let id = start; !clientIds.isFull; id += 1) {
        const clientId = `c-${id}`;
        const message = { id, userId: 7, username: "ana", content: "", at: id, clientId };
        const absent = { html: null, editedAt: null, deletedAt: null, replyTo: null, quote: null };
        clientIds.add({ ...message, ...absent });
        storage.sql.exec(
          "INSERT INTO messages (id, n, user_id, username, content, at, client_id) VALUES (?, ?, 7, 'ana', '', ?, ?)",
          id,
          id,
          id,
          clientId,
        );
      }
      clientIds.flush(start + 10_000);
      expect(clientIds.isFull).toBe(false);
      expect(clientIds.find({ userId: 7, clientId: `c-${start}` })).toEqual({
        id: start,
        at: start,
      });
      const asked = ["c-1500", "c-none"].map((clientId) => ({ userId: 7, clientId }));
      clientIds.prefetch(asked);
      expect(asked.map((key) => clientIds.find(key)?.id ?? null)).toEqual([1500, null]);
      clientIds.forget(7);
      clientIds.endPrefetch();
      expect(clientIds.find({ userId: 7, clientId: "c-1500" })).toBeNull();
    });
  });
});
