import * as z from "zod";
import { templateNames } from "../../../engines/cv-layout/cv-content";
import { WIDGETS_VERSION } from "../widgets/ai-widgets";
import { SelectionWorth } from "./compare-selections";
import type { TailoredSelection } from "./fit-selection";
import type { TailoredMaterial } from "./tailored-material";
import { cvWarnings } from "./warnings";

/** The contract names the first seven fields; the others tell what was decided. */
export const V2Metadata = z.object({
  generator_type: z.literal("v2_widgets"),
  widgets_total: z.number().int(),
  /** It counts the widgets that were kept on the page. */
  widgets_filtered: z.number().int(),
  generator_model: z.string(),
  generator_version: z.string(),
  relevance_scoring_applied: z.boolean(),
  advanced_scoring_applied: z.boolean(),
  fitted_template: z.enum(templateNames),
  pages: z.number().int(),
  /** It is the share of the last page's height that is taken, from 0 to 1. */
  fill: z.number(),
  /** `untailored` says that no tailored page was as good as the profile in its own order. */
  basis: z.enum(["tailored", "untailored"]),
  worth: SelectionWorth,
  untailored_worth: SelectionWorth,
  warnings: z.array(z.enum(cvWarnings)),
});
export type V2Metadata = z.infer<typeof V2Metadata>;

export function metadataOf(
  { envelope, offer, model }: TailoredMaterial,
  { fit, lines }: Pick<TailoredSelection, "fit" | "lines">,
): V2Metadata {
  const kept = new Set(fit.keptIds);
  const groups = new Set(
    lines.flatMap(({ id, parentId }) => (kept.has(id) ? (parentId ?? id) : [])),
  );
  return {
    generator_type: "v2_widgets",
    widgets_total: envelope.widgets.length,
    widgets_filtered: envelope.widgets.filter(({ id }) => kept.has(id) || groups.has(id)).length,
    generator_model: model,
    generator_version: `${WIDGETS_VERSION}.0.0`,
    relevance_scoring_applied: fit.basis === "tailored",
    advanced_scoring_applied: fit.basis === "tailored" && offer.keywords.length > 0,
    fitted_template: fit.template,
    pages: fit.pages,
    fill: fit.fill,
    basis: fit.basis,
    worth: fit.worth,
    untailored_worth: fit.untailoredWorth,
    warnings: fit.warnings,
  };
}
