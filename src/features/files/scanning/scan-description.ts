import type { JobDescription } from "../../../platform/job-description";
import type { ScanJobInput } from "./scan-job-input";

const kind = { fr: "Analyse d’un fichier", en: "Scan of a file" };

export const scanDescription: JobDescription<ScanJobInput> = { kind, of: () => kind };
