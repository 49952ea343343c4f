import type { MediaBytes } from "../bytes/media-bytes";
import { ByteWindow } from "../bytes/byte-window";

export type FrameHead = {
  readonly sizeBytes: number;
  readonly samples: number;
  readonly sampleRate: number;
  readonly channels: number;
  /** Frames of one stream agree in it. */
  readonly kind: number;
};

export type MediaFrame = {
  readonly at: number;
  readonly head: FrameHead;
  readonly bytes: Uint8Array;
};

/** It reads the head of a frame that begins at this offset, or null. */
export type ReadFrameHead = (bytes: Uint8Array, offset: number) => FrameHead | null;

export type FrameWalk = {
  readonly readHead: ReadFrameHead;
  readonly start: number;
  /** Absent: the kind of the first frame that another follows. */
  readonly kind?: number;
};

/** It notes whether the file ends within a frame. */
export type WalkEnd = { isCutOff: boolean };

const HEAD_BYTES = 10;
const AHEAD_BYTES = 64 * 1024;

/**
 * It walks over frames that bear their length, in batches. After noise it goes on where a frame of the same kind is followed
 * by another, because two agreeing heads at the right distance are no accident.
 */
export async function* walkFrames(
  source: MediaBytes,
  { readHead, start, kind }: FrameWalk,
  end: WalkEnd = { isCutOff: false },
): AsyncGenerator<readonly MediaFrame[]> {
  const window = new ByteWindow(source);
  const state: WalkState = { readHead, kind: kind ?? null, isInStep: kind !== undefined };
  let at = start;
  while (at < source.size) {
    const bytes = await window.from(at, AHEAD_BYTES);
    const isLast = at + bytes.length >= source.size;
    const { frames, used, isCutOff } = takeFrames(bytes, state, isLast);
    if (frames.length > 0) yield frames.map((frame) => ({ ...frame, at: frame.at + at }));
    if (isLast) end.isCutOff = isCutOff;
    if (isLast || used === 0) return;
    at += used;
  }
}

type WalkState = { readonly readHead: ReadFrameHead; kind: number | null; isInStep: boolean };

type Taken = {
  readonly frames: readonly MediaFrame[];
  readonly used: number;
  readonly isCutOff: boolean;
};

function takeFrames(bytes: Uint8Array, state: WalkState, isLast: boolean): Taken {
  const frames: MediaFrame[] = [];
  let offset = 0;
  while (offset + HEAD_BYTES <= bytes.length) {
    const head = state.readHead(bytes, offset);
    const isWanted = head !== null && (state.kind === null || head.kind === state.kind);
    if (!isWanted) {
      state.isInStep = false;
      offset += 1;
      continue;
    }
    const next = offset + head.sizeBytes;
    if (next + HEAD_BYTES > bytes.length && !isLast) break;
    if (next > bytes.length && state.isInStep) return { frames, used: offset, isCutOff: true };
    if (next > bytes.length || (!state.isInStep && !isFollowed(bytes, next, { state, head }))) {
      offset += 1;
      continue;
    }
    frames.push({ at: offset, head, bytes: bytes.subarray(offset, next) });
    state.kind ??= head.kind;
    state.isInStep = true;
    offset = next;
  }
  return { frames, used: offset, isCutOff: false };
}

type Candidate = { readonly state: WalkState; readonly head: FrameHead };

function isFollowed(bytes: Uint8Array, next: number, { state, head }: Candidate): boolean {
  if (next === bytes.length) return state.kind !== null;
  return state.readHead(bytes, next)?.kind === head.kind;
}
