import type { AudioPacket, AudioSetup, MediaContainer, PcmFormat } from "../audio-stream";
import { loadLibrary } from "../containers/library";
import { joinBytes } from "../../../platform/join-bytes";

type ChunkParts = {
  readonly setup: AudioSetup;
  readonly container: MediaContainer;
  readonly packets: AsyncGenerator<readonly AudioPacket[]>;
  /** The time of the recording at which the clock of the chunk begins. */
  readonly offsetMs: number;
};

export type WrittenChunk = {
  readonly bytes: Uint8Array;
  readonly mimeType: string;
  readonly extension: string;
};

type PacketSetup = Extract<AudioSetup, { kind: "packets" }>;

/** Frames of MP3, AAC and FLAC stand for themselves behind a head; the others need a container. */
export async function writeChunk(parts: ChunkParts): Promise<WrittenChunk> {
  const { setup, packets } = parts;
  switch (setup.kind) {
    case "pcm":
      return {
        bytes: await writeWav(setup.format, packets),
        mimeType: "audio/wav",
        extension: "wav",
      };
    case "mp3":
      return mp3Chunk(packets);
    case "adts":
      return { bytes: joinBytes(await bytesOf(packets)), mimeType: "audio/aac", extension: "aac" };
    case "flac":
      return flacChunk(setup.head, packets);
    case "packets":
      if (setup.codec === "mp3") return mp3Chunk(packets);
      if (setup.codec === "flac" && setup.config.description) {
        return flacChunk(setup.config.description, packets);
      }
      return contained(setup, parts);
  }
}

async function mp3Chunk(packets: ChunkParts["packets"]): Promise<WrittenChunk> {
  return { bytes: joinBytes(await bytesOf(packets)), mimeType: "audio/mpeg", extension: "mp3" };
}

async function flacChunk(head: Uint8Array, packets: ChunkParts["packets"]): Promise<WrittenChunk> {
  const bytes = joinBytes([head, ...(await bytesOf(packets))]);
  return { bytes, mimeType: "audio/flac", extension: "flac" };
}

async function bytesOf(packets: ChunkParts["packets"]): Promise<Uint8Array[]> {
  const all: Uint8Array[] = [];
  for await (const batch of packets) for (const { bytes } of batch) all.push(bytes);
  return all;
}

/** The library gives a page a false position where 255 pieces fill it; so long a page never has them. */
const PAGE_SECONDS = 0.5;
const WAV_HEAD_BYTES = 44;
const FORMAT_TAGS: Readonly<Record<PcmFormat["encoding"], number>> = {
  u8: 1,
  s16: 1,
  s24: 1,
  s32: 1,
  f32: 3,
  f64: 3,
  alaw: 6,
  ulaw: 7,
};

async function writeWav(format: PcmFormat, packets: ChunkParts["packets"]): Promise<Uint8Array> {
  const all = await bytesOf(packets);
  const dataBytes = all.reduce((sum, { length }) => sum + length, 0);
  const head = new Uint8Array(WAV_HEAD_BYTES);
  const view = new DataView(head.buffer);
  const { channels, sampleRate, blockBytes, encoding } = format;
  head.set(new TextEncoder().encode("RIFF    WAVEfmt "));
  view.setUint32(4, WAV_HEAD_BYTES - 8 + dataBytes, true);
  view.setUint32(16, 16, true);
  view.setUint16(20, FORMAT_TAGS[encoding], true);
  view.setUint16(22, channels, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * blockBytes, true);
  view.setUint16(32, blockBytes, true);
  view.setUint16(34, (blockBytes / channels) * 8, true);
  head.set(new TextEncoder().encode("data"), 36);
  view.setUint32(40, dataBytes, true);
  return joinBytes([head, ...all]);
}

async function contained(
  setup: PacketSetup,
  { container, packets, offsetMs }: ChunkParts,
): Promise<WrittenChunk> {
  const library = await loadLibrary();
  const kind = setup.codec === "aac" ? "mp4" : container === "ogg" ? "ogg" : "webm";
  const { format, mimeType, extension } = {
    mp4: {
      format: () => new library.Mp4OutputFormat({ fastStart: "in-memory" }),
      mimeType: "audio/mp4",
      extension: "m4a",
    },
    ogg: {
      format: () => new library.OggOutputFormat({ maximumPageDuration: PAGE_SECONDS }),
      mimeType: "audio/ogg",
      extension: "ogg",
    },
    webm: {
      format: () => new library.WebMOutputFormat(),
      mimeType: "audio/webm",
      extension: "webm",
    },
  }[kind];
  const target = new library.BufferTarget();
  const output = new library.Output({ format: format(), target });
  const track = new library.EncodedAudioPacketSource(setup.codec);
  output.addAudioTrack(track);
  await output.start();
  const decoderConfig = offsetMs <= 0 ? setup.config : withoutPreSkip(setup);
  for await (const batch of packets) {
    for (const { bytes, startMs, durationMs } of batch) {
      const seconds = Math.max(0, startMs - offsetMs) / 1000;
      const packet = new library.EncodedPacket(bytes, "key", seconds, durationMs / 1000);
      await track.add(packet, { decoderConfig });
    }
  }
  await output.finalize();
  return { bytes: new Uint8Array(target.buffer ?? new ArrayBuffer(0)), mimeType, extension };
}

/** The samples that a decoder of Opus drops stand before the recording; a chunk from its middle has none of them. */
function withoutPreSkip({ codec, config }: PacketSetup): PacketSetup["config"] {
  if (codec !== "opus" || !config.description) return config;
  const description = config.description.slice();
  description.fill(0, 10, 12);
  return { ...config, description };
}
