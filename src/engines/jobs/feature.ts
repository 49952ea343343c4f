import type { Feature } from "../../platform/feature";

/** Jobs have no routes of their own; they keep data of people and forget old rows at night. */
export const jobsFeature: Feature = {
  name: "jobs",
  cron: { "0 2 * * *": async () => (await import("./remove-old-jobs")).removeOldJobs },
  personalData: async () => (await import("./personal-data")).jobPersonalData,
};
