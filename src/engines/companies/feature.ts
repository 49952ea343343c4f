import type { Feature } from "../../platform/feature";

/** What was read of companies is forgotten at night. */
export const companiesFeature: Feature = {
  name: "companies",
  cron: { "0 2 * * *": async () => (await import("./readings")).purgeReadings },
};
