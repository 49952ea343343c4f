import type { MediaContainer } from "./audio-stream";
import type { MediaBytes } from "./bytes/media-bytes";
import { hasAscii, u32be } from "./bytes/read-numbers";
import { readAdtsHead } from "./containers/adts-head";
import { endOfId3 } from "./containers/id3";
import { readMp3Head } from "./containers/mp3-head";
import { isWav } from "./containers/open-wav";
import type { ReadFrameHead } from "./containers/walk-frames";

/** Frames may begin after some noise, as in a recorded broadcast. */
const SOUGHT_BYTES = 32 * 1024;
const FRAMES_THAT_PROVE = 3;
const BOXES = ["ftyp", "moov", "mdat", "free", "skip", "wide", "pnot", "styp", "moof"];

/** What the bytes are, whatever the name says; null where nothing here can be heard. */
export async function sniffMedia(source: MediaBytes): Promise<MediaContainer | null> {
  const head = await source.read(0, Math.min(source.size, 16));
  if (isWav(head)) return "wav";
  if (hasAscii(head, 0, "OggS")) return "ogg";
  if (u32be(head, 0) === 0x1a_45_df_a3) return "webm";
  if (head.length >= 8 && BOXES.some((box) => hasAscii(head, 4, box))) return "mp4";
  const start = await endOfId3(source);
  const bytes = await source.read(start, Math.min(source.size, start + SOUGHT_BYTES));
  if (hasAscii(bytes, 0, "fLaC")) return "flac";
  if (hasFrames(bytes, readAdtsHead)) return "aac";
  if (hasFrames(bytes, readMp3Head)) return "mp3";
  // A tag alone is a file of MP3 that has lost its sound.
  return start > 0 ? "mp3" : null;
}

/** Frames that follow one another prove a stream that has no head; the last of a short file has none after it. */
function hasFrames(bytes: Uint8Array, readHead: ReadFrameHead): boolean {
  for (let at = 0; at + 10 <= bytes.length; at += 1) {
    const head = bytes[at] === 0xff ? readHead(bytes, at) : null;
    if (head && framesFrom(bytes, at, readHead) >= FRAMES_THAT_PROVE) return true;
  }
  return false;
}

function framesFrom(bytes: Uint8Array, start: number, readHead: ReadFrameHead): number {
  let at = start;
  let kind: number | null = null;
  for (let frames = 0; frames < FRAMES_THAT_PROVE; frames += 1) {
    const head = readHead(bytes, at);
    if (!head || (kind !== null && head.kind !== kind)) return frames;
    kind = head.kind;
    at += head.sizeBytes;
  }
  return FRAMES_THAT_PROVE;
}
