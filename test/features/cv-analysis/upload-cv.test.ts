import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { aPerson } from "../../support/accounts";
import { aCvText, analysedCv, cvRecord, endedCv, sendCv, type UploadedCv } from "../../support/cvs";
import { api } from "../../support/letters";

type Quota = { limit: number; used: number; remaining: number };

const quotaOf = async (headers: Record<string, string>) =>
  (await (await api("/api/cv/history", headers)).json<{ quota: Quota }>()).quota;

describe("a CV that is sent", () => {
  it("is analysed by a job, and its record tells what was read", async ({ expect }) => {
    const { headers } = await aPerson();
    const answer = await sendCv(headers, { name: "Mon CV.txt" });
    expect(answer.status).toBe(202);
    const { analysisId, ...uploaded } = await answer.json<UploadedCv>();
    expect(uploaded).toEqual({
      success: true,
      status: "processing",
      originalFileName: "Mon CV.txt",
    });
    const record = await endedCv(headers, analysisId);
    expect(record).toMatchObject({
      status: "completed",
      errorCode: null,
      extractedData: { email: "camille@exemple.example" },
    });
    const history = await (await api("/api/cv/history", headers)).json();
    expect(history).toMatchObject({
      success: true,
      total: 1,
      analyses: [{ id: analysisId, score: record.score }],
      quota: { limit: 3, used: 1, remaining: 2 },
    });
  });

  it("counts once, however often the same bytes are sent", async ({ expect }) => {
    const { headers } = await aPerson();
    const text = aCvText();
    const first = await analysedCv(headers, { text });
    const again = await (await sendCv(headers, { text })).json<UploadedCv>();
    expect(again).toMatchObject({ analysisId: first.id, status: "completed" });
    const other = await analysedCv(headers, { text, fields: { offer: "We look for Rust." } });
    expect(other.id).not.toBe(first.id);
    expect(other).toMatchObject({ status: "completed", extractedData: first.extractedData });
    expect(await quotaOf(headers)).toMatchObject({ used: 1, remaining: 2 });
  });

  it("is refused when the month is used up, however many are sent at once", async ({ expect }) => {
    const { headers, id } = await aPerson();
    const answers = await Promise.all(Array.from({ length: 50 }, () => sendCv(headers)));
    const statuses = answers.map(({ status }) => status).toSorted((one, other) => one - other);
    expect(statuses.filter((status) => status === 202)).toHaveLength(3);
    expect(statuses.filter((status) => status === 403)).toHaveLength(47);
    const refused = answers.find(({ status }) => status === 403);
    expect(await refused?.json()).toMatchObject({
      errorCode: "QUOTA_EXCEEDED",
      details: { limit: 3, used: 3, remaining: 0, resetsAt: expect.stringMatching(/-01T00:00:00/) },
      userMessage: expect.stringContaining("3"),
    });
    const rows = await env.DB.prepare("select count(*) as rows from cv_analyses where owner_id = ?")
      .bind(`user:${id}`)
      .first();
    expect(rows).toEqual({ rows: 3 });
  });

  it("takes no slot for a known file, not even beside a new one", async ({ expect }) => {
    const { headers } = await aPerson();
    const text = aCvText();
    const first = await analysedCv(headers, { text });
    await analysedCv(headers);
    const again = Array.from({ length: 10 }, () => sendCv(headers, { text }));
    const [news, ...answers] = await Promise.all([sendCv(headers), ...again]);
    expect(news.status).toBe(202);
    for (const answer of answers) {
      expect(await answer.json()).toMatchObject({ analysisId: first.id, status: "completed" });
    }
    expect(await quotaOf(headers)).toMatchObject({ used: 3, remaining: 0 });
  });

  it("counts although it cannot be read, where the file is the cause", async ({ expect }) => {
    const { headers } = await aPerson();
    const text = `%PDF-1.7 ${crypto.randomUUID()}`;
    const broken = { text, name: "cv.pdf" };
    const record = await analysedCv(headers, broken);
    expect(record).toMatchObject({ status: "failed", errorCode: "CV_CORRUPT" });
    expect(await quotaOf(headers)).toMatchObject({ used: 1 });
    const again = await (await sendCv(headers, broken)).json<UploadedCv>();
    expect(again).toMatchObject({ analysisId: record.id, status: "failed" });
    expect(await quotaOf(headers)).toMatchObject({ used: 1 });
  });

  it.for<[name: string, file: Parameters<typeof sendCv>[1], status: number, code: string]>([
    ["an empty file", { text: "" }, 400, "CV_EMPTY"],
    ["a picture", { text: "\u0089PNG\r\n", name: "cv.png" }, 415, "CV_TYPE_UNSUPPORTED"],
    ["a text that is called a PDF", { name: "cv.pdf" }, 415, "CV_TYPE_UNSUPPORTED"],
    ["an archive that is none", { text: "PK\u0003\u0004", name: "cv.docx" }, 415, "CV_CORRUPT"],
    ["a large file", { text: "a".repeat(5_242_881) }, 413, "CV_TOO_LARGE"],
    ["a long offer", { fields: { offer: "a".repeat(20_001) } }, 400, "VALIDATION_ERROR"],
  ])("is refused at once and not counted: %s", async ([, file, status, code], { expect }) => {
    const { headers } = await aPerson();
    const answer = await sendCv(headers, file);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ errorCode: code });
    expect(await quotaOf(headers)).toMatchObject({ used: 0 });
  });
});

describe("another person", () => {
  it("finds none of it", async ({ expect }) => {
    const owner = await aPerson();
    const stranger = await aPerson();
    const { id } = await analysedCv(owner.headers);
    const requests: [string, RequestInit?][] = [
      [`/api/cv/analyze/${id}`],
      [`/api/cv/jobs/${id}`],
      [`/api/cv/${id}/file`],
      [`/api/cv/${id}/optimized`],
      [`/api/cv/optimize/${id}`, { method: "POST" }],
      [`/api/cv/${id}`, { method: "DELETE" }],
    ];
    for (const [path, init] of requests) {
      const answer = await api(path, stranger.headers, init);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ errorCode: "ANALYSIS_NOT_FOUND" });
    }
    expect(await cvRecord(owner.headers, id)).toMatchObject({ status: "completed" });
  });
});

describe("a CV that is deleted", () => {
  it("leaves nothing, and the receipt names it", async ({ expect }) => {
    const { headers } = await aPerson();
    const { id } = await analysedCv(headers);
    const keys = async () => (await env.FILES.list({ prefix: `cvs/${id}/` })).objects.length;
    expect(await keys()).toBe(2);
    const answer = await api(`/api/cv/${id}`, headers, { method: "DELETE" });
    expect(await answer.json()).toMatchObject({
      success: true,
      receipt: {
        analysisId: id,
        fileName: "cv.txt",
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
    expect(await keys()).toBe(0);
    expect((await api(`/api/cv/analyze/${id}`, headers)).status).toBe(404);
  });
});
