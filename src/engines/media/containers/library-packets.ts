import type { AudioPacket } from "../audio-stream";
import { type LibraryPacket, type LibraryTrack, loadLibrary } from "./library";

const BATCH = 64;

export type LibraryAsked = {
  readonly track: LibraryTrack;
  readonly fromMs?: number | undefined;
  readonly headsOnly?: boolean | undefined;
  /** Nothing that begins then or later is read. */
  readonly untilMs?: number;
  /** What is added to the times of the library. */
  readonly shiftMs?: number;
  readonly link?: number;
};

/** A step that does not go forward in time or in the file, over and over, is a loop of a damaged index. */
const MOST_STANDSTILLS = 1000;

export async function* libraryPackets({
  track,
  fromMs,
  headsOnly = false,
  untilMs = Number.POSITIVE_INFINITY,
  shiftMs = 0,
  link = 0,
}: LibraryAsked): AsyncGenerator<readonly AudioPacket[]> {
  const { EncodedPacketSink } = await loadLibrary();
  const sink = new EncodedPacketSink(track);
  const options = { metadataOnly: headsOnly };
  const start = fromMs === undefined ? null : await sink.getPacket(fromMs / 1000, options);
  let packet: LibraryPacket | null = start ?? (await sink.getFirstPacket(options));
  let packets: AudioPacket[] = [];
  let latest = Number.NEGATIVE_INFINITY;
  let standstills = 0;
  while (packet) {
    standstills = packet.timestamp > latest ? 0 : standstills + 1;
    if (standstills > MOST_STANDSTILLS) break;
    latest = Math.max(latest, packet.timestamp);
    packets.push(audioPacket(packet, { shiftMs, link }));
    if (packets.length >= BATCH) {
      yield packets;
      packets = [];
    }
    // The end is asked for before the bytes, which a cut file lacks.
    const nextMs = (packet.timestamp + packet.duration) * 1000;
    if (nextMs >= untilMs) break;
    packet = await sink.getNextPacket(packet, options);
  }
  if (packets.length > 0) yield packets;
}

function audioPacket(packet: LibraryPacket, at: { shiftMs: number; link: number }): AudioPacket {
  return {
    bytes: packet.data,
    sizeBytes: packet.byteLength,
    startMs: packet.timestamp * 1000 + at.shiftMs,
    durationMs: packet.duration * 1000,
    place: { at: 0, link: at.link, samples: 0 },
  };
}
