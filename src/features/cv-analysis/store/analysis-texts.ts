import * as z from "zod";
import { CvAnalysis } from "../analysis/cv-analysis";

/** It is one analysis, worded in both languages; its figures are the same. */
export const AnalysisTexts = z.object({ fr: CvAnalysis, en: CvAnalysis });
export type AnalysisTexts = z.infer<typeof AnalysisTexts>;
