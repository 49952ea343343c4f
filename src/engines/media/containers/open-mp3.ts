import type {
  AudioPacket,
  AudioStream,
  MediaFacts,
  PacketsAsked,
  Trim,
  OpenDepth,
} from "../audio-stream";
import type { MediaBytes } from "../bytes/media-bytes";
import { hasAscii, u32be } from "../bytes/read-numbers";
import { MediaError } from "../media-error";
import { endOfId3 } from "./id3";
import { readMp3Head, xingOffset } from "./mp3-head";
import { packetsOfFrames } from "./packets-of-frames";
import { readId3Tags } from "./read-tags";
import { type MediaFrame, type FrameHead, walkFrames } from "./walk-frames";

/** Samples that every decoder of Layer III gives before the first of the encoder's. */
const DECODER_DELAY = 529;
const TOC_BYTES = 100;

/** `frames` is what the file says of itself, `sizeBytes` too: both may be false. */
type XingTag = {
  readonly frames: number | null;
  readonly sizeBytes: number | null;
  readonly delay: number | null;
  readonly padding: number;
};

/** It walks the whole file, because only its frames say how long it is. */
export async function openMp3(source: MediaBytes, depth: OpenDepth): Promise<AudioStream> {
  const start = await endOfId3(source);
  const end = { isCutOff: false };
  let first: MediaFrame | null = null;
  let tag: XingTag | null = null;
  let frames = 0;
  for await (const batch of walkFrames(source, { readHead: readMp3Head, start }, end)) {
    const [head] = batch;
    if (!first && head) {
      tag = readXingTag(head);
      first = tag ? (batch[1] ?? head) : head;
      frames -= tag ? 1 : 0;
    }
    frames += batch.length;
    if (depth === "head") break;
  }
  if (!first || frames < 1) throw new MediaError("no_audio");
  const trim = trimOf(first.head, { tag, frames });
  const facts: MediaFacts = {
    container: "mp3",
    codec: "mp3",
    mimeType: "audio/mpeg",
    extension: "mp3",
    durationMs: (heardSamples(first.head, frames, trim) * 1000) / first.head.sampleRate,
    sampleRate: first.head.sampleRate,
    channels: first.head.channels,
    hasVideo: false,
    isTruncated: end.isCutOff || lacksBytes(source, { tag, start }),
    ...(await readId3Tags(source, start)),
  };
  const opened = { head: first.head, at: first.at, trim };
  return {
    facts,
    links: [{ setup: { kind: "mp3" }, trim }],
    packets: (asked) => mp3Packets(source, opened, asked),
  };
}

type OpenedMp3 = { readonly head: FrameHead; readonly at: number; readonly trim: Trim };

const mp3Packets = (
  source: MediaBytes,
  { head, at, trim }: OpenedMp3,
  asked: PacketsAsked = {},
): AsyncGenerator<readonly AudioPacket[]> =>
  packetsOfFrames(source, {
    readHead: readMp3Head,
    head,
    skippedSamples: trim.startSamples,
    from: asked.from ?? { at, link: 0, samples: 0 },
  });

function readXingTag({ bytes, head }: MediaFrame): XingTag | null {
  const at = xingOffset(head);
  if (hasAscii(bytes, 36, "VBRI"))
    return { frames: null, sizeBytes: null, delay: null, padding: 0 };
  if (!hasAscii(bytes, at, "Xing") && !hasAscii(bytes, at, "Info")) return null;
  const flags = u32be(bytes, at + 4);
  let next = at + 8;
  const take = (flag: number, length: number): number | null => {
    if ((flags & flag) === 0) return null;
    next += length;
    return u32be(bytes, next - length);
  };
  const frames = take(1, 4);
  const sizeBytes = take(2, 4);
  take(4, TOC_BYTES);
  take(8, 4);
  const isLame = ["LAME", "Lavf", "Lavc"].some((name) => hasAscii(bytes, next, name));
  const gap = u32be(bytes, next + 20) & 0xff_ff_ff;
  return { frames, sizeBytes, delay: isLame ? gap >> 12 : null, padding: isLame ? gap & 0xfff : 0 };
}

type Counted = { readonly tag: XingTag | null; readonly frames: number };

/** The padding is cut off where the tag names as many frames as there are; otherwise it speaks of another file. */
function trimOf(head: FrameHead, { tag, frames }: Counted): Trim {
  if (tag?.delay === null || tag?.delay === undefined)
    return { startSamples: 0, totalSamples: null };
  const startSamples = tag.delay + DECODER_DELAY;
  const all = frames * head.samples;
  const isWhole = tag.frames === frames;
  const totalSamples = isWhole ? Math.max(0, all - tag.delay - tag.padding) : null;
  return { startSamples, totalSamples };
}

const heardSamples = (head: FrameHead, frames: number, trim: Trim): number =>
  trim.totalSamples ?? Math.max(0, frames * head.samples - trim.startSamples);

const lacksBytes = (
  source: MediaBytes,
  { tag, start }: { tag: XingTag | null; start: number },
): boolean => tag !== null && tag.sizeBytes !== null && tag.sizeBytes > source.size - start;
