import { env } from "cloudflare:workers";
import { openJob, runJob } from "../../src/engines/jobs";
import { files } from "../../src/features/files/store/tables";
import { type StoredTranscript, transcripts } from "../../src/features/transcription/store/tables";
import { transcriptionJob } from "../../src/features/transcription/work/transcription-job";
import { configOf } from "../../src/platform/config";
import type { Ctx } from "../../src/platform/context";
import { ownerKey } from "../../src/platform/owner";
import type { Speech, SpokenWord, TranscriptionAnswer } from "../../src/platform/speech";
import { testCtx } from "./context";
import { mediumBytes } from "./media";

type Owner = { readonly id: number };

const system = () => testCtx({ kind: "system", name: "test" });

/** A file of this person with the bytes of a medium of the fixtures. */
export async function aRecordingFile({ id: userId }: Owner, medium: string): Promise<number> {
  const bytes = await mediumBytes(medium);
  const objectKey = `files/${crypto.randomUUID()}`;
  const stored = await env.FILES.put(objectKey, bytes);
  const [file] = await system()
    .db.insert(files)
    .values({
      ownerId: ownerKey(userId),
      uploadId: crypto.randomUUID(),
      purpose: "recording",
      name: medium.slice(medium.indexOf("/") + 1),
      objectKey,
      etag: stored?.etag ?? "",
      kind: "mp3",
      size: bytes.length,
      digest: `sha256:${objectKey}`,
      scan: "unscanned",
      createdAt: Date.now(),
    })
    .returning();
  if (!file) throw new Error("No file was stored");
  return file.id;
}

/** A recording of this person, as the route that receives it stores it, with its open job. */
export async function aRecording(
  owner: Owner,
  medium: string,
  changes: Partial<StoredTranscript> = {},
) {
  const [fileId, jobId] = [await aRecordingFile(owner, medium), crypto.randomUUID()];
  const [id, ownerId, now] = [crypto.randomUUID(), ownerKey(owner.id), Date.now()];
  const ctx = system();
  await ctx.db.insert(transcripts).values({
    id,
    ownerId,
    source: "upload",
    fileId,
    fileName: medium.slice(medium.indexOf("/") + 1),
    language: "auto",
    status: "pending",
    jobId,
    createdAt: now,
    updatedAt: now,
    ...changes,
  });
  const { source = "upload" } = changes;
  if (source === "captions") throw new Error("Captions have no job");
  const input = { transcriptId: id, source };
  if (!(await openJob(ctx, transcriptionJob, { jobId, ownerId, input }))) {
    throw new Error("The job did not open");
  }
  return { id, jobId, fileId, ownerId };
}

/** The job of a recording is carried out here, with these engines and no other. */
export function listeningCtx(speech: readonly Speech[], overrides: Partial<Ctx> = {}): Ctx {
  const variables = { ASSEMBLYAI_API_KEY: "", AI_DAILY_BUDGET_USD: "1000" };
  const config = configOf({ ...env, ...variables });
  return { ...system(), config, speech, ...overrides };
}

export const carryOut = (ctx: Ctx, jobId: string): Promise<void> =>
  runJob(ctx, jobId, [transcriptionJob]);

export type FakeEngine = Speech & { readonly calls: string[] };

/**
 * An engine that hears what its script says of the part that it is sent, and counts its calls. It bills 60 millionths of a dollar
 * for a minute.
 */
export function aFakeEngine(
  hear: (callId: string, durationMs: number) => readonly SpokenWord[],
  changes: Partial<Speech> = {},
): FakeEngine {
  const calls: string[] = [];
  return {
    name: "openai",
    model: "fake",
    languages: "any",
    tellsSpeakersApart: false,
    takesWhole: false,
    limits: { sizeBytes: 20_000_000, durationMs: 600_000 },
    microUsdAMinute: 60,
    async transcribe({ callId, audio }): Promise<TranscriptionAnswer> {
      calls.push(callId);
      await new Response(await audio.open()).arrayBuffer();
      const words = hear(callId, audio.durationMs);
      const costMicroUsd = Math.ceil((60 * audio.durationMs) / 60_000);
      return { state: "done", transcript: { language: "en", words, costMicroUsd } };
    },
    readTranscript: () => Promise.reject(new Error("It answers at once")),
    ...changes,
    calls,
  };
}

/** Words said at a steady pace: their numbers are their texts. */
export const countedWords = (fromMs: number, toMs: number, everyMs = 1_000): SpokenWord[] => {
  const first = Math.ceil(fromMs / everyMs);
  const count = Math.max(0, Math.floor((toMs - 1) / everyMs) - first + 1);
  return Array.from({ length: count }, (_, index) => ({
    text: `w${first + index}`,
    startMs: (first + index) * everyMs - fromMs,
    endMs: (first + index) * everyMs - fromMs + 400,
  }));
};

export const textOf = (segments: readonly { readonly text: string }[]): string =>
  segments.map(({ text }) => text).join(" ");

/** It is the part of a recording that a call is about. */
export const partOfCall = async (id: string, callId: string) => {
  const n = Number(callId.slice(callId.lastIndexOf(":") + 1));
  const row = await env.DB.prepare(
    "select start_ms as startMs from transcript_chunks where transcript_id = ? and n = ?",
  )
    .bind(id, n)
    .first<{ startMs: number }>();
  return { n, startMs: row?.startMs ?? 0 };
};
