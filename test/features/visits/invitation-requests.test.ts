import { env } from "cloudflare:workers";
import { beforeEach, describe, it } from "vitest";
import {
  askForInvitation,
  answerInvitation,
  listPendingInvitations,
  readGuest,
} from "../../../src/features/visits";
import { purgeInvitationRequests } from "../../../src/features/visits/invitations/ask-for-invitation";
import { visitPersonalData } from "../../../src/features/visits/personal-data";
import type { Ctx } from "../../../src/platform/context";
import { ownerKey } from "../../../src/platform/owner";
import { aPerson } from "../../support/accounts";
import { aGuest, testCtx } from "../../support/context";

const DAY_MS = 86_400_000;

const anAdmin = (): Ctx => testCtx({ kind: "user", userId: 1, role: "admin" } as Ctx["actor"]);

const idOf = async (name: string) =>
  (await listPendingInvitations(anAdmin())).find((each) => each.name === name)?.id ?? 0;

async function aRequest(name = `Guest ${crypto.randomUUID()}`) {
  const guest = await aGuest({ visits: 1 });
  await askForInvitation(guest.ctx, { name, message: "" });
  return { ...guest, name, id: await idOf(name) };
}

const isOpenFor = async ({ ctx, sessionId }: { ctx: Ctx; sessionId: string }) =>
  (await readGuest(ctx, sessionId)).visitor.profile?.confidence === 100;

beforeEach(async () => {
  await env.DB.prepare("DELETE FROM invitation_requests").run();
});

describe("a request for an invitation", () => {
  it("opens the gate at once for whoever asked, and for nobody else, when it is granted", async ({
    expect,
  }) => {
    const [asked, other] = [await aRequest(), await aRequest()];
    expect(await isOpenFor(asked)).toBe(false);
    await answerInvitation(anAdmin(), { id: asked.id, status: "granted" });
    expect(await isOpenFor(asked)).toBe(true);
    expect(await isOpenFor(other)).toBe(false);
  });

  it("is one request however often its visitor asks, with the latest words", async ({ expect }) => {
    const { ctx } = await aRequest("First words");
    await askForInvitation(ctx, { name: "Second words", message: "Please" });
    const pending = await listPendingInvitations(anAdmin());
    expect(pending.map(({ name, message }) => [name, message])).toEqual([
      ["Second words", "Please"],
    ]);
  });

  it("is not asked again by its visitor once it is declined", async ({ expect }) => {
    const { ctx, sessionId, id } = await aRequest();
    await answerInvitation(anAdmin(), { id, status: "declined" });
    await askForInvitation(ctx, { name: "Once more", message: "" });
    expect(await listPendingInvitations(anAdmin())).toEqual([]);
    expect((await readGuest(ctx, sessionId)).invitation).toBe("declined");
  });

  it("is answered once, by an admin", async ({ expect }) => {
    const { ctx, id } = await aRequest();
    await expect(answerInvitation(ctx, { id, status: "granted" })).rejects.toThrow();
    await expect(listPendingInvitations(ctx)).rejects.toThrow();
    await answerInvitation(anAdmin(), { id, status: "granted" });
    const second = answerInvitation(anAdmin(), { id, status: "declined" });
    await expect(second).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("is refused while two hundred others wait", async ({ expect }) => {
    const others = Array.from({ length: 200 }, (_, index) =>
      env.DB.prepare(
        "INSERT INTO invitation_requests (owner_id, name, message, asked_at) VALUES (?, 'x', '', 1)",
      ).bind(`other-${index}`),
    );
    await env.DB.batch(others);
    const { ctx } = await aGuest({ visits: 1 });
    const refused = askForInvitation(ctx, { name: "One too many", message: "" });
    await expect(refused).rejects.toMatchObject({ code: "INVITATIONS_FULL" });
    expect(await idOf("One too many")).toBe(0);
  });

  it("is forgotten after thirty days", async ({ expect }) => {
    await aRequest();
    const inDays = (days: number) =>
      testCtx(
        { kind: "system", name: "cron" },
        { now: () => new Date(Date.now() + days * DAY_MS) },
      );
    await purgeInvitationRequests(inDays(29));
    expect(await listPendingInvitations(anAdmin())).toHaveLength(1);
    await purgeInvitationRequests(inDays(31));
    expect(await listPendingInvitations(anAdmin())).toEqual([]);
  });

  it("moves into the account that its visitor opens, and a granted one wins", async ({
    expect,
  }) => {
    const person = await aPerson();
    const key = ownerKey(person.id);
    const [granted, pending] = [await aRequest(), await aRequest()];
    await answerInvitation(anAdmin(), { id: granted.id, status: "granted" });
    const adopt = (from: string) => visitPersonalData.adopt?.(testCtx(), { from, to: key });
    await adopt(pending.sessionId);
    await adopt(granted.sessionId);
    await adopt(granted.sessionId);
    const guest = await readGuest(testCtx(), key);
    expect(guest.invitation).toBe("granted");
    const left = await env.DB.prepare("SELECT owner_id FROM invitation_requests").all();
    expect(left.results).toEqual([{ owner_id: key }]);
    await adopt((await aRequest()).sessionId);
    expect((await readGuest(testCtx(), key)).invitation).toBe("granted");
  });

  it("is exported and removed with the rest of a person", async ({ expect }) => {
    const { sessionId: key, name } = await aRequest();
    const owner = { userId: 0, key };
    const files = [];
    for await (const file of visitPersonalData.exportFor(testCtx(), owner)) files.push(file);
    expect(files.map(({ path }) => path)).toEqual(["visits.json", "invitation.json"]);
    expect(files[1]?.body).toContain(name);
    await visitPersonalData.removeFor(testCtx(), owner, null);
    expect(await listPendingInvitations(anAdmin())).toEqual([]);
  });
});
