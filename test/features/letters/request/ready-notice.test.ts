import { env } from "cloudflare:workers";
import { beforeAll, describe, it, vi } from "vitest";
import { openJob, runJob } from "../../../../src/engines/jobs";
import { inboxOf } from "../../../../src/engines/notices";
import { lettersJob } from "../../../../src/features/letters/request/letters-job";
import { LettersJobInput } from "../../../../src/features/letters/request/letters-job-input";
import { notifyOfLetters } from "../../../../src/features/letters/request/ready-notice";
import { ownerKey } from "../../../../src/platform/owner";
import { aPerson } from "../../../support/accounts";
import { eventually, newSessionId, seedProfile, testCtx } from "../../../support/context";
import { api } from "../../../support/letters";

beforeAll(async () => {
  await seedProfile();
  // Without messages no consumer joins in.
  vi.spyOn(env.JOBS, "send").mockResolvedValue(undefined as never);
});

const ctx = testCtx({ kind: "system", name: "test" });
/** As the letters, but without slots, which only a request reserves. */
const heldJob = { ...lettersJob, name: "held" };

async function write(ownerId: string): Promise<string> {
  const jobId = crypto.randomUUID();
  const input = LettersJobInput.parse({ companyName: "Ink & Sons", language: "en", wish: {} });
  await openJob(ctx, heldJob, { jobId, ownerId, input });
  await runJob(ctx, jobId, [heldJob]);
  return jobId;
}

const groupsOf = (userId: number) => inboxOf(env, userId).noticeGroups({ limit: 10 });

describe("letters that are ready", () => {
  it("are told to a signed-in person once a job, until the person opens them", async ({
    expect,
  }) => {
    const ana = await aPerson();
    const ownerId = ownerKey(ana.id);
    const jobId = await write(ownerId);
    const [notice] = await groupsOf(ana.id);
    expect(notice).toMatchObject({ kind: "letters", isRead: false, count: 1 });
    const letterId = Number(notice?.link.split("/").at(-1));
    // A run that died after it had told them is followed by another one.
    await notifyOfLetters(ctx, { jobId, letterId, companyName: "Ink & Sons", ownerId });
    expect(await inboxOf(env, ana.id).unread()).toMatchObject({ notices: 1 });

    const listed = await api("/api/v1/notifications", ana.headers);
    const { data } = await listed.json<{ data: { title: string }[] }>();
    expect(data.map(({ title }) => title)).toEqual(["Your letters for Ink & Sons are ready"]);
    await api(notice?.link.replace("/letters", "/api/letters") ?? "", ana.headers);
    expect(await eventually(async () => (await groupsOf(ana.id))[0]?.isRead)).toBe(true);
  });

  it("are told to no inbox when they are a visitor's", async ({ expect }) => {
    const notify = vi.fn<() => void>();
    const inboxes = { getByName: () => ({ addNotice: notify }) };
    const broken = { ...ctx, env: { ...env, INBOXES: inboxes as unknown as Env["INBOXES"] } };
    const ready = { jobId: "job", letterId: 1, companyName: "Ink" };
    await notifyOfLetters(broken, { ...ready, ownerId: newSessionId() });
    expect(notify).not.toHaveBeenCalled();
  });

  it("are kept when no notice of them can be made", async ({ expect }) => {
    const inboxes = {
      getByName: () => ({ addNotice: () => Promise.reject(new Error("the inbox is away")) }),
    };
    const broken = { ...ctx, env: { ...env, INBOXES: inboxes as unknown as Env["INBOXES"] } };
    const ready = { jobId: "job", letterId: 1, companyName: "Ink", ownerId: ownerKey(1) };
    await expect(notifyOfLetters(broken, ready)).resolves.toBeUndefined();
  });
});
