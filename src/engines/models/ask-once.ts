import * as z from "zod";
import type { Ctx } from "../../platform/context";
import type { JobRun } from "../../platform/job-kind";
import {
  askModel,
  doubtfulUsage,
  type ModelAnswer,
  type ModelQuestion,
  modelsOf,
} from "./ask-model";
import { type ChainModel, keyOf } from "./model-chain";
import { ModelUsage } from "./model-usage";

/** It is what one step of a job asks of models. */
export type ModelTask<T, Step extends string, Flaw> = {
  /** It is the declared step whose attempts the calls are. */
  readonly step: Step;
  readonly schema: z.ZodType<T>;
  readonly schemaName: string;
  /** It is called again with the flaws of the first answer; they are empty at first. */
  readonly prompt: (flaws: readonly Flaw[]) => Pick<ModelQuestion<T>, "system" | "prompt">;
  /** It returns what is wrong with an answer; it is empty when the answer may be used. */
  readonly check: (answer: T) => readonly Flaw[];
};

export type ModelOutcome<T> = {
  /** It is null when no model gave a usable answer. */
  readonly answer: { readonly value: T; readonly model: ChainModel } | null;
  /** It covers every call, with and without success. */
  readonly usage: readonly ModelUsage[];
  /** These are the reasons why models gave no answer, in order, each with the model's key. */
  readonly setbacks: readonly string[];
};

type Attempt<T> =
  | { readonly ok: true; readonly value: T; readonly usage: ModelUsage }
  | { readonly ok: false; readonly reason: string; readonly usage: ModelUsage | null };

/**
 * It asks the models in order, each once; an answer with flaws is asked for once more with the flaws named, and then no other
 * model is asked. Every call is an attempt of its own, and one in doubt counts as a failure, so that no call is ever paid twice.
 */
export async function askOnce<T, Step extends string, Flaw>(
  ctx: Ctx,
  run: Pick<JobRun<unknown, Step>, "jobId" | "step">,
  task: ModelTask<T, Step, Flaw>,
): Promise<ModelOutcome<T>> {
  const usage: ModelUsage[] = [];
  const setbacks: string[] = [];
  const ask = async (model: ChainModel, flaws: readonly Flaw[]): Promise<Attempt<T>> => {
    const attempt = await tryModel(ctx, run, { task, model, flaws });
    if (attempt.usage) usage.push(attempt.usage);
    return attempt;
  };
  for (const model of modelsOf(ctx)) {
    const first = await ask(model, []);
    if (!first.ok) {
      setbacks.push(`${keyOf(model)}: ${first.reason}`);
      continue;
    }
    const flaws = task.check(first.value);
    if (flaws.length === 0) return { answer: { value: first.value, model }, usage, setbacks };
    setbacks.push(`${keyOf(model)}: violations`);
    const second = await ask(model, flaws);
    const isClean = second.ok && task.check(second.value).length === 0;
    if (isClean) return { answer: { value: second.value, model }, usage, setbacks };
    setbacks.push(`${keyOf(model)}: ${second.ok ? "violations again" : second.reason}`);
    break;
  }
  return { answer: null, usage, setbacks };
}

type ModelAttempt<T, Step extends string, Flaw> = {
  readonly task: ModelTask<T, Step, Flaw>;
  readonly model: ChainModel;
  readonly flaws: readonly Flaw[];
};

function tryModel<T, Step extends string, Flaw>(
  ctx: Ctx,
  run: Pick<JobRun<unknown, Step>, "jobId" | "step">,
  { task, model, flaws }: ModelAttempt<T, Step, Flaw>,
): Promise<Attempt<T>> {
  const { step, schema, schemaName } = task;
  const attempt = `${keyOf(model)}${flaws.length > 0 ? ":again" : ""}`;
  return run.step<Attempt<T>>(step, { attempt, result: attemptOf(schema) }, async (start) => {
    const question: ModelQuestion<T> = {
      model,
      callId: `${run.jobId}:${step}:${attempt}`,
      ...task.prompt(flaws),
      schema,
      schemaName,
      maxTokens: ctx.config.AI_MAX_OUTPUT_TOKENS,
    };
    // A run that died had begun the call, so it may have been made, and paid.
    if (start === "in_doubt") {
      return { ok: false, reason: "in_doubt", usage: doubtfulUsage(question) };
    }
    return toAttempt(await askModel(ctx, question));
  });
}

const attemptOf = <T>(value: z.ZodType<T>): z.ZodType<Attempt<T>> =>
  z.discriminatedUnion("ok", [
    z.object({ ok: z.literal(true), value, usage: ModelUsage }),
    z.object({ ok: z.literal(false), reason: z.string(), usage: ModelUsage.nullable() }),
  ]);

const toAttempt = <T>(answer: ModelAnswer<T>): Attempt<T> => answer;
