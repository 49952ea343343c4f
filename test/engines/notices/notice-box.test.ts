import { env } from "cloudflare:workers";
import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { describe, it } from "vitest";
import { anInbox, aNotice } from "../../support/notices";

const all = { limit: 50 };
const DAY_MS = 86_400_000;

describe("a notice", () => {
  it("is there once, however often and from however many sides its event is delivered", async ({
    expect,
  }) => {
    const { userId, inbox } = anInbox();
    const notice = aNotice();
    await Promise.all(Array.from({ length: 20 }, () => inbox.addNotice(userId, notice)));
    await inbox.readAllNotices();
    await inbox.addNotice(userId, notice);
    expect(await inbox.noticeGroups(all)).toMatchObject([{ count: 1, isRead: true }]);
    expect((await inbox.unread()).notices).toBe(0);
  });

  it("is still there once after the object was evicted and the event was delivered again", async ({
    expect,
  }) => {
    const { userId, inbox } = anInbox();
    const notice = aNotice();
    await inbox.addNotice(userId, notice);
    await evictDurableObject(inbox);
    await inbox.addNotice(userId, notice);
    expect((await inbox.unread()).notices).toBe(1);
  });

  it("that was withdrawn loses its words, and does not come back with a late delivery", async ({
    expect,
  }) => {
    const { userId, inbox } = anInbox();
    const notice = aNotice({ item: 7, facts: { room: "Charts", preview: "under the mat" } });
    await inbox.addNotice(userId, notice);
    await inbox.amendNotices({ ref: notice.ref, item: 7, facts: null });
    await inbox.addNotice(userId, notice);
    expect(await inbox.noticeGroups(all)).toEqual([]);
    const stored = await runInDurableObject(inbox, (_, { storage }) =>
      JSON.stringify(storage.sql.exec("SELECT * FROM notices").toArray()),
    );
    expect(stored).not.toContain("under the mat");
    expect(stored).not.toContain(notice.actor?.name);
  });

  it("is one of a thousand at most, and the oldest go first", async ({ expect }) => {
    const { inbox, add } = anInbox();
    await add({ ref: "first" });
    await runInDurableObject(inbox, (_, { storage }) => {
      storage.sql.exec(
        `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
         INSERT INTO notices (source, kind, ref, item, link, facts, created_at, state)
         SELECT 'many:' || i, 'mention', 'many', 0, '/', '{}', ?, 'shown' FROM n`,
        Date.now(),
      );
    });
    await add({ ref: "last" });
    const groups = await inbox.noticeGroups(all);
    expect(groups.map(({ ref, count }) => [ref, count])).toEqual([
      ["last", 1],
      ["many", 999],
    ]);
  });

  it("goes after 180 days, by the alarm where nothing else happens", async ({ expect }) => {
    const { inbox, add } = anInbox();
    await add({ ref: "old", createdAt: Date.now() - 181 * DAY_MS });
    await add({ ref: "young", createdAt: Date.now() - 179 * DAY_MS });
    expect((await inbox.noticeGroups(all)).map(({ ref }) => ref)).toEqual(["young"]);
    await runInDurableObject(inbox, async (instance, { storage }) => {
      storage.sql.exec("UPDATE notices SET created_at = created_at - ?", 2 * DAY_MS);
      await instance.alarm();
    });
    expect(await inbox.noticeGroups(all)).toEqual([]);
  });
});

describe("notices of one kind about one thing", () => {
  const by = (id: number) => ({ actor: { id, name: `person${id}` } });

  it("are listed as one, with the last two people, and at the place of the latest", async ({
    expect,
  }) => {
    const { inbox, add } = anInbox();
    for (const id of [1, 2, 3, 2]) await add({ ref: "room:a", link: `/a/${id}`, ...by(id) });
    await add({ ref: "room:b" });
    await add({ ref: "room:a", kind: "invitation" });
    const groups = await inbox.noticeGroups(all);
    expect(groups.map(({ ref, kind, count }) => [ref, kind, count])).toEqual([
      ["room:a", "invitation", 1],
      ["room:b", "mention", 1],
      ["room:a", "mention", 4],
    ]);
    expect(groups[2]).toMatchObject({
      people: 3,
      actors: ["person2", "person3"],
      link: "/a/2",
    });
  });

  it("are read together, but for those that came after the one that was seen", async ({
    expect,
  }) => {
    const { inbox, add } = anInbox();
    await add({ ref: "room:a" });
    await add({ ref: "room:a" });
    const seen = (await inbox.noticeGroups(all))[0]?.id ?? 0;
    await add({ ref: "room:a" });
    await add({ ref: "room:b" });
    await inbox.readGroups([seen]);
    const groups = await inbox.noticeGroups(all);
    expect(groups.map(({ ref, count, isRead }) => [ref, count, isRead])).toEqual([
      ["room:b", 1, false],
      ["room:a", 1, false],
      ["room:a", 2, true],
    ]);
    expect(await inbox.noticeGroups({ ...all, isUnread: true })).toHaveLength(2);
  });

  it("come page by page, each once", async ({ expect }) => {
    const { inbox, add } = anInbox();
    for (const ref of ["a", "b", "c", "d", "e"]) await add({ ref });
    const first = await inbox.noticeGroups({ limit: 2 });
    const second = await inbox.noticeGroups({ limit: 2, after: first.at(-1)?.id });
    const third = await inbox.noticeGroups({ limit: 2, after: second.at(-1)?.id });
    expect([...first, ...second, ...third].map(({ ref }) => ref)).toEqual([
      "e",
      "d",
      "c",
      "b",
      "a",
    ]);
  });

  it("lose those of a person who is deleted", async ({ expect }) => {
    const { inbox, add } = anInbox();
    for (const id of [1, 2]) await add({ ref: "room:a", ...by(id) });
    await inbox.forgetActor(2);
    expect(await inbox.noticeGroups(all)).toMatchObject([{ count: 1, actors: ["person1"] }]);
  });
});

it("An inbox of an earlier release keeps its mentions and invitations", async ({ expect }) => {
  const inbox = env.INBOXES.getByName(`user:${crypto.randomUUID()}`);
  const body = {
    kind: "mention",
    room: "Old & loud",
    from: 8,
    username: "sacha",
    message_id: 12,
    preview: "Look",
    timestamp: new Date().toISOString(),
  };
  await runInDurableObject(inbox, (_, { storage }) => {
    storage.sql.exec(
      "CREATE TABLE notifications (id INTEGER PRIMARY KEY AUTOINCREMENT, source TEXT NOT NULL UNIQUE, body TEXT NOT NULL, is_read INTEGER NOT NULL DEFAULT 0)",
    );
    storage.sql.exec("INSERT INTO notifications VALUES (1, 'a:1', ?, 1)", JSON.stringify(body));
    storage.sql.exec(
      "INSERT INTO notifications VALUES (2, 'a:2', ?, 0)",
      JSON.stringify({ ...body, kind: "invitation", message_id: undefined }),
    );
  });
  for (const _ of ["moves", "has moved"]) {
    await evictDurableObject(inbox);
    expect(await inbox.notifications(10)).toMatchObject([
      { kind: "invitation", room: "Old & loud", is_read: false },
      { ...body, is_read: true },
    ]);
  }
  expect(await inbox.noticeGroups(all)).toMatchObject([
    { link: "/chat/rooms/Old%20%26%20loud" },
    { link: "/chat/rooms/Old%20%26%20loud?around=12#m12" },
  ]);
});
