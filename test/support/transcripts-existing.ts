import { aStoredTranscript } from "./transcripts";

/** What the path of a route of transcripts names is the owner's, and made for this one request. */
export async function transcriptExistingFor(owner: { readonly id: number }, path: string) {
  return /[:{]id/.test(path) ? { id: [await aStoredTranscript(owner)] } : {};
}

/** It is whether a path names a transcript. */
export const isOfTranscripts = (pattern: string) =>
  /^\/(?:api\/transcription|transcripts)\b/.test(pattern);
