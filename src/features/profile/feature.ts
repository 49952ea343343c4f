import type { Feature } from "../../platform/feature";
import { photoPurpose } from "./photo/photo-purpose";

export const profileFeature: Feature = {
  name: "profile",
  api: [
    {
      paths: ["/api/profile/*"],
      family: "cv",
      load: async () => (await import("./api/routes")).profileRoutes,
      // A long career in one language.
      bodyLimits: {
        "PUT /api/profile": 512 * 1024,
        // A member's may be in two.
        "PUT /api/profile/me": 1024 * 1024,
        // The photo is two megabytes, and the form around it takes the rest; the router refuses more.
        "PUT /api/profile/me/photo": 2_100 * 1024,
      },
    },
  ],
  operations: async () => [(await import("./api/operations")).profileOperations],
  twins: { "GET /": "GET /api/profile" },
  pages: {
    paths: ["/"],
    load: async () => (await import("./pages/pages")).profilePages,
    styles: "profile",
    nav: { path: "/", label: { fr: "CV", en: "CV" }, order: 10, audience: "everyone" },
  },
  purposes: [photoPurpose],
  cron: { "0 2 * * *": async () => (await import("./photo/sweep-photos")).sweepPhotos },
  personalData: async () => (await import("./mine/personal-data")).profilePersonalData,
};
