import type { AudioSetup } from "../audio-stream";
import type { SoundDecoder } from "./sound-decoder";

/** Null for AAC: no decoder of it has a licence that fits, and every browser has one. */
export async function startSoundDecoder(
  setup: AudioSetup,
  channels: number,
): Promise<SoundDecoder | null> {
  const codec = setup.kind === "packets" ? setup.codec : setup.kind;
  const description = setup.kind === "packets" ? setup.config.description : undefined;
  switch (codec) {
    case "pcm":
      return setup.kind === "pcm" ? (await import("./start-pcm")).startPcm(setup.format) : null;
    case "mp3":
      return (await import("./start-mp3")).startMp3(channels);
    case "flac":
      return (await import("./start-flac")).startFlac();
    case "vorbis":
      return description ? (await import("./start-vorbis")).startVorbis(description) : null;
    case "opus":
      return (await import("./start-opus")).startOpus(description ?? plainOpusHead(channels));
    default:
      return null;
  }
}

/** Matroska may leave the head out. */
function plainOpusHead(channels: number): Uint8Array {
  const head = new Uint8Array(19);
  head[9] = Math.min(channels, 2);
  return head;
}
