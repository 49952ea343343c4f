import type { CvLanguageCode } from "../../../engines/cv-reading/read-cv-result";
import type { CvSubject } from "./cv-subject";
import type { CheckCategory, CheckParams, CvSpan } from "./cv-analysis";
import type { CheckId } from "./messages/check-messages";

export type CheckFinding = {
  /** It is the share of the weight that is earned, from 0 to 1. */
  readonly share: number;
  readonly params?: Partial<CheckParams>;
  readonly spans?: readonly CvSpan[];
};

/** A check is one published rule; its texts stand in the messages under its id. */
export type CheckRule = {
  readonly id: CheckId;
  readonly category: CheckCategory;
  /** It is in points of its scale; 0 is for what is told and never counted. */
  readonly weight: number;
  readonly look: (subject: CvSubject) => CheckFinding;
};

/** The whole weight is earned if nothing was found, and its share of the rest else. */
export const allBut = (bad: readonly CvSpan[], of: number): CheckFinding => ({
  share: of === 0 ? 1 : Math.max(0, 1 - bad.length / of),
  params: { count: bad.length, of },
  spans: bad,
});

/** The whole weight is lost if anything was found. */
export const allOrNothing = (bad: readonly CvSpan[]): CheckFinding => ({
  share: bad.length === 0 ? 1 : 0,
  params: { count: bad.length, text: bad[0]?.quote ?? "" },
  spans: bad,
});

type IsBad = (text: string, language: CvLanguageCode) => boolean;

/** A CV without achievements earns nothing by having no bad one. */
export function bulletsBut({ bullets, reading, spanOf }: CvSubject, isBad: IsBad): CheckFinding {
  if (bullets.length === 0) return { share: 0 };
  const bad = bullets.filter(({ text }) => isBad(text, reading.language));
  return allBut(bad.map(spanOf), bullets.length);
}
