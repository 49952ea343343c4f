import { askOnce } from "../../../engines/models";
import { hashText } from "../../../engines/uploads";
import type { Ctx } from "../../../platform/context";
import type { TailoringBasis } from "../generate/open-tailoring";
import type { AiWidgetsEnvelope } from "../widgets/ai-widgets";
import type { BuiltWidgets } from "../widgets/build-widgets";
import { flawsOf } from "./check-widgets";
import { begin, keptCalls } from "./kept-call";
import { withModelWidgets } from "./merge-widgets";
import { ModelWidgets, widgetPrompt } from "./widget-prompt";

type Asking = { readonly basis: TailoringBasis; readonly built: BuiltWidgets };
type Asked = { readonly envelope: AiWidgetsEnvelope; readonly model: string };

/** Models that have failed are asked again after so long, while the built-in widgets serve. */
export const MODELS_REST_MS = 900_000;

/**
 * It has models word the built-in widgets anew, which stay wherever a model says nothing. It says so where no model gave
 * an answer that may be used, and where another request has asked for the same.
 */
export async function askForWidgets(
  ctx: Ctx,
  { basis, built }: Asking,
): Promise<Asked | "failed" | "asked already"> {
  const { cacheKey, ownerId, language } = basis;
  const round = Math.floor(ctx.now().getTime() / MODELS_REST_MS);
  const jobId = await hashText(`${cacheKey}:${round}`);
  if (!(await begin(ctx, { id: `${jobId}:round`, ownerId }))) return "asked already";
  const { answer, setbacks } = await askOnce(ctx, keptCalls(ctx, { jobId, ownerId }), {
    step: "widgets",
    schema: ModelWidgets,
    schemaName: "cv_widgets",
    prompt: (flaws: readonly string[]) => widgetPrompt({ built, language, flaws }),
    check: (value) => flawsOf(value, built, language),
  });
  if (setbacks.length > 0) ctx.log.warn("widgets_models_failed", { setbacks });
  if (!answer) return "failed";
  const model = answer.model.name;
  return { model, envelope: withModelWidgets({ built, answer: answer.value, model, language }) };
}
