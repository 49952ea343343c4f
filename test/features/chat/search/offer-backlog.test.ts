import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, describe, it } from "vitest";
import { projectSearch } from "../../../../src/features/chat/room/project-search";
import type { RoomSnapshot } from "../../../../src/features/chat/room/room-snapshot";
import { RoomStore } from "../../../../src/features/chat/room/room-store";
import { offerBacklog } from "../../../../src/features/chat/search/offer-backlog";
import { aPerson, type Person } from "../../../support/accounts";
import { aRoom, chatPath, pairObject, type Room, roomObject, send } from "../../../support/chat";
import { testCtx } from "../../../support/context";

const post = send("POST");
const ctx = testCtx({ kind: "system", name: "test" });

let room: Room;
let peers: readonly [Person, Person];
const objects = () => [roomObject(room), pairObject(...peers)];

const runAlarms = async () => {
  for (const object of objects()) while (await runDurableObjectAlarm(object));
};
const documents = async () => {
  const query = "SELECT ref, body FROM search_docs WHERE scope <> '' ORDER BY ref";
  const { results } = await env.DB.prepare(query).all<{ ref: string; body: string }>();
  return results;
};
const forgetSearch = async () => {
  await env.DB.exec("DELETE FROM search_docs");
};
const rebuild = () =>
  env.DB.exec(
    "UPDATE chat_search_backlog SET generation = generation + 1, next_room = 1, next_person = 1",
  );

beforeAll(async () => {
  room = await aRoom();
  peers = [await aPerson(), room.owner];
  const messages = Array.from({ length: 30 }, (_, index) => `Crème ${index}`);
  for (const content of messages) await post(chatPath(room, "/messages"), room.owner, { content });
  await post(`/api/v1/chat/dm/${peers[0].id}`, peers[1], { content: "Brûlée" });
  await runAlarms();
});

describe("messages from before the search was there", () => {
  it("are offered by the nightly task, in rooms and in conversations", async ({ expect }) => {
    const before = await documents();
    expect(before).toHaveLength(31);
    await forgetSearch();
    for (const object of objects()) {
      await runInDurableObject(object, (_, { storage }) => storage.kv.delete("search_projected"));
    }
    await offerBacklog(ctx);
    await runAlarms();
    expect(await documents()).toEqual(before);
  });

  it("are not offered twice", async ({ expect }) => {
    await forgetSearch();
    await env.DB.exec("UPDATE chat_search_backlog SET next_room = 1, next_person = 1");
    await offerBacklog(ctx);
    await runAlarms();
    expect(await documents()).toEqual([]);
  });

  it("are offered again to a search that is filled anew", async ({ expect }) => {
    await rebuild();
    await offerBacklog(ctx);
    await runAlarms();
    expect(await documents()).toHaveLength(31);
  });

  it("come in bounded parts, of which the next goes on where the last one ended", async ({
    expect,
  }) => {
    const ends = await runInDurableObject(roomObject(room), async (_, { storage }) => {
      storage.sql.exec(
        `INSERT INTO messages (id, n, user_id, username, content, at)
         WITH RECURSIVE count (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM count WHERE i < 1500)
         SELECT i + 1000, i + 1000, 1, 'sacha', 'old ' || i, 1700000000000 FROM count`,
      );
      // Parts are asked for here, so that no alarm comes between two of them.
      await storage.deleteAlarm();
      storage.kv.put("search_projected", 1_000);
      const about = storage.kv.get<RoomSnapshot>("about");
      if (!about) throw new Error("The object has not been told its room.");
      const source = { room: about, store: new RoomStore(storage) };
      const parts: { readonly isDone: boolean; readonly upTo: unknown }[] = [];
      while (parts.length < 3) {
        const isDone = await projectSearch(env, storage, source);
        parts.push({ isDone, upTo: storage.kv.get("search_projected") });
      }
      return parts;
    });
    expect(ends).toEqual([
      { isDone: false, upTo: 2_000 },
      { isDone: true, upTo: 2_500 },
      { isDone: true, upTo: 2_500 },
    ]);
    const old = (await documents()).filter(({ body }) => body.startsWith("old "));
    expect(old).toHaveLength(1_500);
  });

  it("are all behind it after one walk, which then begins nowhere again", async ({ expect }) => {
    const progress = () => env.DB.prepare("SELECT * FROM chat_search_backlog").first();
    await offerBacklog(ctx);
    const end = await progress();
    await offerBacklog(ctx);
    expect(await progress()).toEqual(end);
    expect(end).toMatchObject({ next_room: room.id + 1 });
  });
});
