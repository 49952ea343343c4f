import { changeSegment } from "../../src/features/transcription/editing/edit-segment";
import { storeWaveform } from "../../src/features/transcription/recording/waveform-store";
import { testCtx } from "./context";
import { aStoredRecording } from "./sent-recordings";
import { aStoredTranscript } from "./transcripts";

const played = new Map<number, string>();

async function withRecording(userId: number): Promise<string> {
  const file = await aStoredRecording({ id: userId });
  const id = await aStoredTranscript({ id: userId }, { fileId: file.id });
  const peaks = { sampleRate: 8_000, samplesPerPixel: 256, values: new Int8Array(64) };
  const place = { transcriptId: id, fileId: file.id };
  await storeWaveform(testCtx(), place, { durationMs: 1_000, peaks });
  return id;
}

/** What the path of a route of transcripts names is the owner's, and made for this one request. */
export async function transcriptExistingFor(
  { id: userId }: { readonly id: number },
  route: string,
) {
  const [method = "", path = ""] = route.split(" ");
  if (!/[:{]id/.test(path)) return {};
  // An isolate remembers the recording that it has played, so that it is the same each time.
  if (/\/(media|waveform)$/.test(path) && method !== "POST") {
    const id = played.get(userId) ?? (await withRecording(userId));
    played.set(userId, id);
    return { id: [id] };
  }
  const isRetried = path.endsWith("/retry");
  const failed = { source: "upload", fileId: 1, status: "failed", code: "engine_failed" } as const;
  const id = await aStoredTranscript({ id: userId }, isRetried ? failed : {});
  if (path.endsWith("/undo")) {
    const actor = {
      kind: "user",
      userId,
      username: "",
      role: "user",
      accountSessionId: "",
    } as const;
    await changeSegment(testCtx(actor), { id, n: 1, revision: 1, text: "To be undone" });
  }
  return { id: [id], n: ["1"] };
}

/** It is whether a path names a transcript. */
export const isOfTranscripts = (pattern: string) =>
  /^\/(?:api\/transcription|transcripts)\b/.test(pattern);
