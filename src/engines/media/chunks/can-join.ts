import type { AudioLink } from "../audio-stream";
import { vorbisHeads } from "../containers/vorbis-heads";

/** Whether packets of two links may stand in one file: a decoder is set up once, by the heads of the first. */
export function canJoin(a: AudioLink | undefined, b: AudioLink | undefined): boolean {
  if (a?.setup.kind !== "packets" || b?.setup.kind !== "packets") return a === b;
  const [first, second] = [a.setup.config.description, b.setup.config.description];
  if (!first || !second || a.setup.codec !== b.setup.codec) return false;
  if (a.setup.codec === "opus") return isEqual(first.subarray(18), second.subarray(18));
  const [one, two] = [vorbisHeads(first), vorbisHeads(second)];
  return one !== null && two !== null && isEqual(one.setup, two.setup);
}

const isEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
