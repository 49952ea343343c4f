import type { Feature } from "../../platform/feature";
import { lettersJob } from "./request/letters-job";

const KIB = 1024;

export const lettersFeature: Feature = {
  name: "letters",
  api: [
    {
      paths: ["/api/letters/*"],
      family: "letters",
      load: async () => (await import("./api/routes")).letterRoutes,
      // Two letters of 20,000 characters, each escaped in JSON at the worst.
      bodyLimits: { "POST /api/letters/:id/versions": 320 * KIB },
    },
  ],
  operations: async () => {
    const [{ letterOperations }, { versionOperations }] = await Promise.all([
      import("./api/operations"),
      import("./api/version-operations"),
    ]);
    return [letterOperations, versionOperations];
  },
  pages: {
    paths: ["/letters/*"],
    load: async () => (await import("./pages/pages")).letterPages,
    styles: "letters",
    nav: {
      path: "/letters",
      label: { fr: "Lettres", en: "Letters" },
      order: 20,
      audience: "everyone",
    },
  },
  rates: { letters_generate: { rate: "100/minute", routes: ["POST /api/letters/generate"] } },
  jobs: [lettersJob],
  cron: { "0 2 * * *": async () => (await import("./store/clean-up")).cleanUpLetters },
  personalData: async () => (await import("./store/personal-data")).letterPersonalData,
  notices: async () => (await import("./pages/messages/notices")).letterNotices,
};
