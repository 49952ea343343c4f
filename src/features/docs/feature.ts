import type { Feature } from "../../platform/feature";

export const docsFeature: Feature = {
  name: "docs",
  pages: {
    paths: ["/docs", "/redoc"],
    load: async () => (await import("./pages/pages")).docsPages,
    styles: "docs",
    countsVisits: false,
    // The component of the interactive documentation writes its styles by the dozen.
    inlineStylesAt: ["/docs"],
  },
  rates: { docs: { rate: "50/minute", routes: ["GET /docs"] } },
};
