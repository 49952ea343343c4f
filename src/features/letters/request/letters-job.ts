import { defineJob } from "../../../engines/jobs";
import { quotaSlots } from "../../quotas";
import { lettersQuota } from "./letters-quota";
import { lettersSteps } from "./letters-steps";

/** The kind of job that makes one pair of letters. */
export const lettersJob = defineJob({
  name: "letters",
  steps: lettersSteps,
  deadlineSeconds: 900,
  // The built-in composer takes this long on a slow laptop.
  expectedSeconds: 2,
  slots: (client) => quotaSlots(lettersQuota, client),
  input: async () => (await import("./letters-job-input")).LettersJobInput,
  description: async () => (await import("./letters-description")).lettersDescription,
  run: async () => (await import("./run-letters-job")).runLettersJob,
});
