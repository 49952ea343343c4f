import { inspectMedia, type MediaCode, type MediaFacts } from "../../../engines/media";
import { type RefuseUpload, sniffKind } from "../../../engines/uploads";
import type { ByteSource } from "../../../platform/archive";
import type { AppError } from "../../../platform/errors";
import type { FileKind } from "../../../platform/upload-purpose";
import { recordingBytes } from "../recording/recording-bytes";
import { recordingError } from "./recording-error";

const MB = 1024 * 1024;
/** The edge takes a hundred megabytes in one request. */
export const MOST_BYTES_AT_ONCE = 95 * MB;
/** It is as much as the most patient engine takes. */
const MOST_MINUTES = 600;
const SNIFFED_BYTES = 64;

/** What is known of a recording by its bytes. */
export type Recording = { readonly kind: FileKind; readonly facts: MediaFacts };

export type RecordingVerdict =
  | { readonly isAccepted: true; readonly recording: Recording }
  | { readonly isAccepted: false; readonly code: MediaCode };

/** It tells what a file is that lies in the store, or the code by which it is no recording. */
export async function judgeRecording(bytes: ByteSource): Promise<RecordingVerdict> {
  const verdict = await inspectMedia(recordingBytes(bytes), { maxMs: MOST_MINUTES * 60_000 });
  if (!verdict.isAccepted) return verdict;
  const { facts } = verdict;
  return { isAccepted: true, recording: { facts, kind: await kindOf(facts, bytes) } };
}

/** It gives the recording, or throws the refusal with its code. */
export async function inspectRecording(bytes: ByteSource): Promise<Recording> {
  const verdict = await judgeRecording(bytes);
  if (verdict.isAccepted) return verdict.recording;
  throw refusalOf(verdict.code);
}

const refusalOf = (code: MediaCode): AppError =>
  code === "too_long"
    ? recordingError(code, { details: { max_minutes: MOST_MINUTES } })
    : recordingError(code);

async function kindOf({ container, hasVideo }: MediaFacts, bytes: ByteSource): Promise<FileKind> {
  if (container === "mp4") return hasVideo ? "mp4" : "m4a";
  if (container !== "webm") return container;
  const head = await bytes.read(0, Math.min(bytes.size, SNIFFED_BYTES));
  if (sniffKind(head) === "mkv") return hasVideo ? "mkv" : "mka";
  return hasVideo ? "webm-video" : "webm";
}

const sounds: ReadonlySet<FileKind> = new Set<FileKind>([
  "mp3",
  "wav",
  "flac",
  "ogg",
  "m4a",
  "mp4",
  "aac",
  "webm",
  "mkv",
]);

/** A head that nothing is known of may be noise before the first frame; one of another kind of file is refused at once. */
export function soundOfHead(head: Uint8Array): FileKind | null {
  const kind = sniffKind(head);
  if (kind === null) return "mp3";
  return sounds.has(kind) ? kind : null;
}

export const refuseRecording: RefuseUpload = (refusal) => {
  switch (refusal) {
    case "EMPTY":
      return recordingError("empty_file");
    case "TOO_LARGE":
      return recordingError("recording_too_large", { details: { max_bytes: MOST_BYTES_AT_ONCE } });
    case "LENGTH_WRONG":
      return recordingError("incomplete_upload");
    case "KIND_REFUSED":
    case "ARCHIVE_REFUSED":
    case "TOO_MANY_PIXELS":
      return recordingError("unsupported_media");
  }
};
