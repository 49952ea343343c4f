import type { Feature } from "../../platform/feature";

export const profileFeature: Feature = {
  name: "profile",
  api: [
    {
      paths: ["/api/profile/*"],
      family: "cv",
      load: async () => (await import("./api/routes")).profileRoutes,
      // A long career in one language.
      bodyLimits: { "PUT /api/profile": 512 * 1024, "PUT /api/profile/me": 512 * 1024 },
    },
  ],
  operations: async () => [(await import("./api/operations")).profileOperations],
  twins: {
    "GET /": "GET /api/profile",
    "GET /profile": "GET /api/profile/me",
    "POST /profile": "PUT /api/profile/me",
  },
  pages: {
    paths: ["/", "/profile"],
    load: async () => (await import("./pages/pages")).profilePages,
    styles: "profile",
    nav: { path: "/", label: { fr: "CV", en: "CV" }, order: 10, audience: "everyone" },
  },
  personalData: async () => (await import("./mine/personal-data")).profilePersonalData,
  flashes: async () => (await import("./pages/messages/flashes")).profileFlashes,
};
