import type {
  CvEducation,
  CvExperience,
  CvFields,
  CvLanguageCode,
  CvReading,
} from "../../../engines/cv-reading/read-cv-result";
import type { DocumentSection } from "./document-section";
import { sectionsOf } from "./document-sections";
import { printedPeriod } from "./periods";
import { visibleFields } from "./visible-fields";

/** The period is printed as it stands here. */
export type DocumentPost = CvExperience & { readonly period: string };
export type DocumentDegree = CvEducation & { readonly period: string };

/** It is a CV as it is printed: one column, the sections in their order. */
export type PrintedCv = Omit<CvFields, "experience" | "education" | "sections"> & {
  readonly language: CvLanguageCode;
  readonly experience: readonly DocumentPost[];
  readonly education: readonly DocumentDegree[];
  readonly sections: readonly DocumentSection[];
};

/** It sets the same words anew. What nobody sees in the original is not brought to light. */
export function documentOf(reading: CvReading): PrintedCv {
  const cv = visibleFields(reading);
  return {
    ...cv,
    language: reading.language,
    experience: cv.experience.map(({ path, ...post }) => ({
      ...post,
      period: printedPeriod({ ...post, path }, reading),
    })),
    education: cv.education.map(({ path, ...entry }) => ({
      ...entry,
      period: printedPeriod({ ...entry, path, isCurrent: false }, reading),
    })),
    sections: sectionsOf(reading, cv),
  };
}
