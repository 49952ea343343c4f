import type { AudioPacket, AudioStream, PacketsAsked, OpenDepth } from "../audio-stream";
import type { MediaBytes } from "../bytes/media-bytes";
import { ByteWindow } from "../bytes/byte-window";
import { hasAscii, u16be } from "../bytes/read-numbers";
import { MediaError } from "../media-error";
import { crc16, type FlacFrameHead, readFlacHead } from "./flac-head";
import { endOfId3 } from "./id3";
import { type MediaTags, readComments } from "./read-tags";

const MOST_BLOCKS = 500;
const INFO_BYTES = 34;
const MOST_COMMENT_BYTES = 1024 * 1024;
const LONGEST_HEAD = 16;
/** Verbatim samples of the largest block that players play, 65,535 of two channels and 32 bits, fit. */
const LONGEST_FRAME = 1024 * 1024;
const BATCH = 64;

type FlacInfo = {
  readonly sampleRate: number;
  readonly channels: number;
  /** 0: not known, as in a stream. */
  readonly totalSamples: number;
  /** `fLaC` and STREAMINFO: all that a decoder needs. */
  readonly head: Uint8Array;
  readonly framesAt: number;
  readonly tags: MediaTags;
};

/** It walks the whole file, because the total of STREAMINFO may be absent or false. */
export async function openFlac(source: MediaBytes, depth: OpenDepth): Promise<AudioStream> {
  const info = await readFlacInfo(source);
  const end: FlacEnd = { isCutOff: false };
  let samples = 0;
  for await (const batch of flacPackets(source, { info, asked: { headsOnly: true }, end })) {
    const last = batch.at(-1);
    if (last) samples = last.place.samples + Math.round((last.durationMs * info.sampleRate) / 1000);
    if (depth === "head") break;
  }
  if (samples === 0) throw new MediaError(end.isCutOff ? "damaged_media" : "no_audio");
  return {
    facts: {
      container: "flac",
      codec: "flac",
      mimeType: "audio/flac",
      extension: "flac",
      durationMs: (samples * 1000) / info.sampleRate,
      sampleRate: info.sampleRate,
      channels: info.channels,
      hasVideo: false,
      isTruncated: end.isCutOff || samples < info.totalSamples,
      ...info.tags,
    },
    links: [
      {
        setup: { kind: "flac", head: info.head },
        trim: { startSamples: 0, totalSamples: null },
      },
    ],
    packets: (asked = {}) => flacPackets(source, { info, asked }),
  };
}

async function readFlacInfo(source: MediaBytes): Promise<FlacInfo> {
  let at = (await endOfId3(source)) + 4;
  let info: Uint8Array | null = null;
  let tags: MediaTags = {};
  for (let block = 0; block < MOST_BLOCKS && at + 4 <= source.size; block += 1) {
    const head = await source.read(at, at + 4);
    const size = ((head[1] ?? 0) << 16) | u16be(head, 2);
    const type = (head[0] ?? 0) & 0x7f;
    const body = { start: at + 4, end: at + 4 + size };
    if (body.end > source.size) throw new MediaError("damaged_media");
    if (type === 0 && size >= INFO_BYTES)
      info = await source.read(body.start, body.start + INFO_BYTES);
    if (type === 4 && size <= MOST_COMMENT_BYTES)
      tags = readComments(await source.read(body.start, body.end));
    at = body.end;
    if ((head[0] ?? 0) & 0x80) break;
  }
  if (!info) throw new MediaError("damaged_media");
  return { ...readStreamInfo(info), framesAt: at, tags };
}

