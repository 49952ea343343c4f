import type {
  AudioPacket,
  AudioSetup,
  AudioStream,
  MediaFacts,
  OpenDepth,
  PacketsAsked,
  Trim,
} from "../audio-stream";
import type { MediaBytes } from "../bytes/media-bytes";
import { u16le } from "../bytes/read-numbers";
import { MediaError } from "../media-error";
import { type LibraryInput, type LibraryTrack, loadLibrary, openInput } from "./library";
import { libraryPackets } from "./library-packets";
import { mendWebm } from "./mend-webm";
import { plainConfig } from "./open-ogg";
import { tagsOf } from "./read-tags";

export type IndexedContainer = "mp4" | "webm";

type PacketSetup = Extract<AudioSetup, { kind: "packets" }>;
type PacketCodec = PacketSetup["codec"];

const CODECS: Readonly<Record<string, PacketCodec>> = {
  aac: "aac",
  opus: "opus",
  vorbis: "vorbis",
  mp3: "mp3",
  flac: "flac",
};

const TYPES = {
  mp4: { sound: "audio/mp4", video: "video/mp4", soundExtension: "m4a", videoExtension: "mp4" },
  webm: {
    sound: "audio/webm",
    video: "video/webm",
    soundExtension: "weba",
    videoExtension: "webm",
  },
} as const;

/** MP4, QuickTime, WebM and Matroska: the sound is taken, pictures are left out. */
export async function openIndexed(
  source: MediaBytes,
  container: IndexedContainer,
  depth: OpenDepth,
): Promise<AudioStream> {
  const file = container === "webm" ? await mendWebm(source) : { source, isCutOff: false };
  const input = await openInput(file.source, container);
  try {
    const track = (await input.getPrimaryAudioTrack()) ?? (await input.getAudioTracks())[0];
    if (!track) {
      // A file without any track has lost its index.
      throw new MediaError((await input.getTracks()).length > 0 ? "no_audio" : "damaged_media");
    }
    const setup = await setupOf(track);
    const facts = await factsOf({ input, track, container, setup, isCutOff: file.isCutOff, depth });
    const endMs = depth === "whole" ? facts.durationMs : Number.POSITIVE_INFINITY;
    return {
      facts,
      links: [{ setup, trim: trimOf(setup) }],
      packets: (asked) => indexedPackets(file.source, { container, endMs }, asked),
    };
  } finally {
    input.dispose();
  }
}

async function setupOf(track: LibraryTrack): Promise<PacketSetup> {
  const codec = CODECS[(await track.getCodec()) ?? ""];
  if (!codec) throw new MediaError("unsupported_codec");
  const config = await track.getDecoderConfig();
  if (!config || config.sampleRate === 0 || config.numberOfChannels === 0) {
    throw new MediaError("damaged_media");
  }
  return { kind: "packets", codec, config: plainConfig(config) };
}

/** The head of Opus names the samples that a decoder gives before the first of the encoder's. */
function trimOf({ codec, config: { description } }: PacketSetup): Trim {
  const startSamples = codec === "opus" && description ? u16le(description, 10) : 0;
  return { startSamples, totalSamples: null };
}

type Opened = {
  readonly input: LibraryInput;
  readonly track: LibraryTrack;
  readonly container: IndexedContainer;
  readonly setup: PacketSetup;
  readonly isCutOff: boolean;
  readonly depth: OpenDepth;
};

async function factsOf(opened: Opened): Promise<MediaFacts> {
  const { input, track, container, setup } = opened;
  const { config, codec } = setup;
  const hasVideo = (await input.getVideoTracks()).length > 0;
  const { endMs, isCutOff } =
    opened.depth === "whole" ? await endOf(track) : { endMs: 1, isCutOff: false };
  if (endMs <= 0) throw new MediaError(isCutOff ? "damaged_media" : "no_audio");
  const claimedMs = ((await track.getDurationFromMetadata()) ?? 0) * 1000;
  const type = TYPES[container];
  const { title, artist } = await input.getMetadataTags().catch(() => ({ title: "", artist: "" }));
  return {
    container,
    codec,
    mimeType: hasVideo ? type.video : type.sound,
    extension: hasVideo ? type.videoExtension : type.soundExtension,
    durationMs: endMs,
    sampleRate: config.sampleRate,
    channels: config.numberOfChannels,
    hasVideo,
    isTruncated: opened.isCutOff || isCutOff || claimedMs > endMs + 500,
    ...tagsOf(title, artist),
  };
}

/** It goes over the heads of all packets: an index, or what it leaves out, may be false. */
async function endOf(track: LibraryTrack): Promise<{ endMs: number; isCutOff: boolean }> {
  let endMs = 0;
  try {
    for await (const batch of libraryPackets({ track, headsOnly: true })) {
      for (const { startMs, durationMs } of batch) endMs = Math.max(endMs, startMs + durationMs);
    }
  } catch {
    return { endMs, isCutOff: true };
  }
  const readableMs = await readableEnd(track, endMs);
  return { endMs: readableMs, isCutOff: readableMs < endMs };
}

const HALVINGS = 24;

/** An index at the beginning names packets that a cut file no longer has: the last one that is there is sought. */
async function readableEnd(track: LibraryTrack, endMs: number): Promise<number> {
  const { EncodedPacketSink } = await loadLibrary();
  const sink = new EncodedPacketSink(track);
  const isThere = (ms: number): Promise<boolean> =>
    sink.getPacket(ms / 1000).then(
      (packet) => packet !== null,
      () => false,
    );
  if (endMs <= 0 || (await isThere(endMs))) return endMs;
  let [low, high] = [0, endMs];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (await isThere(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** What can be read of a cut file counts: its end is where reading fails. */
async function* indexedPackets(
  source: MediaBytes,
  { container, endMs }: Readable,
  { fromMs, headsOnly }: PacketsAsked = {},
): AsyncGenerator<readonly AudioPacket[]> {
  const input = await openInput(source, container);
  try {
    const track = (await input.getPrimaryAudioTrack()) ?? (await input.getAudioTracks())[0];
    if (track) yield* libraryPackets({ track, fromMs, headsOnly, untilMs: endMs });
  } finally {
    input.dispose();
  }
}

type Readable = { readonly container: IndexedContainer; readonly endMs: number };
