import type { Feature } from "../../platform/feature";

export const quotasFeature: Feature = {
  name: "quotas",
  personalData: async () => (await import("./personal-data")).quotaPersonalData,
};
