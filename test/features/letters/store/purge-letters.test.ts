import { env } from "cloudflare:workers";
import { beforeAll, describe, it } from "vitest";
import { removeOldJobs } from "../../../../src/engines/jobs";
import { purgeLetters } from "../../../../src/features/letters/store/purge-letters";
import { aGuest, seedProfile, testCtx } from "../../../support/context";
import { aLetter, api, postJson } from "../../../support/letters";

beforeAll(seedProfile);

const DAY_MS = 86_400_000;
const inDays = (days: number) =>
  testCtx({ kind: "system", name: "cron" }, { now: () => new Date(Date.now() + days * DAY_MS) });

/** The stored files of one letter, by asking the row for its paths. */
async function filesOf(id: number): Promise<number> {
  const row = await env.DB.prepare(
    "SELECT pdf_dual_path AS path FROM generated_letters WHERE id = ?",
  )
    .bind(id)
    .first<{ path: string }>();
  const folder = row?.path.replace(/[^/]+$/, "") ?? "none";
  return (await env.FILES.list({ prefix: folder })).objects.length;
}

async function isStored(id: number): Promise<boolean> {
  return (
    (await env.DB.prepare("SELECT 1 FROM generated_letters WHERE id = ?").bind(id).first()) !== null
  );
}

describe("the night's work", () => {
  it("removes PDFs after 30 days and keeps the letter, whose next download renders anew", async ({
    expect,
  }) => {
    const { headers } = await aGuest();
    const id = await aLetter(headers);
    await purgeLetters(inDays(29));
    expect(await filesOf(id)).toBe(3);
    await purgeLetters(inDays(31));
    await purgeLetters(inDays(31));
    expect(await filesOf(id)).toBe(0);
    expect((await api(`/api/letters/${id}/pdf?type=motivation`, headers)).status).toBe(200);
    expect(await filesOf(id)).toBe(1);
  });

  it("finds a PDF that was rendered anew again, 30 days later", async ({ expect }) => {
    const { headers } = await aGuest();
    const id = await aLetter(headers);
    await purgeLetters(inDays(31));
    await (await api(`/api/letters/${id}/pdf`, headers)).arrayBuffer();
    await purgeLetters(inDays(31));
    expect(await filesOf(id)).toBe(0);
  });

  it("deletes a removed letter for good once it can no longer be restored", async ({ expect }) => {
    const { headers } = await aGuest();
    const id = await aLetter(headers);
    await api(`/api/letters/${id}`, headers, { method: "DELETE" });
    await purgeLetters(inDays(0.9));
    expect(await isStored(id)).toBe(true);
    await purgeLetters(inDays(1.1));
    expect(await isStored(id)).toBe(false);
    expect((await postJson(`/api/letters/${id}/restore`, headers, "")).status).toBe(404);
  });

  it("keeps letters for twelve months", async ({ expect }) => {
    const { headers } = await aGuest();
    const id = await aLetter(headers);
    await purgeLetters(inDays(360));
    expect(await isStored(id)).toBe(true);
    await purgeLetters(inDays(367));
    expect(await isStored(id)).toBe(false);
  });

  it("deletes the rows of old jobs", async ({ expect }) => {
    const { headers } = await aGuest();
    await aLetter(headers);
    const count = () => env.DB.prepare("SELECT count(*) AS n FROM jobs").first<{ n: number }>();
    expect((await count())?.n).toBeGreaterThan(0);
    await removeOldJobs(inDays(31));
    expect((await count())?.n).toBe(0);
  });
});
