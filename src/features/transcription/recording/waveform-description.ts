import type { JobDescription } from "../../../platform/job-description";
import type { WaveformJobInput } from "./waveform-job-input";

const kind = { fr: "Forme d’onde d’un enregistrement", en: "Waveform of a recording" };

export const waveformDescription: JobDescription<WaveformJobInput> = { kind, of: () => kind };
