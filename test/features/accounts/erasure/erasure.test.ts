import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { cleanUp } from "../../../../src/features/accounts/clean-up";
import type { ChatRoom } from "../../../../src/features/chat/room/chat-room";
import { jobLog } from "../../../../src/engines/jobs";
import { aPerson, type Person } from "../../../support/accounts";
import { aRoom, chatPath } from "../../../support/chat";
import { testCtx } from "../../../support/context";
import { api } from "../../../support/letters";
import {
  deleteAccountOf,
  erasureRow,
  post,
  put,
  runOnce,
  runToTheEnd,
  withoutConsumer,
} from "./erasure-world";

withoutConsumer();

const DAY_MS = 86_400_000;

/** Rooms whose only other member is the heir, with a word of the owner in each. */
async function roomsOf(owner: Person, heir: Person, count: number): Promise<number[]> {
  const now = Date.now();
  const names = Array.from({ length: count }, () => `room ${crypto.randomUUID()}`);
  const rooms = await env.DB.batch<{ id: number }>(
    names.map((name) =>
      env.DB.prepare(
        "insert into rooms (name, name_key, created_by, created_at) values (?, ?, ?, ?) returning id",
      ).bind(name, name, owner.id, now),
    ),
  );
  const ids = rooms.flatMap(({ results }) => results.map(({ id }) => id));
  await env.DB.batch(
    ids.flatMap((id) =>
      [owner, heir].map((person) =>
        env.DB.prepare(
          "insert into room_members (room_id, user_id, role, joined_at) values (?, ?, ?, ?)",
        ).bind(id, person.id, person === owner ? "owner" : "member", now),
      ),
    ),
  );
  return ids;
}

