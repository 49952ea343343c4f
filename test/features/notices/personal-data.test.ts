import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { inboxOf, notify } from "../../../src/engines/notices";
import { noticesPersonalData } from "../../../src/features/notices/personal-data";
import { ownerKey } from "../../../src/platform/owner";
import { aPerson } from "../../support/accounts";
import { testCtx } from "../../support/context";
import { removeAll } from "../../support/erasure";
import { everythingStored } from "../../support/everything-stored";
import { aNotice } from "../../support/notices";

const ctx = testCtx({ kind: "system", name: "test" });

const aDevice = (mark: string, accountSessionId = "one") => ({
  endpoint: `https://push.example.com/${mark}`,
  p256dh: `key-${mark}`,
  auth: `auth-${mark}`,
  accountSessionId,
  createdAt: Date.now(),
});

async function aPersonWithNotices() {
  const ana = await aPerson();
  const mark = `mark${crypto.randomUUID().slice(0, 8)}`;
  const inbox = inboxOf(env, ana.id);
  await notify(ctx, ana.id, aNotice({ facts: { room: mark } }));
  await inbox.changePreferences({
    channels: { mention: ["app", "push"] },
    quiet: { from: "22:00", to: "07:00", timeZone: "Europe/Paris" },
  });
  await inbox.addDevice(aDevice(mark));
  return { mark, inbox, owner: { userId: ana.id, key: ownerKey(ana.id) } };
}

describe("what the notices keep of a person", () => {
  it("is exported whole, but for the keys of their devices", async ({ expect }) => {
    const { mark, owner } = await aPersonWithNotices();
    const files: string[] = [];
    for await (const { path, body } of noticesPersonalData.exportFor(ctx, owner)) {
      files.push(`${path} ${typeof body === "string" ? body : ""}`);
    }
    const text = files.join("\n");
    expect(text).toContain(`"room": "${mark}"`);
    expect(text).toContain("Europe/Paris");
    expect(text).toContain(`https://push.example.com/${mark}`);
    expect(text).not.toContain(`auth-${mark}`);
  });

  it("is removed whole: notices, choices and devices", async ({ expect }) => {
    const { mark, inbox, owner } = await aPersonWithNotices();
    expect(await everythingStored()).toContain(mark);
    await removeAll(noticesPersonalData, ctx, owner);
    expect(await everythingStored()).not.toContain(mark);
    expect(await inbox.preferences()).toEqual({ channels: {}, quiet: null });
  });
});

describe("a device", () => {
  it("is forgotten when its session of the account ends, and the others stay", async ({
    expect,
  }) => {
    const ana = await aPerson();
    const inbox = inboxOf(env, ana.id);
    const left = async () => (await inbox.devices()).map(({ accountSessionId: id }) => id);
    for (const id of ["one", "two", "three"]) await inbox.addDevice(aDevice(id, id));
    const signedOut = { reason: "session_ended", userId: ana.id } as const;
    await noticesPersonalData.signedOut?.(ctx, { ...signedOut, sessionId: "two" });
    expect(await left()).toEqual(["one", "three"]);
    await noticesPersonalData.signedOut?.(ctx, { ...signedOut, exceptSessionId: "three" });
    expect(await left()).toEqual(["three"]);
    await noticesPersonalData.signedOut?.(ctx, signedOut);
    expect(await left()).toEqual([]);
  });
});
