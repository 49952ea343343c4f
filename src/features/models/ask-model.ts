import type * as z from "zod";
import { AiFailure, type AiFailureReason } from "../../platform/ai";
import type { Ctx } from "../../platform/context";
import { writeEvent } from "../../platform/metrics";
import { type ChainModel, chainOf, costMicroUsd } from "./model-chain";
import { modelLedger } from "./model-ledgers";
import type { SpendingAnswer } from "./model-ledger";

export type ModelQuestion<T> = {
  readonly model: ChainModel;
  /** Unique to one call of one step of one job. */
  readonly callId: string;
  readonly system: string;
  readonly prompt: string;
  readonly schema: z.ZodType<T>;
  readonly schemaName: string;
  readonly maxTokens: number;
};

export type ModelUsage = {
  readonly model: string;
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly costMicroUsd: number;
  readonly durationMs: number;
};

export type ModelAnswer<T> =
  | { readonly ok: true; readonly value: T; readonly usage: ModelUsage }
  | {
      readonly ok: false;
      readonly reason: AiFailureReason | "budget_spent" | "model_resting";
      readonly usage: ModelUsage | null;
    };

/** Models to ask, in order; none without a key for them. */
export function modelsOf({ config }: Ctx): ChainModel[] {
  const hasKey = { primary: config.OPENAI_API_KEY !== "", second: config.SECOND_API_KEY !== "" };
  return chainOf(config.AI_MODELS, config.AI_PRICES).filter(({ provider }) => hasKey[provider]);
}

/** One call, reserved before and settled after. Never throws for what a model or its provider does. */
export async function askModel<T>(ctx: Ctx, question: ModelQuestion<T>): Promise<ModelAnswer<T>> {
  const { model, callId, maxTokens, system, prompt } = question;
  const ledger = modelLedger(ctx.env, ctx.now());
  // A token is rarely less than two characters of European text: the reservation errs on the dear side.
  const tokensIn = Math.ceil((system.length + prompt.length) / 2);
  const atMost = costMicroUsd({ tokensIn, tokensOut: maxTokens }, model.price);
  const reserved = (await ledger.reserve({ callId, model: model.name, atMost })) as SpendingAnswer;
  if (!reserved.ok) return { ok: false, reason: reserved.reason, usage: null };
  const startedAt = Date.now();
  const usageOf = (tokens: { tokensIn: number; tokensOut: number }): ModelUsage => ({
    model: model.name,
    tokensIn: tokens.tokensIn,
    tokensOut: tokens.tokensOut,
    costMicroUsd: costMicroUsd(tokens, model.price),
    durationMs: Date.now() - startedAt,
  });
  const answer = await ctx.ai
    .complete({ ...question, model: model.name, provider: model.provider })
    .then((reply): ModelAnswer<T> => ({ ok: true, value: reply.value, usage: usageOf(reply) }))
    .catch((error: unknown): ModelAnswer<T> => {
      if (!(error instanceof AiFailure)) throw error;
      return { ok: false, reason: error.reason, usage: error.usage && usageOf(error.usage) };
    });
  const {
    costMicroUsd: cost = 0,
    tokensIn: paidIn = 0,
    tokensOut: paidOut = 0,
  } = answer.usage ?? {};
  const settlement = { callId, model: model.name, cost, hasAnswered: answer.ok };
  await ledger.settle({ ...settlement, tokensIn: paidIn, tokensOut: paidOut });
  writeEvent(ctx.env, "model_asked", { labels: [model.name], numbers: [cost, paidIn, paidOut] });
  ctx.log.info("model_asked", {
    call_id: callId,
    model: model.name,
    outcome: answer.ok ? "answered" : answer.reason,
    tokens_in: paidIn,
    tokens_out: paidOut,
    cost_micro_usd: cost,
    duration_ms: Date.now() - startedAt,
  });
  return answer;
}
