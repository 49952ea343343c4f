import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { AiWidgetsEnvelope } from "../../../src/features/cv-tailoring/widgets/ai-widgets";
import { holdPlan } from "../../../src/features/quotas";
import { aPerson, type Person } from "../../support/accounts";
import { testCtx } from "../../support/context";
import { postJson } from "../../support/letters";
import { aTailoredResume } from "../../support/tailored-resume";
import { saveOffer, saveResume } from "../../support/tailoring";

const PATH = "/api/cv/generate-widgets";

type Answer = {
  success: boolean;
  errorCode: string;
  error: string;
  userMessage: string;
  retryAfter: number;
  resetAt: string;
  widgets: AiWidgetsEnvelope;
  metadata: Record<string, unknown> & { cached: boolean; generatedAt: string; jobId?: string };
  jobOfferContext: { keywords: string[] };
};

async function ask(person: Pick<Person, "headers">, body: object) {
  const response = await postJson(PATH, person.headers, body);
  return { response, status: response.status, body: await response.json<Answer>() };
}

async function aMember() {
  const person = await aPerson();
  await saveResume(person, aTailoredResume());
  return { person, analysisId: await saveOffer(person) };
}

describe("widgets that are asked for", () => {
  it("have the contract's shape, and are the same widgets from the cache the second time", async ({
    expect,
  }) => {
    const { person, analysisId } = await aMember();
    const first = await ask(person, { analysisId, jobId: "job-1" });
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({
      success: true,
      metadata: {
        analysisId,
        jobId: "job-1",
        widgetsCount: first.body.widgets.widgets.length,
        model: "atelier-built-in",
        cached: false,
      },
    });
    expect(AiWidgetsEnvelope.parse(first.body.widgets)).toEqual(first.body.widgets);
    expect(first.body.jobOfferContext.keywords.length).toBeGreaterThan(0);
    const second = await ask(person, { analysisId });
    expect(second.body.widgets).toEqual(first.body.widgets);
    expect(second.body.metadata).toEqual({
      ...Object.fromEntries(
        Object.entries(first.body.metadata).filter(([name]) => name !== "jobId"),
      ),
      cached: true,
    });
  });

  it("are made anew when the profile is edited, though its completeness stays", async ({
    expect,
  }) => {
    const person = await aPerson();
    const version = await saveResume(person, aTailoredResume());
    const analysisId = await saveOffer(person);
    const before = await ask(person, { analysisId });
    const [work] = aTailoredResume().work;
    const highlights = ["Écrit en React un autre outil", ...(work?.highlights.slice(1) ?? [])];
    const edited = aTailoredResume({ work: [{ ...work, highlights }, aTailoredResume().work[1]] });
    await saveResume(person, edited, version);
    const after = await ask(person, { analysisId });
    expect(after.body.metadata).toMatchObject({
      cached: false,
      ragCompletenessScore: before.body.metadata["ragCompletenessScore"],
    });
    expect(JSON.stringify(after.body.widgets)).toContain("Écrit en React un autre outil");
  });

  it("are made anew after a day", async ({ expect }) => {
    const { person, analysisId } = await aMember();
    await ask(person, { analysisId });
    await env.DB.prepare("update widget_cache set expires_at = ? where owner_id = ?")
      .bind(Date.now() - 1, `user:${person.id}`)
      .run();
    expect((await ask(person, { analysisId })).body.metadata.cached).toBe(false);
    expect((await ask(person, { analysisId })).body.metadata.cached).toBe(true);
  });
});

describe("a request that is refused", () => {
  it("has one code for everybody who is not signed in", async ({ expect }) => {
    for (const headers of [{}, { authorization: "Bearer nonsense" }]) {
      const { status, body, response } = await ask({ headers }, { analysisId: "x" });
      expect(status).toBe(401);
      expect(body).toMatchObject({ errorCode: "UNAUTHORIZED" });
      expect(response.headers.get("www-authenticate")).toBe("Bearer");
    }
  });

  it("names a missing offer before anything is counted, and malformed JSON is no bug", async ({
    expect,
  }) => {
    const person = await aPerson();
    for (const body of [{}, { analysisId: "" }, { analysisId: 7 }, { jobId: "x" }, []]) {
      const { status, body: answer } = await ask(person, body);
      expect([status, answer.errorCode]).toEqual([400, "MISSING_ANALYSIS_ID"]);
    }
    expect((await postJson(PATH, person.headers, "{")).status).toBe(400);
    const { analysisId } = await aMember();
    // None of these requests has counted: ten more come in.
    const statuses = [];
    for (let index = 0; index < 10; index += 1) {
      statuses.push((await ask(person, { analysisId })).status);
    }
    expect(new Set(statuses)).toEqual(new Set([404]));
  });

  it("asks for the offer before the profile, and knows nobody else's offer", async ({ expect }) => {
    const stranger = await aPerson();
    const { analysisId } = await aMember();
    for (const id of ["invalid-id", analysisId]) {
      const { status, body } = await ask(stranger, { analysisId: id });
      expect([status, body.errorCode]).toEqual([404, "ANALYSIS_NOT_FOUND"]);
      expect(body.userMessage).not.toBe("");
    }
    const own = await saveOffer(stranger);
    const without = await ask(stranger, { analysisId: own });
    expect([without.status, without.body.errorCode]).toEqual([404, "RAG_PROFILE_NOT_FOUND"]);
  });

  it("tells a profile without details from one that cannot be read", async ({ expect }) => {
    const person = await aPerson();
    const analysisId = await saveOffer(person);
    const bare = { work: [], projects: [], skills: [], education: [] };
    await saveResume(person, aTailoredResume(bare));
    const incomplete = await ask(person, { analysisId });
    expect([incomplete.status, incomplete.body.errorCode]).toEqual([400, "RAG_INCOMPLETE"]);
    await env.DB.prepare("update member_profiles set resume = '{}' where owner_id = ?")
      .bind(`user:${person.id}`)
      .run();
    const broken = await ask(person, { analysisId });
    expect([broken.status, broken.body.errorCode]).toEqual([500, "RAG_NORMALIZATION_FAILED"]);
  });
});

describe("the limit of an hour", () => {
  it("lets exactly ten of fifty requests at once in, and says when the next may come", async ({
    expect,
  }) => {
    const { person, analysisId } = await aMember();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => ask(person, { analysisId })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(40);
    for (const { body, response } of refused) {
      expect(body.errorCode).toBe("RATE_LIMIT_EXCEEDED");
      expect(body.retryAfter).toBeGreaterThan(1_800);
      expect(body.retryAfter).toBeLessThanOrEqual(3_600);
      expect(response.headers.get("retry-after")).toBe(String(body.retryAfter));
      expect(Date.parse(body.resetAt)).toBeGreaterThan(Date.now() + 1_800_000);
    }
  });

  it("counts what is not found too, and comes before it", async ({ expect }) => {
    const person = await aPerson();
    const statuses: number[] = [];
    for (let index = 0; index < 11; index += 1) {
      statuses.push((await ask(person, { analysisId: "nothing" })).status);
    }
    expect(statuses).toEqual([...Array(10).fill(404), 429]);
  });

  it("is fifty on the plan pro", async ({ expect }) => {
    const { person, analysisId } = await aMember();
    const until = Date.now() + 86_400_000;
    await holdPlan(testCtx(), {
      ownerId: `user:${person.id}`,
      source: "test",
      plan: "pro",
      until,
    });
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => ask(person, { analysisId })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(50);
  });
});
