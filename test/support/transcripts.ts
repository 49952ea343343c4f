import { ownerKey } from "../../src/platform/owner";
import { heardTranscript } from "../../src/features/transcription/store/heard-transcript";
import { insertSegments } from "../../src/features/transcription/store/segment-statements";
import { type StoredTranscript, transcripts } from "../../src/features/transcription/store/tables";
import type { TranscriptSegment } from "../../src/engines/transcript";
import { eventually, testCtx } from "./context";
import { api, postJson } from "./letters";

type HeaderMap = Record<string, string>;

export type TranscriptWire = {
  id: string;
  status: string;
  code: string | null;
  text: string | null;
  confidence: number | null;
  duration_seconds: number | null;
  retry_count: number;
  revision: number;
  needs_media: boolean;
  error: string | null;
  done_percent: number;
  waiting_reason: string | null;
  cost_micro_usd: number;
  failed_chunks: { n: number; start_ms: number; code: string }[];
  heard_by: { engine: string; start_ms: number; end_ms: number }[];
  speakers: string[];
  segments: {
    n: number;
    revision: number;
    start_ms: number;
    end_ms: number;
    speaker: string | null;
    text: string;
    words: { text: string; start_ms: number; end_ms: number; edited?: boolean }[];
  }[];
};

/** No two of them are the same. */
export const aVideoId = () => crypto.randomUUID().replaceAll("-", "").slice(0, 11);
export const aVideoUrl = (id = aVideoId()) => `https://www.youtube.com/watch?v=${id}`;

export const askForVideo = (headers: HeaderMap, videoUrl = aVideoUrl()) =>
  postJson("/api/transcription", headers, { video_url: videoUrl });

export async function transcriptOf(headers: HeaderMap, id: string): Promise<TranscriptWire> {
  return (await api(`/api/transcription/${id}`, headers)).json<TranscriptWire>();
}

/** It is the transcript once its job has ended. */
export const endedTranscript = (headers: HeaderMap, id: string): Promise<TranscriptWire> =>
  eventually(async () => {
    const record = await transcriptOf(headers, id);
    return ["completed", "failed"].includes(record.status) ? record : null;
  });

/** Two people say these three segments, each word in half a second. */
export const spoken: readonly TranscriptSegment[] = [
  said("Nora", 0, "Good morning, everybody."),
  said("Sacha", 2_000, "We begin with the harbour."),
  said("Nora", 5_000, "The café opens at seven."),
];

/** It is what somebody says from a moment on, each word in half a second. */
export function said(speaker: string, fromMs: number, text: string): TranscriptSegment {
  const words = text.split(" ").map((word, index) => ({
    text: word,
    startMs: fromMs + index * 500,
    endMs: fromMs + (index + 1) * 500,
    confidence: 0.9,
  }));
  return { startMs: fromMs, endMs: words.at(-1)?.endMs ?? fromMs, speaker, words };
}

type Stored = Partial<StoredTranscript> & { readonly segments?: readonly TranscriptSegment[] };

/** It is a transcript of this person, completed unless it is said otherwise, stored as its job would have stored it. */
export async function aStoredTranscript(
  { id: userId }: { readonly id: number },
  { segments = spoken, ...changes }: Stored = {},
): Promise<string> {
  const ctx = testCtx({ kind: "system", name: "test" });
  const [id, changeId, now] = [crypto.randomUUID(), crypto.randomUUID(), Date.now()];
  const heard = heardTranscript(segments);
  const isHeard = (changes.status ?? "completed") === "completed";
  await ctx.db.batch([
    ctx.db.insert(transcripts).values({
      id,
      ownerId: ownerKey(userId),
      source: "captions",
      language: "en",
      status: "completed",
      engine: "captions",
      ...(isHeard && { durationMs: heard.durationMs, confidence: heard.confidence }),
      revision: 1,
      lastN: isHeard ? segments.length : 0,
      changeId,
      createdAt: now,
      updatedAt: now,
      completedAt: isHeard ? now : null,
      ...changes,
    }),
    ...(isHeard ? insertSegments(ctx, { transcriptId: id, changeId }, heard.segments) : []),
  ]);
  return id;
}
