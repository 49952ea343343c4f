import type { PlacedText } from "./cv-subject";
import { sectionKindOf } from "./section-kind";
import type { PrintedSectionKind } from "./words/standard-headings";

/** Sections of one rank may stand in any order, such as experience and education. */
export const sectionRanks: Readonly<Record<PrintedSectionKind, number>> = {
  contact: 0,
  summary: 0,
  skills: 1,
  experience: 1,
  projects: 1,
  education: 1,
  certificates: 2,
  languages: 2,
  volunteer: 2,
  publications: 2,
  awards: 2,
  interests: 3,
  references: 4,
};

/** A side column says contact, languages and interests wherever it stands, so only these two rules hold. */
export function misplacedSections(sections: readonly string[]): PlacedText[] {
  const placed = sections.map((text, index) => ({
    text,
    path: `sections[${index}]`,
    kind: sectionKindOf(text),
  }));
  const lastMain = placed.findLastIndex(
    ({ kind }) => kind === "experience" || kind === "education",
  );
  return placed
    .filter(({ kind }, index) => {
      if (index > lastMain) return kind === "summary" && lastMain >= 0;
      return kind === "interests" || kind === "references";
    })
    .map(({ text, path }) => ({ text, path }));
}
