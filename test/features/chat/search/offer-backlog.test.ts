import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, describe, it } from "vitest";
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

  it("come in statements of two hundred steps, and alarms of five such statements", async ({
    expect,
  }) => {
    await runInDurableObject(roomObject(room), (_, { storage }) => {
      storage.sql.exec(
        `INSERT INTO messages (id, n, user_id, username, content, at)
         WITH RECURSIVE count (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM count WHERE i < 1500)
         SELECT i + 1000, i + 1000, 1, 'sacha', 'old ' || i, 1700000000000 FROM count`,
      );
    });
    // The object counts its steps once a life.
    const before = (await documents()).length;
    await evictDurableObject(roomObject(room));
    await rebuild();
    await offerBacklog(ctx);
    await runDurableObjectAlarm(roomObject(room));
    const once = (await documents()).length;
    await runAlarms();
    expect(once).toBeLessThanOrEqual(before + 1_000);
    expect(await documents()).toHaveLength(before + 1_500);
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