function readStreamInfo(info: Uint8Array) {
  const sampleRate = (u16be(info, 10) << 4) | ((info[12] ?? 0) >> 4);
  const channels = (((info[12] ?? 0) >> 1) & 7) + 1;
  const totalSamples =
    ((info[13] ?? 0) & 15) * 2 ** 32 + u16be(info, 14) * 65_536 + u16be(info, 16);
  if (sampleRate === 0) throw new MediaError("damaged_media");
  const head = new Uint8Array(8 + INFO_BYTES);
  head.set([0x66, 0x4c, 0x61, 0x43, 0x80, 0, 0, INFO_BYTES]);
  head.set(info, 8);
  // A chunk or a damaged file has other totals: unknown frame sizes, length and hash are legal.
  head.fill(0, 8 + 4, 8 + 10);
  head.fill(0, 8 + 14, 8 + INFO_BYTES);
  head[8 + 13] = (info[13] ?? 0) & 0xf0;
  return { sampleRate, channels, totalSamples, head };
}

type FlacEnd = { isCutOff: boolean };
type FlacWalk = { readonly info: FlacInfo; readonly asked: PacketsAsked; readonly end?: FlacEnd };
type FoundFrame = { readonly at: number; readonly head: FlacFrameHead };

/** A frame does not say where it ends: it ends where the next begins, whose number must be the one that follows. */
async function* flacPackets(
  source: MediaBytes,
  { info, asked, end = { isCutOff: false } }: FlacWalk,
): AsyncGenerator<readonly AudioPacket[]> {
  const window = new ByteWindow(source, 2 * LONGEST_FRAME);
  const { sampleRate } = info;
  let samples = asked.from?.samples ?? 0;
  let frame = await findFrame(window, asked.from?.at ?? info.framesAt, { info, before: null });
  let packets: AudioPacket[] = [];
  while (frame) {
    const { at, head } = frame;
    const next = await findFrame(window, at + LONGEST_HEAD / 2, { info, before: head });
    const stop = next?.at ?? Math.min(source.size, at + LONGEST_FRAME);
    const bytes = (await window.from(at, stop - at)).subarray(0, stop - at);
    // The check sum is asked of the last frame only, whose end nothing else proves.
    const whole = next ? bytes : wholeFrame(bytes);
    end.isCutOff = whole === null;
    if (!whole) break;
    const durationMs = (head.samples * 1000) / sampleRate;
    packets.push({
      bytes: asked.headsOnly ? whole.subarray(0, 0) : whole.slice(),
      sizeBytes: whole.length,
      startMs: (samples * 1000) / sampleRate,
      durationMs,
      place: { at, link: 0, samples },
    });
    samples += head.samples;
    if (packets.length >= BATCH) {
      yield packets;
      packets = [];
    }
    frame = next;
  }
  if (packets.length > 0) yield packets;
}

/** A tag of 128 bytes may follow the last frame. */
function wholeFrame(bytes: Uint8Array): Uint8Array | null {
  if (crc16(bytes) === 0) return bytes;
  const withoutTag = bytes.subarray(0, Math.max(0, bytes.length - 128));
  return hasAscii(bytes, withoutTag.length, "TAG") && crc16(withoutTag) === 0 ? withoutTag : null;
}

type Sought = { readonly info: FlacInfo; readonly before: FlacFrameHead | null };

async function findFrame(
  window: ByteWindow,
  from: number,
  sought: Sought,
): Promise<FoundFrame | null> {
  let at = from;
  while (at < window.size) {
    const bytes = await window.from(at, LONGEST_HEAD);
    const isLast = at + bytes.length >= window.size;
    const most = isLast ? bytes.length : bytes.length - LONGEST_HEAD;
    for (
      let offset = bytes.indexOf(0xff);
      offset >= 0 && offset <= most;
      offset = bytes.indexOf(0xff, offset + 1)
    ) {
      const head = readFlacHead(bytes, offset);
      if (head && follows(head, sought)) return { at: at + offset, head };
    }
    if (isLast) return null;
    at += Math.max(1, most);
  }
  return null;
}

/** After lost frames a later number is right too; a block of another size may only be the last. */
function follows(head: FlacFrameHead, { info, before }: Sought): boolean {
  const isSame =
    head.channels === info.channels &&
    (head.sampleRate === 0 || head.sampleRate === info.sampleRate);
  if (!isSame || !before) return isSame;
  if (head.isVariable !== before.isVariable || head.number <= before.number) return false;
  const step = before.isVariable ? before.samples : 1;
  return head.number - before.number <= step * 4;
}
