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
  rates: {
    letters_generate: { rate: "100/minute", routes: ["POST /api/letters/generate"] },
    // Each keeps a text of 20,000 characters, for a visitor who has not come back yet.
    letters_keep: { rate: "30/hour", routes: ["POST /letters/kept", "POST /letters/kept/forget"] },
    invitations_ask: { rate: "10/hour", routes: ["POST /letters/invitation"] },
    // A page that waits asks every second, and a person may have several tabs open.
    letters_reading: {
      rate: "600/minute",
      routes: [
        "GET /api/letters/jobs/:jobId",
        "GET /api/letters/history",
        "GET /api/letters/:id",
        "GET /api/letters/:id/pdf",
        "GET /api/letters/:id/docx",
      ],
    },
  },
  twins: {
    "GET /letters": "GET /api/letters/history",
    "POST /letters": "POST /api/letters/generate",
    "POST /letters/kept/write": "POST /api/letters/generate",
    "GET /letters/jobs/:jobId": "GET /api/letters/jobs/:jobId",
    "GET /letters/:id": "GET /api/letters/:id",
    "POST /letters/:id/edit": "POST /api/letters/:id/versions",
    "POST /letters/:id/versions/:version/restore":
      "POST /api/letters/:id/versions/:version/restore",
    "POST /letters/:id/check": "POST /api/letters/:id/sources/check",
    "POST /letters/:id/status": "PATCH /api/letters/:id",
    "POST /letters/:id/note": "PATCH /api/letters/:id",
    "POST /letters/:id/delete": "DELETE /api/letters/:id",
    "POST /letters/:id/restore": "POST /api/letters/:id/restore",
  },
  jobs: [lettersJob],
  cron: { "0 2 * * *": async () => (await import("./store/clean-up")).cleanUpLetters },
  personalData: async () => (await import("./store/personal-data")).letterPersonalData,
  notices: [
    {
      name: "letters",
      label: { fr: "Mes lettres sont prêtes", en: "My letters are ready" },
      texts: async () => (await import("./pages/messages/notice-texts")).lettersReadyTexts,
    },
  ],
  flashes: async () => (await import("./pages/messages/flashes")).letterFlashes,
};
