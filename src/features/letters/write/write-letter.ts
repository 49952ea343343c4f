import * as z from "zod";
import type { Ctx } from "../../../platform/context";
import type { Localized } from "../../../platform/language";
import type { JobRun } from "../../../engines/jobs";
import {
  askModel,
  type ChainModel,
  doubtfulUsage,
  keyOf,
  type ModelAnswer,
  type ModelQuestion,
  modelsOf,
} from "../../../engines/models";
import { LetterDocument } from "../store/document";
import { CallUsage } from "../request/letter-origin";
import { ModelLetter, toDocument } from "./model-letter";
import { type PromptInput, systemPrompt, userPrompt, wordsOf } from "./prompt";

/** Who writes without any model. */
export const BUILT_IN_WRITER = "built-in";

const Attempt = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), letter: ModelLetter, usage: CallUsage }),
  z.object({ ok: z.literal(false), reason: z.string(), usage: CallUsage.nullable() }),
]);
type Attempt = z.infer<typeof Attempt>;

/** One letter with who wrote it and what every call on the way has cost. */
export const WrittenLetter = z.object({
  document: LetterDocument,
  writer: z.string(),
  usage: z.array(CallUsage),
  /** Why models that were asked did not write it, in order. */
  setbacks: z.array(z.string()),
});
export type WrittenLetter = z.infer<typeof WrittenLetter>;

export type WritingTask = {
  /** First part of the names of the steps. */
  readonly step: string;
  /** Told while models are being asked. */
  readonly progress: number;
  readonly prompt: Omit<PromptInput, "violations">;
  /** What is wrong with a letter that was written to this brief; empty when it may be sent. */
  readonly check: (letter: LetterDocument, brief: string) => readonly Localized[];
  /** The built-in text. */
  readonly compose: () => LetterDocument;
};

/**
 * The models in order, each asked once; a text with violations is asked for once more with the violations named, then the
 * built-in text stands in. Every call is a step of its own, and a step in doubt counts as a failure of its model, so that
 * no call is ever made, or paid, twice.
 */
export async function writeLetter(
  ctx: Ctx,
  run: JobRun,
  task: WritingTask,
): Promise<WrittenLetter> {
  const attempts: Attempt[] = [];
  const setbacks: string[] = [];
  for (const model of modelsOf(ctx)) {
    const first = await ask(ctx, run, { task, model, violations: [] });
    attempts.push(first);
    if (!first.ok) {
      setbacks.push(`${keyOf(model)}: ${first.reason}`);
      continue;
    }
    const violations = checked(first.letter, task);
    if (violations.length === 0) return written(first.letter, model, { task, attempts, setbacks });
    setbacks.push(`${keyOf(model)}: violations`);
    const second = await ask(ctx, run, { task, model, violations });
    attempts.push(second);
    const isClean = second.ok && checked(second.letter, task).length === 0;
    if (isClean) return written(second.letter, model, { task, attempts, setbacks });
    setbacks.push(`${keyOf(model)}: ${second.ok ? "violations again" : second.reason}`);
    break;
  }
  return { document: task.compose(), writer: BUILT_IN_WRITER, usage: usageOf(attempts), setbacks };
}

type Try = {
  readonly task: WritingTask;
  readonly model: ChainModel;
  readonly violations: readonly Localized[];
};

function ask(ctx: Ctx, run: JobRun, { task, model, violations }: Try): Promise<Attempt> {
  const isAgain = violations.length > 0;
  const name = `${task.step}:${keyOf(model)}${isAgain ? ":again" : ""}`;
  const prompt = { ...task.prompt, violations: wordsOf(violations, task.prompt.input) };
  return run.step<Attempt>(name, { progress: task.progress, result: Attempt }, async (state) => {
    const question: ModelQuestion<ModelLetter> = {
      model,
      callId: `${run.jobId}:${name}`,
      system: systemPrompt(prompt),
      prompt: userPrompt(prompt),
      schema: ModelLetter,
      schemaName: "letter",
      maxTokens: ctx.config.AI_MAX_OUTPUT_TOKENS,
    };
    // Begun by a run that died: the call may have been made, and paid.
    if (state === "in_doubt") {
      return { ok: false, reason: "in_doubt", usage: doubtfulUsage(question) };
    }
    return toAttempt(await askModel(ctx, question));
  });
}

const toAttempt = (answer: ModelAnswer<ModelLetter>): Attempt =>
  answer.ok ? { ok: true, letter: answer.value, usage: answer.usage } : answer;

const documentOf = (letter: ModelLetter, { prompt }: WritingTask) =>
  toDocument(letter, prompt.type, prompt.input);

const checked = (letter: ModelLetter, task: WritingTask) =>
  task.check(documentOf(letter, task), systemPrompt({ ...task.prompt, violations: [] }));

function written(
  letter: ModelLetter,
  model: ChainModel,
  { task, attempts, setbacks }: { task: WritingTask; attempts: Attempt[]; setbacks: string[] },
): WrittenLetter {
  return {
    document: documentOf(letter, task),
    writer: model.name,
    usage: usageOf(attempts),
    setbacks,
  };
}

const usageOf = (attempts: readonly Attempt[]) => attempts.flatMap(({ usage }) => usage ?? []);
