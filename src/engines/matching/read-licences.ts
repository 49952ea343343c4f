import { readCaces } from "./read-caces";
import { examsIn } from "./read-exams";
import type { OfferFinding } from "./requirement";
import { anyOf, overlaps, stretchesOf } from "./scan";
import { certifications } from "./words/certifications";
import { licences } from "./words/licences";

type Licence = OfferFinding & { kind: "licence" };

const patterns = [...licences, ...certifications].map(
  ([licence, pattern]) => [licence, anyOf([pattern])] as const,
);

/** Permissions and certifications, each once, by their names. */
export function readLicences(folded: string): Licence[] {
  const found: Licence[] = readCaces(folded);
  for (const [licence, pattern] of patterns) {
    for (const stretch of stretchesOf(pattern, folded)) {
      if (found.some((other) => overlaps(other, stretch) || other.licence === licence)) continue;
      found.push({ kind: "licence", licence, ...stretch });
    }
  }
  return found;
}

/** Such words say that somebody teaches for the exam, or holds it for others, and need not have passed it. */
const forOthers =
  /(?:prepar\w{0,7}|examin\w{0,6}|correct\w{0,5}|enseign\w{0,7}|teach\w{0,4}|cours|classes?|eleves?|students?|candidats?|sessions?) (?:\S{1,12} ){0,3}$/u;
const oftenBare = new Set(["TOEIC", "TOEFL", "IELTS"]);

/** Exams that an offer asks, with the score or the level that it asks. */
export const readExams = (folded: string): Licence[] =>
  examsIn(folded)
    .filter(
      ({ exam, cefr, score, start }) =>
        (cefr !== undefined || score !== undefined || oftenBare.has(exam)) &&
        !forOthers.test(folded.slice(Math.max(0, start - 50), start)),
    )
    .map(({ exam, language, score, cefr, start, end }) => ({
      kind: "licence",
      licence: exam,
      exam: {
        language,
        ...(score === undefined ? {} : { score }),
        ...(cefr ? { cefr } : {}),
      },
      start,
      end,
    }));
