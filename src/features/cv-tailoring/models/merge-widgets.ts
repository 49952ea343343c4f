import type { Language } from "../../../platform/language";
import type { AiWidget, AiWidgetsEnvelope } from "../widgets/ai-widgets";
import { type BuiltWidgets, qualityOf } from "../widgets/build-widgets";
import type { ModelWidgets } from "./widget-prompt";

type Merging = {
  readonly built: BuiltWidgets;
  readonly answer: ModelWidgets;
  readonly model: string;
  readonly language: Language;
};

/** Widgets that a model says nothing of stay as they were built, so that their number is the same with and without one. */
export function withModelWidgets({ built, answer, model, language }: Merging): AiWidgetsEnvelope {
  const given = new Map(answer.widgets.map((widget) => [widget.id, widget]));
  const sources = new Map(built.lines.map(({ id, source }) => [id, source]));
  const { envelope, summary } = built;
  return {
    ...envelope,
    widgets: envelope.widgets.map((own): AiWidget => {
      const other = given.get(own.id);
      if (!other) return own;
      const source = sources.get(own.id) ?? summary.source;
      return {
        ...own,
        text: other.text,
        relevance_score: near(other.relevance_score, own.relevance_score),
        quality: qualityOf(other.text, source, language),
        writer: "model",
      };
    }),
    meta: { ...envelope.meta, model },
  };
}

/** A model may see more than the rules do, and is not free to turn a proof into nothing. */
const MOST_DIFFERENCE = 15;

const near = (score: number, own: number): number =>
  Math.max(0, Math.min(100, own + MOST_DIFFERENCE, Math.max(own - MOST_DIFFERENCE, score)));
