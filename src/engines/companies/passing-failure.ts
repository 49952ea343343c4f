import type { CompanyResearch } from "./schemas";

const passingFailures = new Set([
  "TIMED_OUT",
  "NETWORK_FAILED",
  "STATUS_REFUSED",
  "MALFORMED",
  "ROBOTS_REFUSED",
]);

/** Whether a source was asked and did not answer: what it would have said is not known. */
export const hasPassingFailure = ({ sources }: Pick<CompanyResearch, "sources">) =>
  sources.some(({ reason }) => reason !== undefined && passingFailures.has(reason));
