import type { StreamPlace } from "../audio-stream";
import type { LoudnessMap } from "../waveform/loudness-map";

/** Plain data, so that a job keeps it and cuts one chunk at a time, each without the others. */
export type ChunkBounds = {
  readonly index: number;
  readonly startMs: number;
  readonly endMs: number;
  /** So much of its beginning the chunk before has too. */
  readonly overlapMs: number;
  /** A time within the chunk plus this is the time in the recording; it may be below 0 by the delay of an encoder. */
  readonly offsetMs: number;
  readonly place: StreamPlace;
};

export type ChunkLimits = {
  readonly maxMs: number;
  readonly maxBytes: number;
  readonly overlapMs: number;
  /** Given, each cut is made at the quietest place of its last 20 seconds. */
  readonly quiet?: LoudnessMap | undefined;
};

export type AudioChunk = Omit<ChunkBounds, "place"> & {
  readonly bytes: Uint8Array;
  readonly mimeType: string;
  readonly extension: string;
};
