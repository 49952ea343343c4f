import type { Feature } from "../../platform/feature";
import { transcriptionJob } from "./work/transcription-job";

export const transcriptionFeature: Feature = {
  name: "transcription",
  api: [
    {
      paths: ["/api/transcription/*"],
      family: "oauth",
      load: async () => (await import("./api/routes")).transcriptionRoutes,
      isSlashOptional: true,
    },
  ],
  operations: async () => [(await import("./api/operations")).transcriptionOperations],
  pages: {
    paths: ["/transcripts/*"],
    load: async () => (await import("./pages/pages")).transcriptPages,
    styles: "transcription",
    nav: {
      path: "/transcripts",
      label: { fr: "Transcriptions", en: "Transcripts" },
      order: 29,
      audience: "members",
    },
  },
  twins: {
    "GET /transcripts": "GET /api/transcription",
    "POST /transcripts": "POST /api/transcription",
    "POST /transcripts/captions": "POST /api/transcription/captions",
    "GET /transcripts/:id": "GET /api/transcription/:id",
    "POST /transcripts/:id/captions": "POST /api/transcription/:id/captions",
    "GET /transcripts/:id/segments/:n": "PATCH /api/transcription/:id/segments/:n",
    "POST /transcripts/:id/segments/:n": "PATCH /api/transcription/:id/segments/:n",
    "POST /transcripts/:id/speakers": "PATCH /api/transcription/:id/speakers",
    "GET /transcripts/:id/history": "GET /api/transcription/:id/edits",
    "POST /transcripts/:id/undo": "POST /api/transcription/:id/undo",
    "GET /transcripts/:id/delete": "GET /api/transcription/:id",
    "POST /transcripts/:id/delete": "DELETE /api/transcription/:id",
  },
  rates: {
    transcription_create: { rate: "10/minute", routes: ["POST /api/transcription"] },
    transcription_list: { rate: "20/minute", routes: ["GET /api/transcription"] },
    transcription_read: { rate: "30/minute", routes: ["GET /api/transcription/:id"] },
    transcription_delete: { rate: "10/minute", routes: ["DELETE /api/transcription/:id"] },
  },
  jobs: [transcriptionJob],
  cron: {
    "30 * * * *": async () => (await import("./store/fail-overdue")).failLostTranscripts,
  },
  personalData: async () => (await import("./store/personal-data")).transcriptionPersonalData,
  flashes: async () => (await import("./messages/flashes")).transcriptFlashes,
};
