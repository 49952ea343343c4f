import type { FrameHead } from "./walk-frames";

const MPEG1_KBPS = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0];
const MPEG2_KBPS = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0];
const MPEG1_RATES = [44_100, 48_000, 32_000, 0];
const MONO = 3;

/** Layer III of MPEG 1, 2 and 2.5; a free bit rate says no length and is not read. */
export function readMp3Head(bytes: Uint8Array, offset: number): FrameHead | null {
  const [second = 0, third = 0, fourth = 0] = bytes.subarray(offset + 1, offset + 4);
  if (bytes[offset] !== 0xff || (second & 0xe6) !== 0xe2) return null;
  const version = (second >> 3) & 3; // 0: 2.5, 2: 2, 3: 1.
  if (version === 1 || (fourth & 3) === 2) return null;
  const isMpeg1 = version === 3;
  const kbps = (isMpeg1 ? MPEG1_KBPS : MPEG2_KBPS)[third >> 4] ?? 0;
  const baseRate = MPEG1_RATES[(third >> 2) & 3] ?? 0;
  if (kbps === 0 || baseRate === 0) return null;
  const sampleRate = isMpeg1 ? baseRate : version === 2 ? baseRate / 2 : baseRate / 4;
  const samples = isMpeg1 ? 1152 : 576;
  const sizeBytes = Math.floor((samples * kbps * 125) / sampleRate) + ((third >> 1) & 1);
  const channels = fourth >> 6 === MONO ? 1 : 2;
  return {
    sizeBytes,
    samples,
    sampleRate,
    channels,
    kind: (second & 0x1e) * 4 + ((third >> 2) & 3),
  };
}

/** Where a Xing tag stands within a frame: after the head and the side information. */
export function xingOffset({ samples, channels }: FrameHead): number {
  if (samples === 1152) return channels === 1 ? 21 : 36;
  return channels === 1 ? 13 : 21;
}
