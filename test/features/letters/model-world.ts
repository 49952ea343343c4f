import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { inject } from "vitest";
import { jobLog, openJob, runJob } from "../../../src/engines/jobs";
import { lettersJob } from "../../../src/features/letters/request/letters-job";
import { getLetter } from "../../../src/features/letters/store/get-letter";
import { LettersJobInput } from "../../../src/features/letters/request/letters-job-input";
import { generatedLetters } from "../../../src/features/letters/store/tables";
import { type Ai, AiFailure, type AiRequest, openAiCompatible } from "../../../src/platform/ai";
import { configOf } from "../../../src/platform/config";
import type { Ctx } from "../../../src/platform/context";
import { aVisitor, newSessionId, testCtx } from "../../support/context";
import { modelAnswer } from "../../support/model-answer";

type Options = {
  readonly ai?: Ai;
  readonly vars?: Readonly<Record<string, string>>;
};

let days = 0;

/** A context with two models of one endpoint. Each has a day, and so a ledger, of its own. */
export function modelCtx({ ai, vars = {} }: Options = {}): Ctx {
  const config = configOf({
    SIGNING_SECRET: env.SIGNING_SECRET,
    AI_MODELS: "model-a,model-b",
    AI_PRICES: "model-a=0.01/0.01,model-b=0.01/0.01",
    OPENAI_API_KEY: "test",
    OPENAI_BASE_URL: inject("modelUrl"),
    COMPANY_RESEARCH: "false",
    ...vars,
  });
  const date = new Date(Date.UTC(2050, 0, (days += 1)));
  return testCtx(
    { kind: "system", name: "test" },
    { config, now: () => date, ai: ai ?? openAiCompatible(config) },
  );
}

/** As the letters, but for a name that no consumer knows. */
const heldJob = { ...lettersJob, name: "held" };

type Order = Partial<Omit<LettersJobInput, "wish">> & {
  readonly wish?: Partial<LettersJobInput["wish"]>;
};

/** An accepted job that only the test carries out. */
export async function aJob({ wish = {}, ...order }: Order = {}) {
  const [jobId, ownerId] = [crypto.randomUUID(), newSessionId()];
  const input = LettersJobInput.parse({
    companyName: `Modelled ${crypto.randomUUID()}`,
    language: "en",
    wish,
    ...order,
  });
  await openJob(testCtx(), heldJob, { jobId, ownerId, input });
  return { jobId, ownerId };
}

export type Job = Awaited<ReturnType<typeof aJob>>;

/** One run of the job; one that dies leaves it to the next. */
export const run = (ctx: Ctx, { jobId }: Job) => runJob(ctx, jobId, [heldJob]);

export async function outcomeOf({ jobId, ownerId }: Job) {
  const { status, result_id: id } = (await jobLog(env, jobId).status(ownerId)) as {
    status: string;
    result_id?: string;
  };
  const owner = testCtx(aVisitor(ownerId));
  const letter =
    id === undefined
      ? null
      : await getLetter(owner, { id: Number(id), origin: "https://atelier.test" });
  const [row] = await owner.db
    .select()
    .from(generatedLetters)
    .where(eq(generatedLetters.jobId, jobId));
  return { jobId, status, letter, row };
}

export async function carryOut(ctx: Ctx, order: Order = {}) {
  const job = await aJob(order);
  await run(ctx, job);
  return outcomeOf(job);
}

/** A model in memory. `count` is the number of the question, from 1. */
export function answering(answer: (request: AiRequest<unknown>, count: number) => unknown) {
  const asked: AiRequest<unknown>[] = [];
  const ai: Ai = {
    async complete(request) {
      asked.push(request as AiRequest<unknown>);
      const value = await answer(request as AiRequest<unknown>, asked.length);
      const parsed = request.schema.safeParse(value);
      if (!parsed.success) throw new AiFailure("malformed", { tokensIn: 1, tokensOut: 1 });
      return { value: parsed.data, usage: { tokensIn: 100, tokensOut: 40 } };
    },
  };
  /** Step, provider and model of each question. */
  const steps = () => asked.map(({ callId }) => callId.slice(callId.indexOf(":") + 1));
  return { ai, asked, steps };
}

type Draft = { paragraphs: { text: string; kind: string; facts: string[] }[][] };

export const goodAnswer = ({ model, system, prompt }: AiRequest<unknown>): Draft =>
  JSON.parse(
    modelAnswer({
      model,
      messages: [
        { role: "system", content: system },
        { role: "user", content: prompt },
      ],
    }).content,
  );

/** As a good answer, with one sentence that no fact carries. */
export function inventedAnswer(request: AiRequest<unknown>): Draft {
  const draft = goodAnswer(request);
  draft.paragraphs[1]?.push({
    text: "I also led 4,321 engineers at Initech.",
    kind: "candidate",
    facts: ["basics:name"],
  });
  return draft;
}
