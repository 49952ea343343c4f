import type {
  AudioLink,
  AudioPacket,
  AudioStream,
  PacketConfig,
  PacketsAsked,
  StreamPlace,
} from "../audio-stream";
import { type ByteRange, type MediaBytes, joinRanges, lastAtMost } from "../bytes/media-bytes";
import { hasAscii } from "../bytes/read-numbers";
import { MediaError } from "../media-error";
import { openInput } from "./library";
import { libraryPackets } from "./library-packets";
import { type OggPage, walkOggPages } from "./ogg-pages";
import { tagsOf } from "./read-tags";

type OggCodec = "opus" | "vorbis";

/** One logical stream of a chain: the pages of its heads, and those of its sound. */
type OggLink = {
  readonly codec: OggCodec;
  readonly serial: number;
  readonly heads: ByteRange[];
  readonly sound: ByteRange[];
  headsLeft: number;
  lastGranule: number;
  isEnded: boolean;
  /** Pages from which packets can be read, about one a second. */
  readonly placeBytes: number[];
  readonly placeGranules: number[];
};

type OggFile = {
  readonly links: OggLink[];
  hasVideo: boolean;
  /** A sound that is not read here, as Speex or FLAC in Ogg. */
  hasOtherSound: boolean;
  isCutOff: boolean;
};

const MOST_LINKS = 5000;

/** What opens a stream of the library over one link. */
type OpenLink = {
  readonly link: OggLink;
  readonly config: PacketConfig;
  /** Of the first packet by the link's own clock: a recorded broadcast does not begin at 0. */
  readonly firstMs: number;
  readonly preSkip: number;
  readonly startMs: number;
  readonly durationMs: number;
  readonly title: string | undefined;
  readonly artist: string | undefined;
};

export async function openOgg(source: MediaBytes): Promise<AudioStream> {
  const file = await readLinks(source);
  const opened = await openLinks(source, file.links);
  const [first] = opened;
  if (!first) {
    if (file.hasOtherSound) throw new MediaError("unsupported_codec");
    throw new MediaError(file.links.length > 0 ? "damaged_media" : "no_audio");
  }
  const last = opened.at(-1) ?? first;
  const { codec } = first.link;
  return {
    facts: {
      container: "ogg",
      codec,
      mimeType: "audio/ogg",
      extension: codec === "opus" ? "opus" : "ogg",
      durationMs: last.startMs + last.durationMs,
      sampleRate: first.config.sampleRate,
      channels: first.config.numberOfChannels,
      hasVideo: file.hasVideo,
      isTruncated: file.isCutOff || !last.link.isEnded,
      ...tagsOf(first.title, first.artist),
    },
    links: opened.map(audioLink),
    packets: (asked) => oggPackets(source, opened, asked),
  };
}

function audioLink({ link, config, preSkip, firstMs, durationMs }: OpenLink): AudioLink {
  const totalSamples = Math.round((durationMs * config.sampleRate) / 1000);
  return {
    setup: { kind: "packets", codec: link.codec, config },
    trim: { startSamples: firstMs > 0 ? 0 : preSkip, totalSamples },
  };
}

/** A page that begins a stream after the sound of another begins the next link of a chain. */
async function readLinks(source: MediaBytes): Promise<OggFile> {
  const file: OggFile = { links: [], hasVideo: false, hasOtherSound: false, isCutOff: false };
  let hasSound = false;
  let current: OggLink | null = null;
  for await (const page of walkOggPages(source, 0, file)) {
    if (page.isFirst) {
      if (hasSound) current = null;
      hasSound = false;
      const codec = codecOf(page);
      noteOther(file, page, codec);
      if (codec && !current && file.links.length < MOST_LINKS) {
        current = newLink(page, codec);
        file.links.push(current);
      } else if (current && page.serial !== current.serial) {
        current.heads.push(rangeOf(page));
      }
      continue;
    }
    hasSound = true;
    if (current && page.serial === current.serial) addPage(current, page);
  }
  return file;
}

const rangeOf = ({ at, sizeBytes }: OggPage): ByteRange => ({ start: at, end: at + sizeBytes });

const newLink = (page: OggPage, codec: OggCodec): OggLink => ({
  codec,
  serial: page.serial,
  heads: [rangeOf(page)],
  sound: [],
  headsLeft: codec === "opus" ? 1 : 2,
  lastGranule: 0,
  isEnded: false,
  placeBytes: [],
  placeGranules: [],
});

function addPage(link: OggLink, page: OggPage): void {
  const isHead = link.headsLeft > 0;
  const ranges = isHead ? link.heads : link.sound;
  const last = ranges.at(-1);
  if (last && last.end === page.at)
    ranges[ranges.length - 1] = { start: last.start, end: page.at + page.sizeBytes };
  else ranges.push(rangeOf(page));
  if (isHead) link.headsLeft -= page.packetEnds;
  else addSound(link, page);
  link.isEnded = page.isLast;
}

const PLACE_STEP = 48_000;
/** A packet is read with the one before it. */
const LEAD_SAMPLES = 8192;

/** What ends before a page that continues nothing is known by the position of the page before. */
function addSound(link: OggLink, page: OggPage): void {
  const known = link.placeGranules.at(-1);
  const isDue = known === undefined || link.lastGranule - known >= PLACE_STEP;
  if (isDue && !page.isContinued) {
    link.placeBytes.push(page.at);
    link.placeGranules.push(link.lastGranule);
  }
  if (page.granule !== null) link.lastGranule = Math.max(link.lastGranule, page.granule);
}

