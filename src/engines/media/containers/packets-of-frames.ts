import type { AudioPacket, StreamPlace } from "../audio-stream";
import type { MediaBytes } from "../bytes/media-bytes";
import { type FrameHead, type ReadFrameHead, walkFrames } from "./walk-frames";

type FramesAsked = {
  readonly readHead: ReadFrameHead;
  /** The head of the first frame. */
  readonly head: FrameHead;
  readonly skippedSamples: number;
  readonly from: StreamPlace;
};

/** Each frame is a packet; their samples add up to the time, from the place on. */
export async function* packetsOfFrames(
  source: MediaBytes,
  { readHead, head, skippedSamples, from }: FramesAsked,
): AsyncGenerator<readonly AudioPacket[]> {
  const walk = { readHead, start: from.at, kind: head.kind };
  let { samples } = from;
  for await (const batch of walkFrames(source, walk)) {
    yield batch.map(({ at, head: { samples: count }, bytes }) => {
      const packet: AudioPacket = {
        bytes,
        sizeBytes: bytes.length,
        startMs: ((samples - skippedSamples) * 1000) / head.sampleRate,
        durationMs: (count * 1000) / head.sampleRate,
        place: { at, link: 0, samples },
      };
      samples += count;
      return packet;
    });
  }
}
