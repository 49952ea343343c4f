import { defineJob } from "../../../engines/jobs";

/** The kind of job that listens to a recording once for its picture. */
export const waveformJob = defineJob({
  name: "waveform",
  steps: [{ name: "measure", progress: 95 }],
  deadlineSeconds: 900,
  expectedSeconds: 5,
  input: async () => (await import("./waveform-job-input")).WaveformJobInput,
  description: async () => (await import("./waveform-description")).waveformDescription,
  run: async () => (await import("./run-waveform-job")).runWaveformJob,
});