/** As if the person had written so many messages there. */
async function fillRoom(
  room: DurableObjectStub<ChatRoom>,
  { id, username }: Person,
  count: number,
) {
  await runInDurableObject(room, (_, { storage }) => {
    storage.sql.exec(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
       INSERT INTO messages (id, n, user_id, username, content, at) SELECT i + 100, i, ?2, ?3, 'word ' || i, i FROM n`,
      count,
      id,
      username,
    );
  });
  // The object counts in memory.
  await evictDurableObject(room);
}

const ownersOf = async (roomIds: readonly number[]) => {
  const { results } = await env.DB.prepare(
    `select distinct user_id as id from room_members where role = 'owner' and room_id in (select value from json_each(?))`,
  )
    .bind(JSON.stringify(roomIds))
    .all<{ id: number }>();
  return results.map(({ id }) => id);
};

const receiptOf = async (deletion: Response) =>
  (await deletion.json<{ data: { receipt_url: string } }>()).data.receipt_url;
const shown = async (url: string) => {
  const answer = await api(url);
  const { data } = await answer.json<{ data: Record<string, unknown> }>();
  return { status: answer.status, data };
};

describe("the account", () => {
  it("ends at once, before anything is erased", async ({ expect }) => {
    const room = await aRoom();
    expect((await deleteAccountOf(room.owner)).status).toBe(200);
    const row = await env.DB.prepare(
      "select username, email, password_hash as hash, status from users where id = ?",
    )
      .bind(room.owner.id)
      .first();
    const username = `deleted-${room.owner.id}`;
    expect(row).toEqual({ username, email: null, hash: "", status: "deleted" });
    expect((await api("/api/v1/users/me", room.owner.headers)).status).toBe(401);
    expect(await erasureRow(room.owner.id)).toMatchObject({ part: 0, completed_at: null });
    expect(await ownersOf([room.id])).toEqual([room.owner.id]);
  });

  it("is closed once, however often that is asked for at the same time", async ({ expect }) => {
    const person = await aPerson();
    const answers = await Promise.all([deleteAccountOf(person), deleteAccountOf(person)]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const { results } = await env.DB.prepare("select id from account_erasures where user_id = ?")
      .bind(person.id)
      .all();
    expect(results).toHaveLength(1);
  });
});

describe("the erasure", () => {
  it("of somebody who owns 80 rooms takes as many short runs as it needs", async ({ expect }) => {
    const [owner, heir] = [await aPerson(), await aPerson()];
    const rooms = await roomsOf(owner, heir, 80);
    const url = await receiptOf(await deleteAccountOf(owner));
    const calls = await runToTheEnd(owner.id);
    expect(Math.max(...calls), calls.join()).toBeLessThan(50);
    expect(await ownersOf(rooms)).toEqual([heir.id]);
    expect((await shown(url)).data).toMatchObject({ erased: { rooms: 80 } });
    const { job_id: jobId } = await erasureRow(owner.id);
    expect(await jobLog(env, jobId).status("system")).toMatchObject({ status: "completed" });
  });

  it("goes on wherever a run was killed, and erases the same", async ({ expect }) => {
    const [owner, heir] = [await aPerson(), await aPerson()];
    const rooms = await roomsOf(owner, heir, 40);
    await deleteAccountOf(owner);
    let deaths = 0;
    for (let deadly = 2; (await erasureRow(owner.id)).completed_at === null; deadly += 3) {
      let calls = 0;
      const killed = runOnce(owner.id, (_call, run) => {
        if ((calls += 1) === deadly) throw new Error("killed");
        return run();
      });
      await killed.catch(() => (deaths += 1));
      await runOnce(owner.id);
    }
    expect(deaths).toBeGreaterThan(3);
    expect(await ownersOf(rooms)).toEqual([heir.id]);
    const { counts } = await erasureRow(owner.id);
    const { rooms: counted } = (JSON.parse(counts) as { chat: { rooms: number } }).chat;
    expect(counted).toBeGreaterThan(40 - 12 * deaths);
    expect(counted).toBeLessThanOrEqual(40);
  });

  it("changes nothing when it is run again after its end", async ({ expect }) => {
    const { owner } = await aRoom();
    await deleteAccountOf(owner);
    await runToTheEnd(owner.id);
    const before = await erasureRow(owner.id);
    await runOnce(owner.id);
    expect(await erasureRow(owner.id)).toEqual(before);
  });

  it("removes more messages of one room than one call takes", async ({ expect }) => {
    const room = await aRoom();
    const object = env.CHAT_ROOMS.getByName(`room:${room.id}`);
    const ben = await aPerson();
    await post(chatPath(room, "/join"), ben);
    await fillRoom(object, ben, 1_200);
    await deleteAccountOf(ben);
    await runToTheEnd(ben.id);
    const { counts } = await erasureRow(ben.id);
    expect(JSON.parse(counts)).toMatchObject({ chat: { rooms: 1, messages: 1_200 } });
    expect(await object.messagesOf(ben.id)).toEqual([]);
  });

  it("that has stopped for a day is taken up again by the night's work", async ({ expect }) => {
    const person = await aPerson();
    await deleteAccountOf(person);
    const { job_id: first } = await erasureRow(person.id);
    await jobLog(env, first).fail(null, { error: "DELIVERY_FAILED", refund: true });
    const night = (days: number) =>
      cleanUp(
        testCtx(
          { kind: "system", name: "cron" },
          { now: () => new Date(Date.now() + days * DAY_MS + 60_000) },
        ),
      );
    await night(0);
    expect((await erasureRow(person.id)).job_id).toBe(first);
    await night(1);
    expect((await erasureRow(person.id)).job_id).not.toBe(first);
    await runToTheEnd(person.id);
  });
});

describe("the receipt", () => {
  it("says how far the erasure is, names nobody, and goes after thirty days", async ({
    expect,
  }) => {
    const room = await aRoom();
    const { owner } = room;
    await post(chatPath(room, "/messages"), owner, { content: "my secret" });
    await put("/api/v1/users/me", owner, { first_name: "Marguerite" });
    const url = await receiptOf(await deleteAccountOf(owner));
    expect(await shown(url)).toMatchObject({
      status: 200,
      data: { status: "under_way", completed_at: null, expires_at: null, erased: {} },
    });
    await runToTheEnd(owner.id);
    const { data } = await shown(url);
    expect(data).toMatchObject({ status: "completed", erased: { rooms: 1, messages: 1 } });
    const lifetime =
      Date.parse(String(data["expires_at"])) - Date.parse(String(data["completed_at"]));
    expect(lifetime).toBe(30 * DAY_MS);
    const row = JSON.stringify(await erasureRow(owner.id));
    for (const text of ["secret", "Marguerite", owner.username, owner.email, url.split("/").at(-1)])
      expect(row).not.toContain(text);
    await env.DB.prepare("update account_erasures set completed_at = ? where user_id = ?")
      .bind(Date.now() - 30 * DAY_MS, owner.id)
      .run();
    expect((await api(url)).status).toBe(404);
    await cleanUp(testCtx({ kind: "system", name: "cron" }));
    await expect(erasureRow(owner.id)).rejects.toThrow();
  });

  it("is there for nobody who has to guess", async ({ expect }) => {
    for (const guess of ["x".repeat(43), "x", crypto.randomUUID()])
      expect((await api(`/api/v1/users/erasures/${guess}`)).status).toBe(404);
  });
});
