import type { Feature } from "../../../../src/platform/feature";
import { wordCountJob } from "./count-words/word-count-job";

export const notesFeature: Feature = {
  name: "notes",
  api: [
    {
      paths: ["/api/v1/notes/*"],
      family: "community",
      load: async () => (await import("./api/routes")).noteRoutes,
    },
  ],
  operations: async () => [(await import("./api/operations")).noteOperations],
  pages: {
    paths: ["/notes/*"],
    load: async () => (await import("./pages/pages")).notePages,
    nav: { path: "/notes", label: { fr: "Notes", en: "Notes" }, order: 40, audience: "members" },
  },
  rates: { notes_create: { rate: "20/minute", routes: ["POST /api/v1/notes"] } },
  jobs: [wordCountJob],
  cron: { "0 2 * * *": async () => (await import("./store/notes")).removeOldNotes },
  personalData: async () => (await import("./store/personal-data")).notesPersonalData,
  flashes: async () => (await import("./pages/messages")).notesFlashes,
};
