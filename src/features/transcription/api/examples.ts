export const exampleTranscriptId = "3f6c1c9e-4a51-4c37-9d0f-5a4f3c1e2b10";

export const exampleMinutesSpent = {
  needed: 30,
  left: 12,
  allowed: 60,
  resets_at: "2026-12-01T00:00:00.000Z",
};

const summary = {
  id: exampleTranscriptId,
  user_id: 7,
  video_url: "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
  media_url: null,
  video_id: "dQw4w9WgXcQ",
  title: null,
  language: "auto",
  source_type: "youtube",
  original_filename: null,
  status: "pending",
  text: null,
  confidence: null,
  duration_seconds: null,
  engine: null,
  error: null,
  code: null,
  needs_media: false,
  ways_on: [],
  done_percent: 0,
  waiting_reason: null,
  cost_micro_usd: 0,
  retry_count: 0,
  revision: 0,
  created_at: "2026-11-30T10:00:00.000Z",
  updated_at: "2026-11-30T10:00:00.000Z",
  completed_at: null,
} as const;

export const examplePending = {
  ...summary,
  recording: null,
  speakers: [],
  segments: [],
  heard_by: [],
  failed_chunks: [],
};

const exampleRecording = {
  file_id: 1,
  url: `/api/transcription/${exampleTranscriptId}/media`,
  mime_type: "audio/wav",
  size: 88_244,
};

export const exampleOfRecording = {
  ...examplePending,
  video_url: null,
  video_id: null,
  source_type: "upload",
  original_filename: "Interview.wav",
  duration_seconds: 1,
  recording: exampleRecording,
} as const;

export const exampleWithRecording = { ...examplePending, recording: exampleRecording };

export const exampleRecordingPending = {
  ...exampleOfRecording,
  original_filename: "talk.mp3",
  duration_seconds: 1_830.5,
  done_percent: 65,
  cost_micro_usd: 120_000,
} as const;

export const exampleSegment = {
  n: 1,
  revision: 1,
  start_ms: 0,
  end_ms: 1_800,
  speaker: "Nora",
  text: "Good morning, everybody.",
  words: [
    { text: "Good", start_ms: 0, end_ms: 400, confidence: 0.98 },
    { text: "morning,", start_ms: 400, end_ms: 1_000, confidence: 0.97 },
    { text: "everybody.", start_ms: 1_000, end_ms: 1_800, confidence: 0.91 },
  ],
};

const completed = {
  ...summary,
  language: "en",
  status: "completed",
  text: exampleSegment.text,
  confidence: 0.95,
  done_percent: 100,
  duration_seconds: 1.8,
  engine: "captions",
  revision: 1,
  updated_at: "2026-11-30T10:00:03.000Z",
  completed_at: "2026-11-30T10:00:03.000Z",
} as const;

export const exampleTranscript = {
  ...completed,
  recording: null,
  speakers: [exampleSegment.speaker],
  segments: [exampleSegment],
  heard_by: [],
  failed_chunks: [],
};

export const exampleTranscripts = {
  items: [completed],
  total: 1,
  skip: 0,
  limit: 20,
  has_more: false,
};

export const exampleSearch = {
  items: [
    {
      transcript_id: exampleTranscriptId,
      title: "A talk at the harbour",
      n: 4,
      start_ms: 61_500,
      end_ms: 66_000,
      speaker: "Nora",
      text: "We begin with the harbour.",
    },
  ],
  next_cursor: null,
};

const changed = { ...exampleSegment, revision: 2, text: "Good morning, Sacha." };

export const exampleEdits = { revision: 2, segments: [changed], removed: [] };

export const exampleUndone = {
  edit: { revision: 2, kind: "text" },
  revision: 3,
  segments: [{ ...exampleSegment, revision: 3 }],
  removed: [],
};

export const exampleEditHistory = {
  items: [
    {
      revision: 2,
      kind: "text",
      created_at: "2026-11-30T10:05:00.000Z",
      undone_at: null,
      total: 1,
      segments: [
        {
          n: 1,
          before: { text: exampleSegment.text, speaker: "Nora" },
          after: { text: changed.text, speaker: "Nora" },
        },
      ],
    },
  ],
  total: 1,
  skip: 0,
  limit: 20,
  has_more: false,
};

export const exampleWaveform = {
  version: 2,
  channels: 1,
  sample_rate: 44_100,
  samples_per_pixel: 256,
  bits: 8,
  length: 2,
  data: [-12, 14, -30, 27],
};
