import type {
  AudioPacket,
  AudioStream,
  PacketsAsked,
  PcmEncoding,
  PcmFormat,
} from "../audio-stream";
import type { ByteRange, MediaBytes } from "../bytes/media-bytes";
import { asciiAt, hasAscii, u16le, u32le } from "../bytes/read-numbers";
import { MediaError } from "../media-error";
import { type MediaTags, readInfoList } from "./read-tags";

const MOST_CHUNKS = 500;
const MOST_CHANNELS = 32;
const MOST_LIST_BYTES = 64 * 1024;
const PACKET_MS = 20;
const PACKETS_PER_READ = 100;
const EXTENSIBLE = 0xfffe;

/** By format tag, then by bits of a sample. */
const ENCODINGS: Readonly<Record<number, Readonly<Record<number, PcmEncoding>>>> = {
  1: { 8: "u8", 16: "s16", 24: "s24", 32: "s32" },
  3: { 32: "f32", 64: "f64" },
  6: { 8: "alaw" },
  7: { 8: "ulaw" },
};

type WavParts = {
  readonly format: PcmFormat;
  readonly data: ByteRange;
  readonly isTruncated: boolean;
  readonly tags: MediaTags;
};

export async function openWav(source: MediaBytes): Promise<AudioStream> {
  const { format, data, isTruncated, tags } = await readWavParts(source);
  const samples = Math.floor((data.end - data.start) / format.blockBytes);
  if (samples === 0) throw new MediaError("no_audio");
  return {
    facts: {
      container: "wav",
      codec: `pcm-${format.encoding}`,
      mimeType: "audio/wav",
      extension: "wav",
      durationMs: (samples * 1000) / format.sampleRate,
      sampleRate: format.sampleRate,
      channels: format.channels,
      hasVideo: false,
      isTruncated,
      ...tags,
    },
    links: [{ setup: { kind: "pcm", format }, trim: { startSamples: 0, totalSamples: null } }],
    packets: (asked) => wavPackets(source, { format, data, samples }, asked),
  };
}

/** Sizes may be unknown (a stream that was written to a pipe) or false: what is there counts. */
async function readWavParts(source: MediaBytes): Promise<WavParts> {
  let format: PcmFormat | null = null;
  let tags: MediaTags = {};
  let at = 12;
  for (let chunk = 0; chunk < MOST_CHUNKS && at + 8 <= source.size; chunk += 1) {
    const head = await source.read(at, at + 8);
    const size = u32le(head, 4);
    const body = { start: at + 8, end: Math.min(source.size, at + 8 + size) };
    const name = asciiAt(head, 0, 4);
    if (name === "fmt ")
      format = readFormat(await source.read(body.start, Math.min(body.end, body.start + 40)));
    if (name === "LIST" && size <= MOST_LIST_BYTES) {
      tags = readInfoList(await source.read(body.start, body.end));
    }
    if (name === "data" && format)
      return { format, tags, ...dataOf(source, { start: body.start, size }) };
    at += 8 + size + (size & 1);
  }
  throw new MediaError(format ? "no_audio" : "damaged_media");
}

/** 0 and the largest sizes are what writers leave who did not know the length. */
function dataOf(source: MediaBytes, { start, size }: { start: number; size: number }) {
  const isUnknown = size === 0 || size >= 0x7f_ff_f0_00;
  const end = isUnknown ? source.size : Math.min(source.size, start + size);
  return { data: { start, end }, isTruncated: !isUnknown && start + size > source.size };
}

function readFormat(bytes: Uint8Array): PcmFormat {
  const declared = u16le(bytes, 0);
  const tag = declared === EXTENSIBLE ? u16le(bytes, 24) : declared;
  const channels = u16le(bytes, 2);
  const sampleRate = u32le(bytes, 4);
  if (bytes.length < 16 || channels === 0 || sampleRate === 0)
    throw new MediaError("damaged_media");
  const bits = u16le(bytes, 14);
  const encoding = ENCODINGS[tag]?.[bits];
  if (!encoding || channels > MOST_CHANNELS) throw new MediaError("unsupported_codec");
  if (sampleRate > 768_000) throw new MediaError("damaged_media");
  return { encoding, channels, sampleRate, blockBytes: (channels * bits) / 8 };
}

type WavData = { readonly format: PcmFormat; readonly data: ByteRange; readonly samples: number };

/** Packets of 20 ms, so that a cut has places to choose among. */
async function* wavPackets(
  source: MediaBytes,
  { format, data, samples }: WavData,
  { from, fromMs = 0, headsOnly = false }: PacketsAsked = {},
): AsyncGenerator<readonly AudioPacket[]> {
  const { sampleRate, blockBytes } = format;
  const step = Math.max(1, Math.floor((sampleRate * PACKET_MS) / 1000));
  const first = from?.samples ?? Math.floor((fromMs * sampleRate) / 1000);
  for (let at = first; at < samples; at += step * PACKETS_PER_READ) {
    const end = Math.min(samples, at + step * PACKETS_PER_READ);
    const base = data.start + at * blockBytes;
    const bytes = headsOnly
      ? new Uint8Array(0)
      : await source.read(base, data.start + end * blockBytes);
    const packets: AudioPacket[] = [];
    for (let start = at; start < end; start += step) {
      const count = Math.min(step, end - start);
      const offset = (start - at) * blockBytes;
      packets.push({
        bytes: bytes.subarray(offset, offset + count * blockBytes),
        sizeBytes: count * blockBytes,
        startMs: (start * 1000) / sampleRate,
        durationMs: (count * 1000) / sampleRate,
        place: { at: base + offset, link: 0, samples: start },
      });
    }
    yield packets;
  }
}

export const isWav = (head: Uint8Array): boolean =>
  (hasAscii(head, 0, "RIFF") || hasAscii(head, 0, "RF64")) && hasAscii(head, 8, "WAVE");
