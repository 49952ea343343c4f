import { loadMatching } from "../../../engines/matching";
import { modelsOf } from "../../../engines/models";
import type { Ctx } from "../../../platform/context";
import { matchOffer } from "../../offers";
import { tailoringError } from "../errors";
import { askForWidgets, MODELS_REST_MS } from "../models/ask-for-widgets";
import { AiWidgetsEnvelope, BUILT_IN_MODEL } from "../widgets/ai-widgets";
import { type BuiltWidgets, buildWidgets, jobOfferContextOf } from "../widgets/build-widgets";
import { reasonsOf } from "../widgets/line-reasons";
import type { TailoringBasis } from "./open-tailoring";
import { keepWidgets } from "./widget-cache";
import type { WidgetSet } from "./widget-set";

export type MadeWidgets = {
  readonly set: WidgetSet;
  /** It is 0 for a set that a model is improving at this moment. */
  readonly keptMs: number;
};

const DAY_MS = 24 * 3_600_000;

/** It answers in time: a model that thinks for longer goes on after the answer, and the next request has its widgets. */
const OF_THE_ANSWER = 0.7;

/** The widgets are checked by their schema before anybody sees them. A failure of models never harms the person. */
export async function makeWidgets(ctx: Ctx, basis: TailoringBasis): Promise<MadeWidgets> {
  const { built, set } = await builtInWidgets(ctx, basis);
  if (modelsOf(ctx).length === 0) return { set, keptMs: DAY_MS };
  const asking = askForWidgets(ctx, { basis, built })
    .then(async (asked): Promise<MadeWidgets> => {
      if (asked === "asked already") return { set, keptMs: 0 };
      if (asked === "failed") return { set, keptMs: MODELS_REST_MS };
      const envelope = AiWidgetsEnvelope.parse(asked.envelope);
      return { set: { ...set, envelope, model: asked.model }, keptMs: DAY_MS };
    })
    .catch((error: unknown): MadeWidgets => {
      ctx.log.error("widgets_by_model_failed", { error: String(error) });
      return { set, keptMs: MODELS_REST_MS };
    });
  const late = lateAnswer(ctx.config.ANSWER_WITHIN_MS * OF_THE_ANSWER);
  const first = await Promise.race([asking, late.passed]);
  late.clear();
  if (first !== "late") return first;
  ctx.later(asking.then((made) => keepMade(ctx, basis, made)));
  return { set, keptMs: 0 };
}

function lateAnswer(afterMs: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), afterMs);
  });
  return { passed, clear: () => clearTimeout(timer) };
}

export async function keepMade(
  ctx: Ctx,
  { cacheKey, ownerId }: Pick<TailoringBasis, "cacheKey" | "ownerId">,
  { set, keptMs }: MadeWidgets,
): Promise<void> {
  if (keptMs > 0) await keepWidgets(ctx, { cacheKey, ownerId, set, keptMs });
}

async function builtInWidgets(
  ctx: Ctx,
  basis: TailoringBasis,
): Promise<{ built: BuiltWidgets; set: WidgetSet }> {
  const built = await buildFrom(ctx, basis).catch((cause: unknown) => {
    throw tailoringError("WIDGETS_GENERATION_ERROR", { cause });
  });
  const envelope = AiWidgetsEnvelope.safeParse(built.envelope);
  // The summary alone is no CV.
  if (!envelope.success || envelope.data.widgets.length < 2) {
    throw tailoringError("WIDGETS_GENERATION_FAILED", { cause: envelope.error });
  }
  const ids = new Set(envelope.data.widgets.map(({ id }) => id));
  const set: WidgetSet = {
    envelope: envelope.data,
    generatedAt: ctx.now().toISOString(),
    model: BUILT_IN_MODEL,
    completeness: basis.completeness,
    reasons: reasonsOf(built.answers, ids),
    offer: built.offer,
    isCached: false,
  };
  return { built, set };
}

async function buildFrom(ctx: Ctx, { offer, resume, language }: TailoringBasis) {
  const now = ctx.now();
  const { matchNeeds } = await loadMatching();
  const match = await matchOffer(offer, resume, { date: now, language });
  const input = { resume, offer, match, language, now };
  return { ...buildWidgets(matchNeeds, input), offer: jobOfferContextOf(input) };
}
