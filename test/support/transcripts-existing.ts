import { changeSegment } from "../../src/features/transcription/editing/edit-segment";
import { testCtx } from "./context";
import { aStoredRecording } from "./recordings";
import { aStoredTranscript } from "./transcripts";

/** What the path of a route of transcripts names is the owner's, and made for this one request. */
export async function transcriptExistingFor(
  { id: userId }: { readonly id: number },
  route: string,
) {
  const [method = "", path = ""] = route.split(" ");
  if (!/[:{]id/.test(path)) return {};
  // Where one is given a recording, it has none before.
  const isHeard = /\/(media|waveform)$/.test(path) && method !== "POST";
  const fileId = isHeard ? (await aStoredRecording({ id: userId })).id : null;
  const id = await aStoredTranscript({ id: userId }, { fileId });
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
