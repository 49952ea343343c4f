import * as z from "zod";
import type { Ctx } from "../../platform/context";
import { AppError } from "../../platform/errors";
import { JobFailure, type JobRun } from "../jobs";
import { getProfile, Resume } from "../profile";
import {
  composeAntiMotivation,
  composeMotivation,
  type ComposeInput,
  LetterPlan,
  planLetters,
} from "./composer";
import { writeLetterCache } from "./letter-cache";
import { LettersJobInput } from "./letters-job";
import { insertLetter, SavedLetter } from "./save-letter";
import { LetterPair } from "./schemas";
import { storePdfs } from "./store-pdfs";

/** Who writes without any model. */
export const BUILT_IN_WRITER = "built-in";

/** The candidate is stored with the plan: a profile that is edited during the job must not leave the plan dangling. */
const Planned = z.object({
  plan: LetterPlan,
  candidate: z.object({ resume: Resume, version: z.string() }),
  startedAt: z.number(),
});

const { motivation: Motivation, anti_motivation: AntiMotivation } = LetterPair.shape;

/** plan → motivation → anti-motivation → save → PDFs. Every step but the last may be repeated without harm. */
export async function runLettersJob(ctx: Ctx, run: JobRun): Promise<number> {
  const { company, language } = LettersJobInput.parse(run.input);
  const planned = await run.step("plan", { progress: 20, result: Planned }, () =>
    plan(ctx, { company, language }),
  );
  const { candidate, startedAt } = planned;
  const input: ComposeInput = { company, language, candidate, date: new Date(startedAt) };
  const motivation = await run.step("motivation", { progress: 40, result: Motivation }, () => ({
    ...composeMotivation(planned.plan, input),
    type: "motivation" as const,
  }));
  const antiMotivation = await run.step(
    "anti_motivation",
    { progress: 60, result: AntiMotivation },
    () => ({
      ...composeAntiMotivation(planned.plan, input),
      type: "anti_motivation" as const,
    }),
  );
  const documents: LetterPair = { motivation, anti_motivation: antiMotivation };
  const aiModels = [BUILT_IN_WRITER, BUILT_IN_WRITER];
  const letter = await run.step("save", { progress: 70, result: SavedLetter }, () =>
    insertLetter(ctx, {
      jobId: run.jobId,
      visitorId: run.ownerId,
      company,
      language,
      profileVersion: candidate.version,
      documents,
      aiModels,
      generationTimeMs: ctx.now().getTime() - run.createdAt,
      writingTimeMs: ctx.now().getTime() - startedAt,
      hasPdfs: true,
    }),
  );
  await run.step("pdfs", { progress: 80, result: z.boolean() }, () =>
    storePdfs(ctx, letter, documents),
  );
  ctx.later(
    writeLetterCache(
      ctx,
      { company, language },
      { profileVersion: candidate.version, documents, aiModels },
    ),
  );
  return letter.id;
}

async function plan(
  ctx: Ctx,
  { company, language }: LettersJobInput,
): Promise<z.infer<typeof Planned>> {
  const { resume, version } = await getProfile(ctx, language).catch((error: unknown) => {
    if (error instanceof AppError) throw new JobFailure(error.code, true);
    throw error;
  });
  const candidate = { resume, version };
  const date = ctx.now();
  return {
    plan: planLetters({ company, language, candidate, date }),
    candidate,
    startedAt: date.getTime(),
  };
}
