import type { JobDescription } from "../../../platform/job-description";
import type { CvJobInput } from "./cv-job-input";

/** "CV analysis, PDF, for an offer" says no more of a CV than its format. */
export const cvDescription: JobDescription<CvJobInput> = {
  kind: { fr: "Analyse de CV", en: "CV analysis" },
  of: ({ kind, hasOffer }) => ({
    fr: `Analyse de CV, ${kind.toUpperCase()}${hasOffer ? ", pour une offre" : ""}`,
    en: `CV analysis, ${kind.toUpperCase()}${hasOffer ? ", for an offer" : ""}`,
  }),
};
