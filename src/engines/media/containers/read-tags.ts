import type { MediaBytes } from "../bytes/media-bytes";
import { asciiAt, hasAscii, u32le } from "../bytes/read-numbers";
import { openTags } from "./library";

export type MediaTags = { readonly title?: string; readonly artist?: string };

const MOST_COMMENTS = 200;
const MOST_LETTERS = 200;
const MOST_TAG_BYTES = 16 * 1024 * 1024;

/** Control characters go and a title of a page is cut: the tags of a file are anybody's text. */
export function tagsOf(title: string | undefined, artist: string | undefined): MediaTags {
  const [cleanTitle, cleanArtist] = [title, artist].map(cleanTag);
  return {
    ...(cleanTitle ? { title: cleanTitle } : {}),
    ...(cleanArtist ? { artist: cleanArtist } : {}),
  };
}

const cleanTag = (text = ""): string =>
  text.slice(0, MOST_LETTERS).replaceAll(/\p{C}/gu, " ").trim();

/** A tag that cannot be read is no reason to refuse what can be heard. */
export async function readId3Tags(source: MediaBytes, endOfTag: number): Promise<MediaTags> {
  if (endOfTag > MOST_TAG_BYTES) return {};
  return openTags(source).then(
    ({ title, artist }) => tagsOf(title, artist),
    () => ({}),
  );
}

/** The comments of FLAC, Vorbis and Opus, which share one form; it ends at the first length that does not fit. */
export function readComments(bytes: Uint8Array): MediaTags {
  const decoder = new TextDecoder();
  const found = new Map<string, string>();
  let at = 4 + u32le(bytes, 0);
  const count = Math.min(u32le(bytes, at), MOST_COMMENTS);
  at += 4;
  for (let index = 0; index < count; index += 1) {
    const length = u32le(bytes, at);
    if (at + 4 + length > bytes.length) break;
    const text = decoder.decode(bytes.subarray(at + 4, at + 4 + Math.min(length, 1024)));
    const equals = text.indexOf("=");
    if (equals > 0) found.set(text.slice(0, equals).toLowerCase(), text.slice(equals + 1));
    at += 4 + length;
  }
  return tagsOf(found.get("title"), found.get("artist"));
}

/** The INFO list of a WAV file. */
export function readInfoList(bytes: Uint8Array): MediaTags {
  if (!hasAscii(bytes, 0, "INFO")) return {};
  const decoder = new TextDecoder();
  const found = new Map<string, string>();
  let at = 4;
  while (at + 8 <= bytes.length && found.size < MOST_COMMENTS) {
    const length = u32le(bytes, at + 4);
    const text = bytes.subarray(at + 8, at + 8 + Math.min(length, 1024));
    found.set(asciiAt(bytes, at, 4), decoder.decode(text));
    at += 8 + length + (length & 1);
  }
  return tagsOf(found.get("INAM"), found.get("IART"));
}
