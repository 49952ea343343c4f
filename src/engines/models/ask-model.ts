import { AiFailure, type AiFailureReason, type AiRequest, type AiUsage } from "../../platform/ai";
import type { Ctx } from "../../platform/context";
import { writeEvent } from "../../platform/metrics";
import { strictSchemaOf } from "../../platform/strict-schema";
import { type ChainModel, chainOf, costMicroUsd, keyOf, tokensAtMost } from "./model-chain";
import { modelLedger, type SpendingAnswer } from "./model-ledger";
import type { ModelUsage } from "./model-usage";

/** `callId` is unique to one call of one step of one job. */
export type ModelQuestion<T> = Omit<AiRequest<T>, "model" | "provider"> & {
  readonly model: ChainModel;
};

export type ModelAnswer<T> =
  | { readonly ok: true; readonly value: T; readonly usage: ModelUsage }
  | {
      readonly ok: false;
      readonly reason: AiFailureReason | "budget_spent" | "model_resting";
      /** It is null where no call was made. */
      readonly usage: ModelUsage | null;
    };

/** These models are asked in order; a model without a key is left out. */
export function modelsOf({ config }: Ctx): ChainModel[] {
  const hasKey = { primary: config.OPENAI_API_KEY !== "", second: config.SECOND_API_KEY !== "" };
  return chainOf(config.AI_MODELS, config.AI_PRICES).filter(({ provider }) => hasKey[provider]);
}

/** It makes one call, reserved before and settled after. It never throws for a failure of a model or its provider. */
export async function askModel<T>(ctx: Ctx, question: ModelQuestion<T>): Promise<ModelAnswer<T>> {
  const { model, callId } = question;
  const ledger = modelLedger(ctx.env, ctx.now());
  const atMost = costAtMost(question);
  const key = keyOf(model);
  const reserved = (await ledger.reserve({ callId, model: key, atMost })) as SpendingAnswer;
  if (!reserved.ok) return { ok: false, reason: reserved.reason, usage: null };
  const startedAt = Date.now();
  const usageOf = (usage: AiUsage | null): ModelUsage => ({
    ...(usage ? counted(model, usage) : uncounted(question)),
    durationMs: Date.now() - startedAt,
  });
  const answer = await ctx.ai
    .complete({ ...question, model: model.name, provider: model.provider })
    .then((reply) => ({ ok: true as const, value: reply.value, usage: usageOf(reply.usage) }))
    .catch((error: unknown) => {
      if (!(error instanceof AiFailure)) throw error;
      return { ok: false as const, reason: error.reason, usage: usageOf(error.usage) };
    });
  const { costMicroUsd: cost, durationMs } = answer.usage;
  const [tokensIn, tokensOut] = [answer.usage.tokensIn ?? 0, answer.usage.tokensOut ?? 0];
  const settlement = { callId, model: key, cost, hasAnswered: answer.ok };
  await ledger.settle({ ...settlement, tokensIn, tokensOut });
  writeEvent(ctx.env, "model_asked", { labels: [key], numbers: [cost, tokensIn, tokensOut] });
  ctx.log.info("model_asked", {
    call_id: callId,
    model: key,
    outcome: answer.ok ? "answered" : answer.reason,
    tokens_in: answer.usage.tokensIn,
    tokens_out: answer.usage.tokensOut,
    cost_micro_usd: cost,
    duration_ms: durationMs,
  });
  return answer;
}

/** It is what a call may have cost whose run died in it; its reservation stays. */
export const doubtfulUsage = (question: ModelQuestion<unknown>): ModelUsage => ({
  ...uncounted(question),
  durationMs: null,
});

/** The model reads the schema too. */
function costAtMost({ model, system, prompt, schema, maxTokens }: ModelQuestion<unknown>): number {
  const tokensIn = tokensAtMost(system, prompt, JSON.stringify(strictSchemaOf(schema)));
  return costMicroUsd({ tokensIn, tokensOut: maxTokens }, model.price);
}

const counted = ({ name, provider, price }: ChainModel, usage: AiUsage) => ({
  model: name,
  provider,
  tokensIn: usage.tokensIn,
  tokensOut: usage.tokensOut,
  costMicroUsd: costMicroUsd(usage, price),
});

/** An endpoint that does not report the usage may have used all that was reserved. */
const uncounted = (question: ModelQuestion<unknown>) => ({
  model: question.model.name,
  provider: question.model.provider,
  tokensIn: null,
  tokensOut: null,
  costMicroUsd: costAtMost(question),
});
