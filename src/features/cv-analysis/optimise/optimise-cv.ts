import type { CvReading } from "../../../engines/cv-reading/read-cv-result";
import type { Language } from "../../../platform/language";
import { analyseCv } from "../analysis/analyse-cv";
import type { CvAnalysis } from "../analysis/cv-analysis";
import { monthOfDate } from "../analysis/months";
import { applyChanges } from "./apply-changes";
import { type CvChange, isTakenAtFirst, type OptimisedCv } from "./cv-change";
import { type PrintedCv, documentOf } from "./printed-cv";
import { keepsFacts } from "./keeps-facts";
import { leftOutOf } from "./left-out";
import { changeTexts } from "./messages/change-texts";
import { proposeChanges, type ProposedChange } from "./propose-changes";
import { readingOfDocument } from "./reading-of-document";

/** It proposes what can be mended in the words of the original. What is missing is a question of the analysis. */
export function optimiseCv(
  reading: CvReading,
  analysis: CvAnalysis,
  /** They are checked wordings of a model; a mend of ours at the same place comes before them. */
  wordings: readonly CvChange[] = [],
): OptimisedCv {
  const document = documentOf(reading);
  const judge = judgeOf(reading, analysis);
  const layout = judge(document);
  const mends = proposeChanges(document, monthOfDate(analysis.asOf, "first") ?? 0).map((proposed) =>
    toldChange(proposed, reading.language),
  );
  const mended = new Set(mends.map(({ path }) => path));
  const isSound = (change: CvChange) =>
    change.kind === "wording" || keepsFacts(document, applyChanges(document, [change]));
  const changes = [...mends, ...wordings.filter(({ path }) => !mended.has(path))]
    .map((change) => ({
      ...change,
      gain: judge(applyChanges(document, [change])).points - layout.points,
    }))
    .filter((change) => change.gain >= 0 && isSound(change));
  return {
    changes,
    score: {
      before: analysis.score,
      layout: layout.score,
      after: judge(applyChanges(document, changes.filter(isTakenAtFirst))).score,
    },
    leftOut: leftOutOf(reading, document),
  };
}

export function toldChange(proposed: ProposedChange, language: Language): CvChange {
  return { ...proposed, reason: changeReason(proposed, language), gain: 0 };
}

export const changeReason = ({ mends }: Pick<CvChange, "mends">, language: Language): string =>
  mends.map((kind) => changeTexts[kind][language]).join(" ");

/** The offer has no say: what it wants is asked, never written. */
const judgeOf =
  (reading: CvReading, { asOf }: CvAnalysis) =>
  (document: PrintedCv) => {
    const { score, scores } = analyseCv({
      reading: readingOfDocument(document, reading),
      offer: null,
      asOf: new Date(`${asOf}-01T00:00:00Z`),
      language: reading.language,
    });
    return { score, points: scores.readability + scores.content };
  };