function codecOf({ body }: OggPage): OggCodec | null {
  if (hasAscii(body, 0, "OpusHead")) return "opus";
  return hasAscii(body, 0, "\u0001vorbis") ? "vorbis" : null;
}

function noteOther(file: OggFile, { body }: OggPage, codec: OggCodec | null): void {
  if (codec) return;
  const isSound = hasAscii(body, 0, "Speex") || hasAscii(body, 0, "\u007fFLAC");
  if (isSound) file.hasOtherSound = true;
  else if (hasAscii(body, 1, "theora") || hasAscii(body, 0, "OVP80")) file.hasVideo = true;
}

/** Links of one codec, rate and number of channels are one recording; the others after the first are left out. */
async function openLinks(source: MediaBytes, links: readonly OggLink[]): Promise<OpenLink[]> {
  const opened: OpenLink[] = [];
  let startMs = 0;
  for (const link of links) {
    const next = await openLink(source, link, startMs);
    const [first] = opened;
    if (!next || (first && !isAlike(first, next))) continue;
    opened.push(next);
    startMs += next.durationMs;
  }
  return opened;
}

const isAlike = (a: OpenLink, b: OpenLink): boolean =>
  a.link.codec === b.link.codec &&
  a.config.sampleRate === b.config.sampleRate &&
  a.config.numberOfChannels === b.config.numberOfChannels;

async function openLink(
  source: MediaBytes,
  link: OggLink,
  startMs: number,
): Promise<OpenLink | null> {
  if (link.sound.length === 0 || link.headsLeft > 0) return null;
  const input = await openInput(viewOf(source, link), "ogg");
  try {
    const track = await input.getPrimaryAudioTrack();
    const config = await track?.getDecoderConfig();
    if (!track || !config || config.sampleRate === 0 || config.numberOfChannels === 0) return null;
    const first = await firstPacketMs(track);
    if (first === null) return null;
    const preSkip = link.codec === "opus" ? preSkipOf(config.description) : 0;
    const endMs = ((link.lastGranule - preSkip) * 1000) / config.sampleRate;
    const { title, artist } = await input.getMetadataTags();
    const durationMs = Math.max(0, endMs - first);
    return {
      link,
      config: plainConfig(config),
      firstMs: first,
      preSkip,
      startMs,
      durationMs,
      title,
      artist,
    };
  } finally {
    input.dispose();
  }
}

async function firstPacketMs(
  track: Parameters<typeof libraryPackets>[0]["track"],
): Promise<number | null> {
  for await (const [packet] of libraryPackets({ track, headsOnly: true })) {
    return packet ? packet.startMs : null;
  }
  return null;
}

/** The library gives it by a type of browsers. */
type LibraryConfig = Omit<PacketConfig, "description"> & { readonly description?: Description };
type Description = ArrayBufferLike | ArrayBufferView;

/** A view may share its buffer with the file, so that its bytes are copied. */
export function plainConfig(config: LibraryConfig): PacketConfig {
  const { codec, numberOfChannels, sampleRate, description } = config;
  if (!description) return { codec, numberOfChannels, sampleRate };
  return { codec, numberOfChannels, sampleRate, description: bytesOf(description).slice() };
}

export const bytesOf = (data: Description): Uint8Array =>
  ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);

function preSkipOf(description?: Description): number {
  if (!description) return 0;
  const bytes = bytesOf(description);
  return (bytes[10] ?? 0) | ((bytes[11] ?? 0) << 8);
}

const viewOf = (source: MediaBytes, { heads, sound }: OggLink, fromByte = 0): MediaBytes =>
  joinRanges(source, [...heads, ...rangesFrom(sound, fromByte)]);

const rangesFrom = (ranges: readonly ByteRange[], byte: number): ByteRange[] =>
  ranges
    .filter(({ end }) => end > byte)
    .map(({ start, end }) => ({ start: Math.max(start, byte), end }));

async function* oggPackets(
  source: MediaBytes,
  opened: readonly OpenLink[],
  { from, fromMs = 0, headsOnly = false }: PacketsAsked = {},
): AsyncGenerator<readonly AudioPacket[]> {
  const firstLink = from?.link ?? 0;
  for (const [index, each] of opened.entries()) {
    if (index < firstLink || each.startMs + each.durationMs <= fromMs) continue;
    const start = index === firstLink ? from : undefined;
    yield* linkPackets(source, { each, index, headsOnly, ...(start ? { start } : {}) });
  }
}

type LinkAsked = {
  readonly each: OpenLink;
  readonly index: number;
  readonly headsOnly: boolean;
  readonly start?: StreamPlace;
};

async function* linkPackets(
  source: MediaBytes,
  { each, index, headsOnly, start }: LinkAsked,
): AsyncGenerator<readonly AudioPacket[]> {
  const input = await openInput(viewOf(source, each.link, start?.at), "ogg");
  try {
    const track = await input.getPrimaryAudioTrack();
    if (!track) return;
    const shiftMs = each.startMs - each.firstMs;
    const packets = libraryPackets({ track, headsOnly, shiftMs, link: index });
    for await (const batch of packets) yield batch.map((packet) => withPlace(packet, each));
  } finally {
    input.dispose();
  }
}

function withPlace(
  packet: AudioPacket,
  { link, config, preSkip, startMs, firstMs }: OpenLink,
): AudioPacket {
  const granule = ((packet.startMs - startMs + firstMs) * config.sampleRate) / 1000 + preSkip;
  const at = link.placeBytes[lastAtMost(link.placeGranules, granule - LEAD_SAMPLES)] ?? 0;
  return { ...packet, place: { ...packet.place, at } };
}
