import type { CompanyResearch } from "./schemas";

const passingFailures = new Set([
  "TIMED_OUT",
  "NETWORK_FAILED",
  "STATUS_REFUSED",
  "MALFORMED",
  "ROBOTS_REFUSED",
]);

/** It is true where a source was asked and did not answer, so that its facts are unknown. */
export const hasPassingFailure = ({ sources }: Pick<CompanyResearch, "sources">) =>
  sources.some(({ reason }) => reason !== undefined && passingFailures.has(reason));
