import { env, exports } from "cloudflare:workers";
import { beforeAll, describe, it } from "vitest";
import { features } from "../../../../src/features";
import { aGuest, eventually, ORIGIN, seedProfile } from "../../../support/context";
import { aPerson } from "../../../support/accounts";
import { SYSTEM_OWNER } from "../../../../src/platform/owner";
import { aJobOrder } from "../../../support/jobs";
import { aLetter, askForLetters, endOf } from "../../../support/letters";
import { aMember, page, post, textOf } from "../../../support/members";

beforeAll(seedProfile);

/** Failed before a run could claim it. */
async function aFailedJob(companyName: string): Promise<string> {
  const jobId = crypto.randomUUID();
  const log = env.JOB_LOGS.getByName(`job:${jobId}`);
  const input = JSON.stringify({ companyName, language: "fr", wish: {} });
  await log.open(aJobOrder({ jobId, kind: "letters", ownerId: "nobody", input }));
  await log.fail(null, { error: "DELIVERY_FAILED", refund: true });
  return jobId;
}

const statusOf = async (id: string) =>
  (
    await env.DB.prepare("select status from jobs where id = ?")
      .bind(id)
      .first<{ status: string }>()
  )?.status;

describe("the administration of jobs", () => {
  it("says what each job is, in the reader's language", async ({ expect }) => {
    const { headers } = await aMember({ role: "admin" });
    const company = `Job Sample ${crypto.randomUUID().slice(0, 8)}`;
    const id = await aFailedJob(company);
    const english = await textOf(page("/admin/jobs", headers));
    expect(english).toContain(`Letters for ${company}, French`);
    const french = await textOf(page(`/admin/jobs/${id}`, { ...headers, "accept-language": "fr" }));
    expect(french).toContain(`Lettres pour ${company}, français`);
    expect(await textOf(page("/admin", headers))).toContain(`Letters for ${company}, French`);
  });

  it("tells jobs of the atelier itself from those of visitors", async ({ expect }) => {
    const { headers } = await aMember({ role: "admin" });
    const [own, visitors] = [crypto.randomUUID(), crypto.randomUUID()];
    const insert = env.DB.prepare(
      "insert into jobs (id, kind, owner_id, status, created_at) values (?, 'letters', ?, 'completed', 1)",
    );
    await env.DB.batch([insert.bind(own, SYSTEM_OWNER), insert.bind(visitors, "a-session")]);
    const [first, second] = [
      await textOf(page(`/admin/jobs/${own}`, headers)),
      await textOf(page(`/admin/jobs/${visitors}`, headers)),
    ];
    expect(first).toContain("the atelier itself");
    expect(first).not.toContain("visitor without an account");
    expect(second).toContain("visitor without an account");
  });

  it("says which letters came from the cache", async ({ expect }) => {
    const { headers } = await aMember({ role: "admin" });
    const company = `Cached Sample ${crypto.randomUUID().slice(0, 8)}`;
    await aLetter((await aGuest()).headers, company);
    const second = await aGuest();
    const asked = await askForLetters(second.headers, company);
    const { job_id: id } = await asked.json<{ job_id: string }>();
    await endOf(second.headers, id);
    await eventually(async () => (await statusOf(id)) === "completed");
    expect(await textOf(page(`/admin/jobs/${id}`, headers))).toContain(
      `Letters for ${company}, English, from the cache`,
    );
  });

  it("opens a job's log, by a link or by its id", async ({ expect }) => {
    const { headers } = await aMember({ role: "admin" });
    const id = await aFailedJob("Log Sample");
    expect(await textOf(page("/admin/jobs", headers))).toContain(`href="/admin/jobs/${id}"`);
    const found = await page(`/admin/jobs?status=&id=${id.toUpperCase()}`, headers);
    expect(found.headers.get("location")).toBe(`/admin/jobs/${id}`);
    const text = await textOf(page(`/admin/jobs/${id}`, headers));
    expect(text).toMatch(/<code>queued<[^]*<code>DELIVERY_FAILED</);
    for (const unknown of [crypto.randomUUID(), "x", "a/b"]) {
      const search = await page(`/admin/jobs?id=${encodeURIComponent(unknown)}`, headers);
      const answer = await page(search.headers.get("location") ?? "", headers);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain("No such job");
    }
  });

  it("keeps the row of a job whose log is gone", async ({ expect }) => {
    const { headers } = await aMember({ role: "admin" });
    const id = crypto.randomUUID();
    await env.DB.prepare(
      "insert into jobs (id, kind, owner_id, status, created_at) values (?, 'letters', 'x', 'completed', ?)",
    )
      .bind(id, Date.now())
      .run();
    const text = await textOf(page(`/admin/jobs/${id}`, headers));
    expect(text).toContain("<h1>Letters</h1>");
    expect(text).toContain("This job’s log is erased");
  });

  it("retries many at once, and says how many could not be", async ({ expect }) => {
    const { headers } = await aMember({ role: "admin" });
    const ids = [await aFailedJob("Retry One"), await aFailedJob("Retry Two")];
    const body = new URLSearchParams([...ids, crypto.randomUUID()].map((id) => ["id", id]));
    const answer = await page("/admin/jobs/retry", headers, { method: "POST", body });
    expect(answer.headers.get("location")).toBe("/admin/jobs");
    for (const id of ids) expect(await statusOf(id)).not.toBe("failed");
    const [line = ""] = answer.headers
      .getSetCookie()
      .filter((cookie) => cookie.startsWith("flash"));
    const cookie = `${headers["cookie"]}; ${line.split(";")[0]}`;
    const told = await textOf(page("/admin/jobs", { ...headers, cookie }));
    expect(told).toContain("2 jobs are in the queue again");
    expect(told).toContain("One other could not be retried");
    expect((await post("/admin/jobs/retry", headers)).headers.get("location")).toBe("/admin/jobs");
  });

  it("shows programs a job with its log, and retries many for them", async ({ expect }) => {
    const { headers } = await aPerson({ role: "admin" });
    const [id, other] = [await aFailedJob("Log Program"), await aFailedJob("Retry Program")];
    const asked = (path: string, init?: RequestInit) =>
      exports.default.fetch(
        new Request(`${ORIGIN}/api/v1/admin/jobs/${path}`, {
          ...init,
          headers: { ...headers, "content-type": "application/json" },
        }),
      );
    const { data } = await (await asked(id)).json<{ data: { events: unknown[] } }>();
    expect(data).toMatchObject({ id, description: "Letters for Log Program, French" });
    expect(data.events.at(-1)).toMatchObject({ status: "failed", error: "DELIVERY_FAILED" });
    const ids = [id, other, crypto.randomUUID()];
    const retried = await asked("retry", { method: "POST", body: JSON.stringify({ ids }) });
    expect([retried.status, await retried.json()]).toEqual([
      202,
      { success: true, data: { retried: 2, refused: 1 } },
    ]);
    expect((await asked("retry", { method: "POST", body: '{"ids":[]}' })).status).toBe(400);
  });

  it("finds a description for every kind that the features declare", async ({ expect }) => {
    for (const kind of features.flatMap(({ jobs = [] }) => jobs)) {
      const found = await kind.description?.();
      expect(found?.kind, kind.name).toMatchObject({
        fr: expect.any(String),
        en: expect.any(String),
      });
      // An input of an older shape is no reason to fail.
      expect(found?.of({ nonsense: true }, { wasReady: false })).toEqual(found?.kind);
    }
  });
});
