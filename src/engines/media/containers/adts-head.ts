import type { FrameHead } from "./walk-frames";

export const AAC_RATES = [
  96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000,
  7_350,
];
const SAMPLES = 1024;
const LEAST_BYTES = 7;

export function readAdtsHead(bytes: Uint8Array, offset: number): FrameHead | null {
  const [second = 0, third = 0, fourth = 0, fifth = 0, sixth = 0, seventh = 0] = bytes.subarray(
    offset + 1,
    offset + 7,
  );
  if (bytes[offset] !== 0xff || (second & 0xf6) !== 0xf0) return null;
  const sampleRate = AAC_RATES[(third >> 2) & 15];
  const channels = ((third & 1) << 2) | (fourth >> 6);
  const sizeBytes = ((fourth & 3) << 11) | (fifth << 3) | (sixth >> 5);
  if (sampleRate === undefined || channels === 0 || sizeBytes <= LEAST_BYTES) return null;
  const samples = SAMPLES * ((seventh & 3) + 1);
  const kind = ((second & 8) << 8) | (third & 0xfd) | ((fourth & 0xc0) << 2);
  return { sizeBytes, samples, sampleRate, channels: channels === 7 ? 8 : channels, kind };
}
