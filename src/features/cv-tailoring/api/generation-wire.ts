import type * as z from "zod";
import type { GeneratedCv } from "../cv/generate-cv";
import type { CvLines } from "../keeping/cv-view";
import type { ListedCv } from "../keeping/list-cvs";
import type { KeptCv } from "../keeping/own-cv";
import type { CvListPage } from "../page-data/list-cv-page";
import type {
  CvListAnswer,
  CvListQuery,
  GenerateCvAnswer,
  TailoredCvAnswer,
} from "./generation-schemas";

export const toGenerateCvAnswer = ({
  id,
  cvData,
  metadata,
  choices: { template, includePhoto },
}: GeneratedCv): z.infer<typeof GenerateCvAnswer> => ({
  success: true,
  cvId: id,
  cvData,
  metadata,
  template,
  includePhoto,
});

const isoOf = (at: number) => new Date(at).toISOString();

const toHead = (row: ListedCv) => ({
  cvId: row.id,
  analysisId: row.analysisId,
  jobTitle: row.jobTitle,
  company: row.company,
  matchScore: row.matchScore,
  template: row.templateName,
  metadata: row.metadata,
  createdAt: isoOf(row.createdAt),
  updatedAt: isoOf(row.updatedAt),
});

export const toCvListAnswer = (
  { cvs, total }: CvListPage,
  { page, limit }: z.infer<typeof CvListQuery>,
): z.infer<typeof CvListAnswer> => ({
  success: true,
  generations: cvs.map(toHead),
  total,
  page,
  limit,
});

export function toTailoredCvAnswer(cv: KeptCv & CvLines): z.infer<typeof TailoredCvAnswer> {
  const { choices, cvData, fit, kept, leftOut, receipts } = cv;
  return {
    success: true,
    generation: {
      ...toHead({ ...cv, templateName: choices.template }),
      choices,
      cvData,
      fill: fit.fill,
      kept: [...kept],
      leftOut: [...leftOut],
      receipts,
    },
  };
}
