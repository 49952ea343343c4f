import type { JobDescription } from "../../../platform/job-description";
import type { ErasureJobInput } from "./erasure-job-input";

const kind = { fr: "Effacement d’un compte", en: "Erasure of an account" };

export const erasureDescription: JobDescription<ErasureJobInput> = { kind, of: () => kind };
