/** A transcript is its owner's alone, in every route that names one. */
export const transcriptExceptions = [
  {
    why: "another person's transcript does not exist",
    outcomes: "401 401 404 ok 404 404 404 403",
    routes: [
      "DELETE /api/transcription/:id",
      "DELETE /api/transcription/:id/segments/:n",
      "GET /api/transcription/:id",
      "GET /api/transcription/:id/edits",
      "GET /api/transcription/:id/export",
      "GET /api/transcription/:id/media",
      "GET /api/transcription/:id/waveform",
      "PATCH /api/transcription/:id/segments/:n",
      "PATCH /api/transcription/:id/speakers",
      "POST /api/transcription/:id/captions",
      "POST /api/transcription/:id/media",
      "POST /api/transcription/:id/retry",
      "POST /api/transcription/:id/segments/:n/merge",
      "POST /api/transcription/:id/segments/:n/split",
      "POST /api/transcription/:id/undo",
    ],
  },
  {
    why: "the owner's recording has its waveform already",
    outcomes: "401 401 404 in 404 404 404 403",
    routes: ["PUT /api/transcription/:id/waveform"],
  },
  {
    why: "it is let in by the secret of a job, which nobody here knows",
    outcomes: "401 401 401 401 401 401 401 401",
    routes: ["POST /api/transcription/webhooks/assemblyai"],
  },
  {
    why: "another person's transcript has no pages either",
    outcomes: "login login 404 ok 404 404 404 403",
    routes: [
      "GET /transcripts/:id",
      "GET /transcripts/:id/delete",
      "GET /transcripts/:id/history",
      "GET /transcripts/:id/segments/:n",
      "POST /transcripts/:id/captions",
      "POST /transcripts/:id/segments/:n",
      "POST /transcripts/:id/speakers",
      "POST /transcripts/:id/undo",
      "POST /transcripts/:id/delete",
    ],
  },
] as const;
