import type { Feature } from "../../platform/feature";

export const adminFeature: Feature = {
  name: "admin",
  api: [
    {
      paths: ["/api/v1/admin/*"],
      family: "community",
      load: async () => (await import("./api/routes")).adminRoutes,
    },
  ],
  operations: async () => [(await import("./api/operations")).adminOperations],
  pages: {
    paths: ["/admin/*"],
    load: async () => (await import("./pages/pages")).adminPages,
    styles: "admin",
    nav: {
      path: "/admin",
      label: { fr: "Administration", en: "Administration" },
      order: 20,
      audience: "admins",
      menu: "account",
    },
  },
  notices: async () => (await import("./pages/messages/notices")).adminNotices,
};
