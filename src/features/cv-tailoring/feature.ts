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
  cron: {
    "30 * * * *": async () => (await import("./generate/widget-cache")).removeExpiredWidgets,
  },
  personalData: async () => (await import("./store/personal-data")).tailoringPersonalData,
  flashes: async () => (await import("./messages/kept-cvs")).adoptedCvs,
};
