import type { CvFields } from "../../../engines/cv-reading/read-cv-result";
import type { PrintedCv } from "./printed-cv";

/** They are the fields that a reader should find in the printed document. */
export function toFields(document: PrintedCv): CvFields {
  const { language: _, experience, education, sections, ...rest } = document;
  return {
    ...rest,
    experience: experience.map(({ period: __, ...post }) => post),
    education: education.map(({ period: __, ...entry }) => entry),
    sections: sections.map(({ heading }) => heading),
  };
}
