import type { Feature } from "../../platform/feature";

export const visitsFeature: Feature = {
  name: "visits",
  pages: { paths: ["/i/*"], load: async () => (await import("./pages/pages")).invitationPages },
  personalData: async () => (await import("./personal-data")).visitPersonalData,
};
