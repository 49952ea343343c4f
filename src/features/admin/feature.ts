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
  rates: {
    invitations_answer: {
      rate: "100/minute",
      routes: ["POST /admin/invitations/:id/grant", "POST /admin/invitations/:id/decline"],
    },
  },
  twins: {
    "GET /admin": "GET /api/v1/admin/dashboard",
    "GET /admin/users": "GET /api/v1/admin/users",
    "POST /admin/users/:id": "PUT /api/v1/admin/users/:id",
    "POST /admin/users/:id/recovery-links": "POST /api/v1/admin/users/:id/recovery-links",
    "GET /admin/jobs": "GET /api/v1/admin/jobs",
    "GET /admin/jobs/:id": "GET /api/v1/admin/jobs/:id",
    "POST /admin/jobs/retry": "POST /api/v1/admin/jobs/retry",
    "POST /admin/jobs/:id/retry": "POST /api/v1/admin/jobs/:id/retry",
  },
  flashes: async () => (await import("./pages/messages/flashes")).adminFlashes,
};
