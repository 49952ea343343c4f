import type { Feature } from "../../platform/feature";
import { cvPurpose, MAX_CV_BYTES } from "./upload/cv-purpose";
import { cvAnalysisJob } from "./work/cv-job";

/** A form adds its boundaries, and an offer of 20,000 characters, to the file. */
const FORM_BYTES = 160 * 1024;

export const cvAnalysisFeature: Feature = {
  name: "cv-analysis",
  api: [
    {
      paths: ["/api/cv/*"],
      family: "cv",
      load: async () => (await import("./api/routes")).cvRoutes,
      bodyLimits: { "POST /api/cv/upload": MAX_CV_BYTES + FORM_BYTES },
    },
  ],
  operations: async () => [(await import("./api/operations")).cvOperations],
  pages: {
    paths: ["/analyses/*"],
    load: async () => (await import("./pages/pages")).analysisPages,
    styles: "cv-analysis",
    nav: {
      path: "/analyses",
      label: { fr: "Analyses", en: "Analyses" },
      order: 25,
      audience: "members",
    },
  },
  twins: {
    "GET /analyses": "GET /api/cv/history",
    "POST /analyses": "POST /api/cv/upload",
    "GET /analyses/:id": "GET /api/cv/analyze/:id",
    "POST /analyses/:id/optimised": "PUT /api/cv/optimize/:id",
    "GET /analyses/:id/delete": "GET /api/cv/analyze/:id",
    "POST /analyses/:id/delete": "DELETE /api/cv/:id",
    "GET /analyses/:id/profile": "GET /api/cv/analyze/:id",
    "POST /analyses/:id/profile": "PUT /api/profile/me",
  },
  rates: {
    cv_upload: { rate: "10/hour", routes: ["POST /api/cv/upload"] },
    // A page that waits without a socket asks every second.
    cv_progress: { rate: "600/minute", routes: ["GET /api/cv/jobs/:id"] },
  },
  purposes: [cvPurpose],
  jobs: [cvAnalysisJob],
  cron: {
    "30 * * * *": async () => (await import("./store/clean-up")).failLostAnalyses,
    "0 2 * * *": async () => (await import("./store/clean-up")).cleanUpCvs,
  },
  personalData: async () => (await import("./store/personal-data")).cvPersonalData,
  notices: [
    {
      name: "cv-analyses",
      label: { fr: "Mon analyse de CV est prête", en: "My CV analysis is ready" },
      texts: async () => (await import("./pages/messages/notice-texts")).analysisReadyTexts,
    },
  ],
  flashes: async () => (await import("./pages/messages/flashes")).cvFlashes,
};
