import { ANSWERING, NEAR } from "./answer-strength";
import type { ReadFact } from "./candidate-fact";
import { isAtLeast } from "./cefr-rank";
import { cacesStrength } from "./read-caces";
import type { ExamMention } from "./read-exams";
import type { Requirement } from "./requirement";
import { certifications } from "./words/certifications";

type LicenceNeed = Extract<Requirement, { kind: "licence" }>;
type Exam = NonNullable<LicenceNeed["exam"]>;

const implied: ReadonlyMap<string, readonly string[]> = new Map([
  ["permis CE", ["permis C", "permis B"]],
  ["permis C", ["permis B"]],
  ["permis D", ["permis B"]],
  ["permis BE", ["permis B"]],
  ["SSIAP 3", ["SSIAP 2", "SSIAP"]],
  ["SSIAP 2", ["SSIAP"]],
  ...certifications.flatMap(([name, , others]) => (others ? [[name, others] as const] : [])),
]);

/** How surely a fact shows a licence, a certification, or an exam with at least the score that is asked. */
export function licenceStrength(need: LicenceNeed, read: ReadFact): number {
  const { licence, exam } = need;
  if (exam) return examStrength(licence, exam, read);
  return Math.max(
    0,
    ...read.licences.map((held) =>
      held === licence || implied.get(held)?.includes(licence)
        ? 1
        : cacesStrength(licence, held, NEAR),
    ),
  );
}

/** Another exam of the language at the same level is worth as much to most, and a level without an exam is near. */
function examStrength(name: string, wanted: Exam, { exams, languages }: ReadFact): number {
  const own = exams.filter(({ exam }) => exam === name).map((exam) => sameExam(wanted, exam));
  const others = exams
    .filter(({ exam, language }) => exam !== name && language === wanted.language)
    .map(({ cefr }) => (wanted.cefr && cefr && isAtLeast(cefr, wanted.cefr) ? ANSWERING : NEAR));
  const spoken = languages.some(
    ({ code, cefr }) =>
      code === wanted.language && cefr !== null && isAtLeast(cefr, wanted.cefr ?? "B1"),
  );
  return Math.max(0, ...own, ...others, spoken ? NEAR : 0);
}

function sameExam(wanted: Exam, { score, cefr }: ExamMention): number {
  if (wanted.score !== undefined && score !== undefined) return score >= wanted.score ? 1 : NEAR;
  if (wanted.cefr === undefined) return 1;
  return cefr && isAtLeast(cefr, wanted.cefr) ? 1 : NEAR;
}
