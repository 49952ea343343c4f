import type { Feature } from "../../platform/feature";

/** Facts read about companies are removed at night. */
export const companiesFeature: Feature = {
  name: "companies",
  cron: { "0 2 * * *": async () => (await import("./readings")).purgeReadings },
};
