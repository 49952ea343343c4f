import type { Feature } from "../../platform/feature";
import { waveformJob } from "./recording/waveform-job";
import { transcriptionJob } from "./work/transcription-job";

/** The export of ten hours has some eight megabytes, with every word and its time. */
const MAX_CAPTION_BYTES = 10 * 1024 * 1024;

/** Six thousand words with their times. */
const MAX_CHUNK_BYTES = 2 * 1024 * 1024;
const MAX_WAVEFORM_BYTES = 16 * 1024 * 1024;
const MAX_RECORDING_BYTES = 2_000 * 1024 * 1024;

export const transcriptionFeature: Feature = {
  name: "transcription",
  api: [
    {
      paths: ["/api/transcription/*"],
      family: "oauth",
      load: async () => (await import("./api/routes")).transcriptionRoutes,
      isSlashOptional: true,
      bodyLimits: {
        "POST /api/transcription/captions": MAX_CAPTION_BYTES,
        "POST /api/transcription/:id/captions": MAX_CAPTION_BYTES,
        // The route itself says what one request may carry, and how more comes in.
        "POST /api/transcription/upload": MAX_RECORDING_BYTES,
        "POST /api/transcription/:id/media": MAX_RECORDING_BYTES,
        "PUT /api/transcription/:id/waveform": MAX_WAVEFORM_BYTES,
        "PUT /api/transcription/:id/chunks/:n": MAX_CHUNK_BYTES,
        "POST /api/transcription/webhooks/assemblyai": 64 * 1024,
      },
    },
    {
      paths: ["/api/speech/*"],
      family: "oauth",
      load: async () => (await import("./api/model-routes")).modelRoutes,
    },
  ],
  operations: async () => {
    const [main, recordings, captions, editing, hearing, minutes, device, facts] =
      await Promise.all([
        import("./api/operations"),
        import("./api/recording-operations"),
        import("./api/caption-operations"),
        import("./api/editing-operations"),
        import("./api/hearing-operations"),
        import("./api/minute-operations"),
        import("./api/device-operations"),
        import("./api/fact-operations"),
      ]);
    return [
      main.transcriptionOperations,
      recordings.recordingOperations,
      captions.captionOperations,
      editing.editingOperations,
      hearing.hearingOperations,
      minutes.minuteOperations,
      device.deviceOperations,
      facts.factOperations,
    ];
  },
  pages: {
    paths: ["/transcripts/*"],
    load: async () => (await import("./pages/pages")).transcriptPages,
    styles: "transcription",
    isolatedAt: ["/transcripts/:id/device"],
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
    "POST /transcripts/:id/replacements": "POST /api/transcription/:id/replacements",
    "GET /transcripts/:id/history": "GET /api/transcription/:id/edits",
    "POST /transcripts/:id/undo": "POST /api/transcription/:id/undo",
    "POST /transcripts/:id/retry": "POST /api/transcription/:id/retry",
    "GET /transcripts/:id/device": "GET /api/transcription/:id/chunks",
    "GET /transcripts/:id/facts": "GET /api/transcription/:id/facts",
    "POST /transcripts/:id/facts": "POST /api/transcription/:id/facts",
    "POST /transcripts/:id/facts/:fact/undo": "DELETE /api/transcription/:id/facts/:fact",
    "GET /transcripts/:id/delete": "GET /api/transcription/:id",
    "POST /transcripts/:id/delete": "DELETE /api/transcription/:id",
  },
  rates: {
    transcription_create: { rate: "10/minute", routes: ["POST /api/transcription"] },
    transcription_upload: {
      rate: "20/minute",
      routes: ["POST /api/transcription/upload", "POST /api/transcription/:id/media"],
    },
    // A player asks for many ranges.
    transcription_play: { rate: "1200/minute", routes: ["GET /api/transcription/:id/media"] },
    transcription_waveform: {
      rate: "120/minute",
      routes: ["GET /api/transcription/:id/waveform", "PUT /api/transcription/:id/waveform"],
    },
    transcription_minutes: { rate: "60/minute", routes: ["GET /api/transcription/minutes"] },
    transcription_list: { rate: "20/minute", routes: ["GET /api/transcription"] },
    transcription_read: { rate: "30/minute", routes: ["GET /api/transcription/:id"] },
    transcription_import: {
      rate: "20/minute",
      routes: ["POST /api/transcription/captions", "POST /api/transcription/:id/captions"],
    },
    // A person who types has each segment saved as they leave it.
    transcription_edit: {
      rate: "300/minute",
      routes: [
        "PATCH /api/transcription/:id/segments/:n",
        "DELETE /api/transcription/:id/segments/:n",
        "POST /api/transcription/:id/segments/:n/split",
        "POST /api/transcription/:id/segments/:n/merge",
        "PATCH /api/transcription/:id/speakers",
        "POST /api/transcription/:id/replacements",
        "POST /api/transcription/:id/undo",
      ],
    },
    transcription_retry: { rate: "10/minute", routes: ["POST /api/transcription/:id/retry"] },
    // A device hears a part of a few seconds in as many.
    transcription_device: {
      rate: "120/minute",
      routes: [
        "GET /api/transcription/:id/chunks",
        "PUT /api/transcription/:id/chunks",
        "PUT /api/transcription/:id/chunks/:n",
      ],
    },
    speech_model: {
      rate: "60/minute",
      routes: ["GET /api/speech/model", "GET /api/speech/model/:sha256"],
    },
    // An engine calls from few addresses, and what it is refused it sends again.
    transcription_calls: {
      rate: "1200/minute",
      routes: ["POST /api/transcription/webhooks/assemblyai"],
    },
    // Every sentence of the recording is read anew.
    transcription_facts: {
      rate: "30/minute",
      routes: [
        "GET /api/transcription/:id/facts",
        "POST /api/transcription/:id/facts",
        "DELETE /api/transcription/:id/facts/:fact",
      ],
    },
    transcription_delete: { rate: "10/minute", routes: ["DELETE /api/transcription/:id"] },
  },
  jobs: [transcriptionJob, waveformJob],
  cron: {
    "0 2 * * *": async () => (await import("./recording/waveform-store")).sweepWaveforms,
    "30 * * * *": async () => (await import("./work/tend-transcripts")).tendTranscripts,
  },
  personalData: async () => (await import("./store/personal-data")).transcriptionPersonalData,
  notices: [
    {
      name: "transcripts",
      label: { fr: "Ma transcription est prête", en: "My transcript is ready" },
      texts: async () => (await import("./messages/notice-texts")).transcriptReadyTexts,
    },
  ],
  flashes: async () => (await import("./messages/flashes")).transcriptFlashes,
};
