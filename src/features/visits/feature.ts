import type { Feature } from "../../platform/feature";

export const visitsFeature: Feature = {
  name: "visits",
  pages: { paths: ["/i/*"], load: async () => (await import("./pages/pages")).invitationPages },
  cron: {
    "0 2 * * *": async () =>
      (await import("./invitations/ask-for-invitation")).purgeInvitationRequests,
  },
  personalData: async () => (await import("./personal-data")).visitPersonalData,
};
