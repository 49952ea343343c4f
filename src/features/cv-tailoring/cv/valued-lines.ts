import type { AiWidget } from "../widgets/ai-widgets";
import { advancedScore, type ScoreParts, scorePartsOf } from "../widgets/advanced-score";
import { type ProfileLine, profileLines } from "../widgets/profile-lines";
import type { TailoredMaterial } from "./tailored-material";

/** A line that is worth so much answers the offer, and belongs on the page before any other. */
export const HIGH_PRIORITY = 70;

/** It is a line with the text that is printed and what it is worth. */
export type ValuedLine = ProfileLine & {
  readonly printed: string;
  /** It is from 0 to 100. */
  readonly relevance: number;
  readonly parts: ScoreParts;
  readonly advanced: number;
  /** It is from 0 to 1,000. */
  readonly points: number;
};

/** A text with a number that its achievement lacks is not printed: the profile's own words are. */
export function valuedLines(material: TailoredMaterial): ValuedLine[] {
  const { resume, envelope, offer, language, madeAt } = material;
  const now = new Date(madeAt);
  const widgets = new Map(envelope.widgets.map((widget) => [widget.id, widget]));
  const positions = new Map(
    resume.work.map((work, at) => [`work:${work.id ?? at + 1}`, work.position]),
  );
  return profileLines(resume, now).map((line) => {
    const widget = widgets.get(line.id);
    const printed = printedText(widget, line);
    const relevance = widget?.relevance_score ?? 0;
    const position = positions.get(line.parentId ?? line.id);
    const parts = scorePartsOf(
      { text: printed, relevance, end: line.end, position },
      { offer, language, now },
    );
    const advanced = advancedScore(parts);
    return { ...line, printed, relevance, parts, advanced, points: pointsOf(relevance, advanced) };
  });
}

export const printedText = (widget: AiWidget | undefined, { text }: { readonly text: string }) =>
  widget && widget.quality?.grounded !== false ? widget.text : text;

const PRIORITY_POINTS = 600;

/** Two lines that answer nothing are worth less than one that does, so that the page is not filled with small change. */
function pointsOf(relevance: number, advanced: number): number {
  return relevance >= HIGH_PRIORITY
    ? PRIORITY_POINTS + advanced * 4
    : Math.round((advanced * advanced) / 25);
}
