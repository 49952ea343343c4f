import type { Feature } from "../../platform/feature";

export const healthFeature: Feature = {
  name: "health",
  api: [
    {
      paths: ["/health/*", "/metrics"],
      family: "letters",
      load: async () => (await import("./api/routes")).healthRoutes,
    },
  ],
  operations: async () => [(await import("./api/operations")).healthOperations],
  rates: { health: { rate: "100/minute", routes: ["GET /health"] } },
};
