import type { Feature } from "../../platform/feature";

export const cvTailoringFeature: Feature = {
  name: "cv-tailoring",
  api: [
    {
      paths: [
        "/api/cv/generate-widgets",
        "/api/cv/generate-v2",
        "/api/cv/generations",
        "/api/cv/generations/*",
      ],
      family: "cv",
      load: async () => (await import("./api/routes")).tailoringRoutes,
    },
  ],
  operations: async () => [
    (await import("./api/operations")).tailoringOperations,
    (await import("./api/generation-operations")).generationOperations,
  ],
  pages: {
    paths: ["/cv/*"],
    load: async () => (await import("./pages/pages")).tailoringPages,
    styles: "cv-tailoring",
    nav: {
      path: "/cv",
      label: { fr: "CV sur mesure", en: "Tailored CVs" },
      order: 28,
      audience: "members",
    },
  },
  twins: {
    "GET /cv": "GET /api/cv/generations",
    "POST /cv": "POST /api/cv/generate-v2",
    "GET /cv/:cvId": "GET /api/cv/generations/:cvId",
    "GET /cv/:cvId/delete": "GET /api/cv/generations/:cvId",
    "POST /cv/:cvId/delete": "DELETE /api/cv/generations/:cvId",
    "POST /cv/:cvId/choices": "POST /api/cv/generations/:cvId/refit",
    "POST /cv/:cvId/moves": "POST /api/cv/generations/:cvId/refit",
    "POST /cv/:cvId/template": "POST /api/cv/generations/:cvId/refit",
    "POST /cv/:cvId/undo": "POST /api/cv/generations/:cvId/refit",
  },
  cron: {
    "30 * * * *": async () => (await import("./generate/widget-cache")).removeExpiredWidgets,
  },
  personalData: async () => (await import("./store/personal-data")).tailoringPersonalData,
  flashes: async () => (await import("./pages/messages/flashes")).tailoringFlashes,
};
