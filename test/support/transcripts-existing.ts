import { transcriptEdits } from "../../src/features/transcription/store/tables";
import { testCtx } from "./context";
import { aStoredTranscript } from "./transcripts";

/** What the path of a route of transcripts names is the owner's, and made for this one request. */
export async function transcriptExistingFor(owner: { readonly id: number }, path: string) {
  if (!/[:{]id/.test(path)) return {};
  const transcriptId = await aStoredTranscript(owner);
  if (path.endsWith("/undo")) {
    const { db } = testCtx({ kind: "system", name: "test" });
    const edit = { transcriptId, revision: 1, kind: "text", createdAt: Date.now() } as const;
    await db.insert(transcriptEdits).values(edit);
  }
  return { id: [transcriptId], n: ["1"] };
}

/** It is whether a path names a transcript. */
export const isOfTranscripts = (pattern: string) =>
  /^\/(?:api\/transcription|transcripts)\b/.test(pattern);
