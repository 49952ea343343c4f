import type { Cefr } from "./requirement";
import { anyOf, type Stretch } from "./scan";
import { japaneseLevels, languageExams, namedExams } from "./words/language-exams";

/** A level of a language that an exam attests. */
export type ExamMention = Stretch & {
  readonly exam: string;
  readonly language: string;
  readonly score?: number;
  /** It is absent where neither a score nor a level is told. */
  readonly cefr?: Cefr;
};

const lead =
  "(?:(?:un |a |the |an )?(?:score|note|niveau|level|resultat)(?: (?:minimum|minimal|minimale|of|de|d'|d'au moins|au moins|at least)){0,2} )?(?:(?:\\d{1,4}(?:[.,]\\d)?)(?: points?)? (?:au|in|in the|on|on the|a l') ?)?";
const trail =
  "(?:[ :,(–=≥>-]{1,3}(?:(?:score|note|niveau|level|minimum|min\\.?|overall|band|of|de|d'au moins|a partir de|au moins|at least|points?|jlpt|iv) ){0,3}(?:\\d{1,4}(?:[.,]\\d)?(?![\\d]|/\\d{2}/| ?(?:ans?|years?|heures?|hours?))(?: ?/ ?\\d{2,4})?\\+?|n[1-5]\\b|[abc][12]\\b)(?: (?:points?|minimum|or (?:above|higher|more)|ou plus))?\\)?)?";

const exams = languageExams.map(
  ([exam, language, pattern, scores]) =>
    ({
      exam,
      language,
      scores: scores ?? [],
      pattern: anyOf([`${lead}(?:${pattern})${trail}`]),
    }) as const,
);
const named = namedExams.map(([pattern, cefr]) => ({ cefr, pattern: anyOf([pattern]) }) as const);

/** “TOEIC 850”, “un score de 95 au TOEFL”, “IELTS 7.5 overall”, « DELF B2 ». */
export function examsIn(folded: string): ExamMention[] {
  const scored = exams.flatMap(({ exam, language, scores, pattern }) =>
    Array.from(folded.matchAll(pattern), (match): ExamMention => {
      const told = match[0];
      const score = scores.length > 0 ? scoreIn(told) : undefined;
      const cefr = levelOf(told, { score, scores });
      return {
        exam,
        language,
        start: match.index,
        end: match.index + told.trimEnd().length,
        ...(score === undefined ? {} : { score }),
        ...(cefr ? { cefr } : {}),
      };
    }),
  );
  const called = named.flatMap(({ cefr, pattern }) =>
    Array.from(folded.matchAll(pattern), (match): ExamMention => ({
      exam: "Cambridge English",
      language: "en",
      cefr,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return [...scored, ...called].toSorted((left, right) => left.start - right.start);
}

function scoreIn(told: string): number | undefined {
  const bare = told.replaceAll(/\/ ?\d{2,4}/gu, "");
  const number = /(?<![\p{L}\d])\d{1,4}(?:[.,]\d)?/u.exec(bare)?.[0];
  return number === undefined ? undefined : Number(number.replace(",", "."));
}

type Scale = {
  readonly score: number | undefined;
  readonly scores: readonly (readonly [from: number, cefr: Cefr])[];
};

function levelOf(told: string, { score, scores }: Scale): Cefr | undefined {
  const japanese = /(?<!\p{L})n([1-5])$/u.exec(told)?.[1];
  if (japanese) return japaneseLevels[Number(japanese) - 1];
  const exact = /(?<![\p{L}\d])[abc][12](?![\p{L}\d])/u.exec(told)?.[0];
  if (exact) return exact.toUpperCase() as Cefr;
  return score === undefined ? undefined : scores.find(([from]) => score >= from)?.[1];
}
