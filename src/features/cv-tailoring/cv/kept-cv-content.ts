import type { CvContent, CvPhoto } from "../../../engines/cv-layout/cv-content";
import { contentOf, type LineUse } from "./content-of";
import type { StoredFit } from "./fit-selection";
import type { TailoredMaterial } from "./tailored-material";
import { printedText, valuedLines } from "./valued-lines";

type Kept = { readonly material: TailoredMaterial; readonly fit: StoredFit };

const SUMMARY_ID = "basics:summary";

/** It is what is printed: the lines that stand on the page, as they were worded for it. */
export function keptCvContent({ material, fit }: Kept, photo: CvPhoto | null = null): CvContent {
  const kept = new Set(fit.keptIds);
  const isTailored = fit.basis === "tailored";
  const uses = new Map(
    valuedLines(material)
      .filter(({ id }) => kept.has(id))
      .map(({ id, printed, text, points }): [string, LineUse] => [
        id,
        { text: isTailored ? printed : text, points, isPinned: true },
      ]),
  );
  const widget = material.envelope.widgets.find(({ id }) => id === SUMMARY_ID);
  const own = material.resume.basics.label ?? "";
  const summary =
    widget && kept.has(SUMMARY_ID)
      ? { id: SUMMARY_ID, text: printedText(widget, { text: own }), points: 1, isPinned: true }
      : null;
  return contentOf({ ...material, summary, photo, useOf: (id) => uses.get(id) ?? null });
}
