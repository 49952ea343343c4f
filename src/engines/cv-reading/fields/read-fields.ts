import type { Line } from "../line";
import type { CvField, CvFields, CvLanguageCode } from "../read-cv-result";
import { boundedLines } from "./bounded-lines";
import { collectFields } from "./collect-fields";
import { languageOfLines } from "./language-of-lines";
import { readPerson } from "./person";
import { readEducation } from "./education";
import { readExperience } from "./experience";
import { readCertificates, readItems } from "./items";
import { splitSections } from "./sections";
import type { ReadSection } from "./sections";
import { readSpokenLanguages } from "./spoken-list";
import { tell } from "./told";
import { withoutFurniture } from "./furniture";

export type FieldsReading = {
  readonly language: CvLanguageCode;
  readonly cv: CvFields;
  readonly fields: readonly CvField[];
};

/** It reads the fields of a CV from its lines in reading order. */
export function readFields(given: readonly Line[]): FieldsReading {
  const lines = withoutFurniture(boundedLines(given));
  const sections = splitSections(lines);
  const of = (kind: ReadSection["kind"]) => sections.filter((section) => section.kind === kind);
  const linesOf = (kind: ReadSection["kind"]) => of(kind).flatMap((section) => section.lines);
  const { cv, fields } = collectFields({
    person: readPerson(sections, lines),
    sections: sections.flatMap(({ heading }) => (heading.length > 0 ? [tell(heading)] : [])),
    experience: of("experience").flatMap((section) => readExperience(section.lines)),
    education: of("education").flatMap((section) => readEducation(section.lines)),
    skills: readItems(linesOf("skills")),
    languages: readSpokenLanguages(linesOf("languages")),
    certificates: readCertificates(linesOf("certificates")),
    interests: readItems(linesOf("interests"), 30),
  });
  return { language: languageOfLines(lines), cv, fields };
}
