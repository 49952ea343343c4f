import type { Feature } from "../../platform/feature";

export const offersFeature: Feature = {
  name: "offers",
  api: [
    {
      paths: ["/api/offers/*"],
      family: "community",
      load: async () => (await import("./api/routes")).offerRoutes,
      // A copied page may be far longer than the text in it.
      bodyLimits: { "POST /api/offers": 512 * 1024 },
    },
  ],
  operations: async () => [(await import("./api/operations")).offerOperations],
  pages: {
    paths: ["/offers/*"],
    load: async () => (await import("./pages/pages")).offerPages,
    styles: "offers",
    nav: { path: "/offers", label: { fr: "Offres", en: "Offers" }, order: 27, audience: "members" },
  },
  twins: {
    "GET /offers": "GET /api/offers",
    "POST /offers": "POST /api/offers",
    "GET /offers/:id": "GET /api/offers/:id",
    "GET /offers/:id/delete": "GET /api/offers/:id",
    "POST /offers/:id/delete": "DELETE /api/offers/:id",
  },
  rates: { offers_add: { rate: "30/hour", routes: ["POST /api/offers"] } },
  personalData: async () => (await import("./store/personal-data")).offersPersonalData,
  flashes: async () => (await import("./pages/messages/flashes")).offerFlashes,
};
