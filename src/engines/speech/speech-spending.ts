import * as z from "zod";
import type { Ctx } from "../../platform/context";
import { writeEvent } from "../../platform/metrics";
import type { SpeechTerms } from "../../platform/speech";
import { modelLedger } from "../models";

type Priced = Pick<SpeechTerms, "name" | "model" | "microUsdAMinute">;

/** It is one call of an engine about so much sound; the id is unique to it. */
export type SpeechSpending = {
  readonly callId: string;
  readonly engine: Priced;
  readonly durationMs: number;
};

/** It is kept with the job, so that the call is settled on the day on which it was reserved. */
export const SpeechReserved = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), day: z.string(), atMost: z.number() }),
  z.object({ ok: z.literal(false), reason: z.enum(["budget_spent", "model_resting"]) }),
]);
export type SpeechReserved = z.infer<typeof SpeechReserved>;

const keyOf = ({ name, model }: Priced) => `speech:${name}:${model}`;

/** It reserves in the daily budget what a call may cost. It is safe to repeat until the call is settled. */
export async function reserveSpeech(
  ctx: Ctx,
  { callId, engine, durationMs }: SpeechSpending,
): Promise<SpeechReserved> {
  const now = ctx.now();
  const atMost = Math.ceil((engine.microUsdAMinute * durationMs) / 60_000);
  const answer = await modelLedger(ctx.env, now).reserve({ callId, model: keyOf(engine), atMost });
  return answer.ok
    ? { ok: true, day: now.toISOString(), atMost }
    : { ok: false, reason: answer.reason };
}

type SpeechSettlement = Pick<SpeechSpending, "callId" | "engine"> & {
  readonly day: string;
  readonly cost: number;
  /** Failures in a row send an engine to rest. */
  readonly hasAnswered: boolean;
};

/** It puts what the call did cost in the place of its reservation. It is safe to repeat. */
export async function settleSpeech(ctx: Ctx, settlement: SpeechSettlement): Promise<void> {
  const { callId, engine, day, cost, hasAnswered } = settlement;
  const model = keyOf(engine);
  await modelLedger(ctx.env, new Date(day)).settle({ callId, model, cost, hasAnswered });
  writeEvent(ctx.env, "speech_asked", { labels: [model], numbers: [cost] });
  const outcome = hasAnswered ? "answered" : "failed";
  ctx.log.info("speech_asked", { call_id: callId, model, outcome, cost_micro_usd: cost });
}
