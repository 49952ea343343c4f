import type { CvReading } from "../../../engines/cv-reading/read-cv-result";
import type { Language } from "../../../platform/language";
import { contentChecks, readabilityChecks } from "./check-rules";
import type { CheckRule } from "./check-rule";
import type { CvCheck, CheckScale, CvAnalysis } from "./cv-analysis";
import { type CvSubject, subjectOf } from "./cv-subject";
import { fitTo } from "./fit-to-offer";
import { dateOfMonth } from "./months";
import { improvementsOf, questionsOf, strengthsOf, weaknessesOf } from "./told-in-words";

export type AnalysisInput = {
  readonly reading: CvReading;
  /** It is the text of an offer. */
  readonly offer: string | null;
  /** Its month alone counts. */
  readonly asOf: Date;
  /** The sentences are in it; the checks hold for both. */
  readonly language: Language;
};

/** The same reading, offer and month give the same analysis, to the letter. */
export function analyseCv({ reading, offer, asOf, language }: AnalysisInput): CvAnalysis {
  const subject = subjectOf(reading, asOf);
  const readable = checked(readabilityChecks, "readability", subject);
  const content = checked(contentChecks, "content", subject);
  const fit = offer === null ? null : fitTo(subject, offer);
  const checks = [...readable, ...content, ...(fit?.checks ?? [])];
  const scores = {
    readability: earnedOf(readable),
    content: earnedOf(content),
    fit: fit?.score ?? null,
  };
  return {
    asOf: dateOfMonth(subject.month),
    score: Math.round((scores.readability + scores.content) / 2),
    scores,
    checks,
    strengths: strengthsOf(checks, language),
    weaknesses: weaknessesOf(checks, language),
    missingSkills: fit?.missingSkills ?? [],
    improvements: improvementsOf(checks, language),
    atsCompatible: isAtsCompatible(scores.readability, readable),
    needs: [...(fit?.needs ?? [])],
    questions: questionsOf(subject, fit?.needs ?? [], language),
  };
}

function checked(rules: readonly CheckRule[], scale: CheckScale, subject: CvSubject): CvCheck[] {
  return rules.map(({ id, category, weight, look }) => {
    const { share, params, spans = [] } = look(subject);
    // Points are whole, and a check that finds anything never earns its whole weight.
    const earned = share >= 1 ? weight : Math.max(0, Math.floor(weight * share));
    return {
      id,
      scale,
      category,
      weight,
      earned,
      gain: weight - earned,
      outcome: share >= 1 ? "kept" : "lost",
      params: { count: 0, of: 0, text: "", ...params },
      spans: spans.slice(0, MOST_SPANS),
    };
  });
}

const MOST_SPANS = 20;

const earnedOf = (checks: readonly CvCheck[]): number =>
  checks.reduce((sum, { earned }) => sum + earned, 0);

/** Without these no system of an employer gets far, whatever else is right. */
const ESSENTIAL = new Set(["text-extractable", "contact-found"]);
const COMPATIBLE_FROM = 75;

const isAtsCompatible = (readability: number, checks: readonly CvCheck[]): boolean =>
  readability >= COMPATIBLE_FROM &&
  checks.every(({ id, earned, weight }) => !ESSENTIAL.has(id) || earned * 2 >= weight);
