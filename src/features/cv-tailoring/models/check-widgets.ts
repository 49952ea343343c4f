import type { Language } from "../../../platform/language";
import { groundedRewrite } from "../../cv-analysis";
import type { AiWidget } from "../widgets/ai-widgets";
import type { BuiltWidgets } from "../widgets/build-widgets";
import { MOST_SUMMARY_CHARACTERS } from "../widgets/summary-block";
import { mayBeReworded, type ModelWidgets } from "./widget-prompt";

/** It says what is wrong with a model's widgets, one sentence a flaw; none where they may be used. */
export function flawsOf(answer: ModelWidgets, built: BuiltWidgets, language: Language): string[] {
  const own = new Map(built.envelope.widgets.map((widget) => [widget.id, widget]));
  const seen = new Set<string>();
  return answer.widgets.flatMap((widget) => {
    const isTwice = seen.has(widget.id);
    seen.add(widget.id);
    if (isTwice) return [`${widget.id}: it stands twice`];
    const before = own.get(widget.id);
    if (!before) return [`${widget.id}: there is no such widget`];
    return flawsOfOne(widget, before, { built, language }).map((flaw) => `${widget.id}: ${flaw}`);
  });
}

type Rules = { readonly built: BuiltWidgets; readonly language: Language };

function flawsOfOne(
  widget: ModelWidgets["widgets"][number],
  before: AiWidget,
  { built, language }: Rules,
): string[] {
  if (widget.type !== before.type || widget.section !== before.section) {
    return ["its type and section are others"];
  }
  if (widget.text === before.text) return [];
  if (!mayBeReworded(before)) return ["names, dates, degrees and skills stay as they are"];
  if (widget.text.includes("\n")) return ["it has several lines"];
  if (widget.type === "summary_block" && widget.text.length > MOST_SUMMARY_CHARACTERS) {
    return [`it has more than ${MOST_SUMMARY_CHARACTERS} characters`];
  }
  const source = built.lines.find(({ id }) => id === widget.id)?.text ?? before.text;
  return groundedRewrite(source, widget.text, language);
}
