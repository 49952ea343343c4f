export { JobLog } from "./job-log";
export { jobLog } from "./job-logs";
export { JobOpened } from "./job-message";
export type { JobOrder } from "./job-record";
export { failDeadLetter } from "./jobs";
export { JobState, JobStatus } from "./protocol";
export { countEndedJobs, type EndedJobs, measureJobs } from "./measure-jobs";
export { removeOldJobs } from "./remove-old-jobs";
export { JobFailure, type JobRun, type JobRunner, type JobRunners, runJob } from "./run-job";
