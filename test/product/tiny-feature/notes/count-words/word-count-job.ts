import { defineJob } from "../../../../../src/engines/jobs";

/** Counts the words of all notes of one owner. */
export const wordCountJob = defineJob({
  name: "word-count",
  steps: [{ name: "count", progress: 90 }],
  deadlineSeconds: 60,
  expectedSeconds: 1,
  input: async () => (await import("./run-word-count")).WordCountInput,
  run: async () => (await import("./run-word-count")).runWordCount,
});
