import type { Feature } from "../../platform/feature";

export const noticesFeature: Feature = {
  name: "notices",
  api: [
    {
      paths: ["/api/v1/notifications/*", "/api/v1/push/*"],
      family: "community",
      load: async () => (await import("./api/routes")).noticeRoutes,
    },
  ],
  operations: async () => (await import("./api/operations")).noticeOperations,
  pages: {
    paths: ["/notices/*"],
    load: async () => (await import("./pages/pages")).noticePages,
    styles: "notices",
    nav: {
      path: "/notices",
      label: { fr: "Notifications", en: "Notices" },
      order: 40,
      audience: "members",
    },
    badge: async () => (await import("./pages/notices-badge")).countNoticesBadge,
  },
  rates: {
    // The link of a message works without a session, and a token is guessed no faster than this.
    notices_unsubscribe: { rate: "30/minute", routes: ["POST /notices/unsubscribe/:token"] },
    // Each one is a mail to an address that nobody has confirmed yet.
    notices_confirmation: { rate: "3/day", routes: ["POST /notices/preferences/confirmation"] },
    notices_confirm: { rate: "30/minute", routes: ["POST /notices/confirm/:token"] },
  },
  twins: {
    "GET /notices": "GET /api/v1/notifications",
    "POST /notices/read-all": "POST /api/v1/notifications/read-all",
    "POST /notices/:id/open": "POST /api/v1/notifications/read",
    "GET /notices/preferences": "GET /api/v1/notifications/preferences",
    "POST /notices/preferences": "PUT /api/v1/notifications/preferences",
  },
  personalData: async () => (await import("./personal-data")).noticesPersonalData,
  flashes: async () => (await import("./pages/messages/flashes")).noticeFlashes,
};
