import type { MediaBytes } from "../bytes/media-bytes";
import { hasAscii } from "../bytes/read-numbers";
import { MediaError } from "../media-error";

const HEAD_BYTES = 10;
const FOOTER_FLAG = 0x10;
const MOST_TAGS = 8;

/** The end of the ID3v2 tags at the beginning; a tag that claims more than the file has is damage. */
export async function endOfId3(source: MediaBytes): Promise<number> {
  let at = 0;
  for (let tags = 0; tags < MOST_TAGS; tags += 1) {
    if (at + HEAD_BYTES > source.size) return at;
    const head = await source.read(at, at + HEAD_BYTES);
    if (!hasAscii(head, 0, "ID3")) return at;
    const [a = 0, b = 0, c = 0, d = 0] = head.subarray(6, 10);
    if ((a | b | c | d) & 0x80) return at;
    const footer = (head[5] ?? 0) & FOOTER_FLAG ? HEAD_BYTES : 0;
    at += HEAD_BYTES + footer + (a << 21) + (b << 14) + (c << 7) + d;
    if (at > source.size) throw new MediaError("damaged_media");
  }
  return at;
}
