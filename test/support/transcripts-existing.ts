import { env } from "cloudflare:workers";
import { emptyResume, findMyProfile, saveMyProfile } from "../../src/features/profile";
import { entryIdOf } from "../../src/features/transcription/facts/proposed-fact";
import { changeSegment } from "../../src/features/transcription/editing/edit-segment";
import { storeWaveform } from "../../src/features/transcription/recording/waveform-store";
import { testCtx } from "./context";
import { aStoredRecording } from "./sent-recordings";
import { aSpeechModel } from "./speech-model";
import { aStoredTranscript, said } from "./transcripts";

/** The words tell the fact of the documented example. */
async function withFact(userId: number, isAccepted: boolean) {
  const segments = [
    said("Nora", 0, "I write Python every day."),
    said("Sacha", 5_000, "Do you speak Spanish?"),
  ];
  const id = await aStoredTranscript({ id: userId }, { segments });
  const fact = "skill-python";
  const ctx = testCtx(userNamed(userId));
  const before = await findMyProfile(ctx);
  const skills = isAccepted ? [{ id: entryIdOf(id, fact), name: "Python", keywords: [] }] : [];
  const resume = { ...(before?.resume ?? emptyResume("Nora Exemple")), skills };
  const version = before?.version ?? null;
  await saveMyProfile(ctx, { before, resume, version, origins: before?.origins ?? {} });
  return { id: [id], fact: [fact], speaker: ["Nora"] };
}

const userNamed = (userId: number) =>
  ({ kind: "user", userId, username: "", role: "user", accountSessionId: "" }) as const;

const played = new Map<number, string>();

async function withRecording(userId: number): Promise<string> {
  const file = await aStoredRecording({ id: userId });
  const id = await aStoredTranscript({ id: userId }, { fileId: file.id });
  const peaks = { sampleRate: 8_000, samplesPerPixel: 256, values: new Int8Array(64) };
  const place = { transcriptId: id, fileId: file.id };
  await storeWaveform(testCtx(), place, { durationMs: 1_000, peaks });
  return id;
}

/** A second that a browser has begun to listen to. One that waits would be taken over by the simulation. */
async function aPlannedRecording(userId: number) {
  await aSpeechModel();
  const { id: fileId } = await aStoredRecording({ id: userId });
  const failed = { source: "upload", status: "failed", code: "engine_failed" } as const;
  const unheard = { ...failed, durationMs: 1_000, engine: null, segments: [] };
  const id = await aStoredTranscript({ id: userId }, { fileId, ...unheard });
  await env.DB.prepare(
    `insert into transcript_chunks (transcript_id, n, plan, start_ms, end_ms, bounds, state)
      values (?, 0, ?, 0, 1000, '{"overlapMs":0}', 'planned')`,
  )
    .bind(id, `${fileId}:device`)
    .run();
  return { id: [id], n: ["0"] };
}

/** What the path of a route of transcripts names is the owner's, and made for this one request. */
export async function transcriptExistingFor(
  { id: userId }: { readonly id: number },
  route: string,
) {
  const [method = "", path = ""] = route.split(" ");
  if (path.startsWith("/api/speech/")) return { sha256: [(await aSpeechModel()).sha256] };
  if (!/[:{]id/.test(path)) return {};
  // An isolate remembers the recording that it has played, so that it is the same each time.
  if (/\/(media|waveform)$/.test(path) && method !== "POST") {
    const id = played.get(userId) ?? (await withRecording(userId));
    played.set(userId, id);
    return { id: [id] };
  }
  if (/\/(chunks|device)\b/.test(path)) return aPlannedRecording(userId);
  if (path.includes("/facts")) return withFact(userId, path.includes("/facts/"));
  const isRetried = path.endsWith("/retry");
  const failed = { source: "upload", fileId: 1, status: "failed", code: "engine_failed" } as const;
  const id = await aStoredTranscript({ id: userId }, isRetried ? failed : {});
  if (path.endsWith("/undo")) {
    await changeSegment(testCtx(userNamed(userId)), {
      id,
      n: 1,
      revision: 1,
      text: "To be undone",
    });
  }
  return { id: [id], n: ["1"] };
}

/** It is whether a path names a transcript. */
export const isOfTranscripts = (pattern: string) =>
  /^\/(?:api\/transcription|api\/speech|transcripts)\b/.test(pattern);
