import type { Language } from "../../../../platform/language";
import type { ListedAnalysis } from "../../keeping/list-analyses";
import { analysisMessages } from "../messages";

type Props = {
  readonly language: Language;
  readonly analysis: Pick<ListedAnalysis, "status">;
};

/** A completed analysis needs no word: its score says it. */
export function StateTag({ language, analysis: { status } }: Props) {
  if (status === "completed") return null;
  const text = analysisMessages[language].states[status];
  return <span class={status === "failed" ? "tag tag-alarm" : "tag"}>{text}</span>;
}
