import { env } from "cloudflare:workers";
import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { describe, it, vi } from "vitest";
import { deliverNotices } from "../../../src/features/notices";
import { unsubscribeToken } from "../../../src/features/notices/delivery/unsubscribe-token";
import { suspend } from "../../support/accounts";
import { page, textOf } from "../../support/members";
import { aListener } from "./world";

describe("a notice by mail", () => {
  it("leaves only where the person has chosen it", async ({ expect }) => {
    const [told, silent] = [await aListener(["app", "email"]), await aListener(["app"])];
    for (const one of [told, silent]) {
      await one.hear({ link: "/chat/rooms/Charts", facts: { room: "Charts" } });
      await one.deliver();
    }
    expect(silent.mails).toEqual([]);
    expect(told.mails).toHaveLength(1);
    const { to, subject, text } = told.mails[0] ?? { to: "", subject: "", text: "" };
    expect(to).toBe(told.email);
    expect(subject).toMatch(/^actor\d+ mentioned you in Charts$/);
    expect(text).toContain("http://localhost:8787/chat/rooms/Charts");
  });

  it("leaves where it is not shown on the site", async ({ expect }) => {
    const ana = await aListener(["email"]);
    await ana.hear();
    await ana.deliver();
    expect(ana.mails).toHaveLength(1);
    expect((await ana.inbox.unread()).notices).toBe(0);
  });

  it("leaves once, when the event, the alarm and the message of the queue come twice, and across an eviction", async ({
    expect,
  }) => {
    const ana = await aListener(["app", "email"]);
    for (const _ of ["once", "twice"]) await ana.hear({ source: `doubled:${ana.id}` });
    const sent = vi.spyOn(env.JOBS, "send").mockResolvedValue(undefined as never);
    await Promise.all([ana.deliver(), ana.deliver()]);
    await evictDurableObject(ana.inbox);
    for (const _ of ["once", "twice"]) {
      await runInDurableObject(ana.inbox, (instance) => instance.alarm());
      await ana.deliver();
    }
    sent.mockRestore();
    await ana.hear({ source: `doubled:${ana.id}` });
    await ana.deliver();
    expect(ana.mails).toHaveLength(1);
  });

  it("is lost, and not doubled, when the run dies between the claim and the sending", async ({
    expect,
  }) => {
    const ana = await aListener(["app", "email"]);
    await ana.hear();
    const dying = {
      ...ana.ctx,
      mail: { isConfigured: true, send: () => Promise.reject(new Error("killed")) },
    };
    await runInDurableObject(ana.inbox, (_, { storage }) => {
      storage.sql.exec("UPDATE deliveries SET due_at = 0");
    });
    await deliverNotices(dying, { type: "notices.due", userId: ana.id });
    await ana.deliver();
    expect(ana.mails).toEqual([]);
  });

  it("is not sent of what has been read or withdrawn meanwhile", async ({ expect }) => {
    const ana = await aListener(["app", "email"]);
    await ana.hear({ ref: "room:read" });
    await ana.inbox.readNoticesAt({ ref: "room:read" });
    await ana.hear({ ref: "room:gone", item: 3 });
    await ana.inbox.amendNotices({ ref: "room:gone", item: 3, facts: null });
    await ana.deliver();
    expect(ana.mails).toEqual([]);
  });

  it("is not sent once the person has switched it off", async ({ expect }) => {
    const ana = await aListener(["app", "email"]);
    await ana.hear();
    await ana.inbox.changePreferences({ channels: { mention: ["app"] } });
    await ana.deliver();
    expect(ana.mails).toEqual([]);
  });

  it("waits for the end of quiet hours, while the site shows it at once", async ({ expect }) => {
    const ana = await aListener(["app", "email"]);
    const [hour, minute] = new Date().toISOString().slice(11, 16).split(":").map(Number);
    const clock = (hours: number) =>
      `${String((hours + 24) % 24).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
    const quiet = { from: clock((hour ?? 0) - 2), to: clock((hour ?? 0) + 2), timeZone: "UTC" };
    await ana.inbox.changePreferences({ quiet });
    await ana.hear();
    expect((await ana.inbox.unread()).notices).toBe(1);
    const dueIn = () =>
      runInDurableObject(ana.inbox, (_, { storage }) => {
        const { at } = storage.sql
          .exec<{ at: number }>("SELECT min(due_at) AS at FROM deliveries WHERE state = 'due'")
          .one();
        return at - Date.now();
      });
    expect(await dueIn()).toBeGreaterThan(3_600_000);
    // A caller who asks too early is sent away, and the alarm is set for the end.
    await ana.deliver();
    expect(ana.mails).toEqual([]);
    expect(await dueIn()).toBeGreaterThan(3_600_000);
    await ana.inbox.changePreferences({ quiet: null });
    // What they held is due at once, not at the end that they had.
    expect(await dueIn()).toBeLessThan(20_000);
    await ana.deliver();
    expect(ana.mails).toHaveLength(1);
  });

  it("tells in one message what the site tells in one line", async ({ expect }) => {
    const ana = await aListener(["app", "email"]);
    const here = { ref: "room:busy", link: "/chat/rooms/Busy", facts: { room: "Busy" } };
    const [bob, cleo] = [
      { id: 901, name: "Bob" },
      { id: 902, name: "Cleo" },
    ];
    await ana.hear({ ...here, item: 1, actor: bob });
    await ana.hear({ ...here, item: 2, actor: cleo });
    await ana.hear({ ...here, item: 3, actor: bob });
    await ana.hear({ ref: "room:calm", facts: { room: "Calm" }, actor: cleo });
    await ana.deliver();
    expect(ana.mails.map(({ subject }) => subject).toSorted()).toEqual([
      "Bob and Cleo mentioned you 3 times in Busy",
      "Cleo mentioned you in Calm",
    ]);
  });

  it("tells a whole group once one notice of it is due", async ({ expect }) => {
    const ana = await aListener(["app", "email"]);
    for (const item of [1, 2, 3]) await ana.hear({ ref: "room:long", item });
    await runInDurableObject(ana.inbox, (_, { storage }) => {
      storage.sql.exec(
        "UPDATE deliveries SET due_at = 0 WHERE source = (SELECT source FROM notices WHERE item = 1)",
      );
    });
    await deliverNotices(ana.ctx, { type: "notices.due", userId: ana.id });
    expect(ana.mails.map(({ subject }) => subject)).toEqual([
      expect.stringContaining("and 2 others mentioned you"),
    ]);
    await ana.deliver();
    expect(ana.mails).toHaveLength(1);
  });

  it("is one of twenty an hour, and what is over is told in one when the hour has passed", async ({
    expect,
  }) => {
    const ana = await aListener(["app", "email"]);
    const hear = async (count: number) => {
      for (let index = 0; index < count; index += 1) await ana.hear();
    };
    await hear(15);
    await ana.deliver();
    await hear(15);
    for (const _ of ["once", "twice"]) await ana.deliver();
    expect(ana.mails).toHaveLength(20);
    await hear(2);
    await ana.deliver();
    expect(ana.mails).toHaveLength(20);
    await runInDurableObject(ana.inbox, (_, { storage }) => {
      storage.sql.exec("UPDATE mails SET claimed_at = claimed_at - 3600000");
    });
    await hear(1);
    await ana.deliver();
    expect(ana.mails.slice(20).map(({ subject }) => subject)).toEqual(
      expect.arrayContaining([
        "12 more notices wait for you",
        expect.stringContaining("mentioned"),
      ]),
    );
    expect(ana.mails).toHaveLength(22);
  });

  it("that tells of many kinds stops with all of them", async ({ expect }) => {
    const ana = await aListener(["app", "email"]);
    await ana.inbox.changePreferences({ channels: { letters: ["email"] } });
    const token = await unsubscribeToken(env.SIGNING_SECRET, {
      userId: ana.id,
      kind: "every-kind",
    });
    const path = `/notices/unsubscribe/${token}`;
    expect(await textOf(page(path))).toContain("Every kind of notice");
    expect((await page(path, {}, { method: "POST" })).status).toBe(200);
    const { channels } = await ana.inbox.preferences();
    expect(channels).toMatchObject({ mention: ["app"], letters: [] });
  });

  it("is not written to a suspended account, which keeps its notices and choices", async ({
    expect,
  }) => {
    const ana = await aListener(["app", "email"]);
    await ana.hear();
    await suspend(ana.id);
    await ana.deliver();
    expect(ana.mails).toEqual([]);
    expect((await ana.inbox.unread()).notices).toBe(1);
    expect((await ana.inbox.preferences()).channels["mention"]).toEqual(["app", "email"]);
  });
});

describe("the link that stops mail", () => {
  it("stands in the head for mail programs, and works without a session", async ({ expect }) => {
    const ana = await aListener(["app", "email", "push"]);
    await ana.hear();
    await ana.deliver();
    const headers = ana.mails[0]?.headers ?? {};
    expect(headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
    const path = new URL(/<(.+)>/.exec(headers["List-Unsubscribe"] ?? "")?.[1] ?? "").pathname;
    expect(ana.mails[0]?.text).toContain(path);

    const shown = await page(path);
    expect(await textOf(shown)).toContain("No more e-mail for: “Somebody mentions me in a room”?");
    expect((await ana.inbox.preferences()).channels["mention"]).toContain("email");
    for (const _ of ["once", "twice"]) {
      const body = new URLSearchParams({ "List-Unsubscribe": "One-Click" });
      expect((await page(path, {}, { method: "POST", body })).status).toBe(200);
    }
    expect((await ana.inbox.preferences()).channels["mention"]).toEqual(["app", "push"]);
  });

  it("is refused when a character of it was changed", async ({ expect }) => {
    const [ana, ben] = [await aListener(["email"]), await aListener(["email"])];
    const token = await unsubscribeToken(env.SIGNING_SECRET, { userId: ana.id, kind: "mention" });
    const other = token.replace(String(ana.id), String(ben.id));
    const kind = token.replace("mention", "letters");
    for (const forged of [other, kind, `${token}x`, token.slice(0, -1), "x", "1.mention."]) {
      const path = `/notices/unsubscribe/${forged}`;
      expect((await page(path)).status, forged).toBe(404);
      expect((await page(path, {}, { method: "POST" })).status, forged).toBe(404);
    }
    for (const one of [ana, ben]) {
      expect((await one.inbox.preferences()).channels).toEqual({ mention: ["email"] });
    }
  });
});
