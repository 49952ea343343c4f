const BLOCK_SIZES = [0, 192, 576, 1152, 2304, 4608, 0, 0];
const RATES = [
  0, 88_200, 176_400, 192_000, 8_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000,
];
const LONGEST_HEAD = 16;

export type FlacFrameHead = {
  readonly samples: number;
  readonly sampleRate: number;
  readonly channels: number;
  /** Of the first sample where `isVariable`, else of the frame. */
  readonly number: number;
  readonly isVariable: boolean;
};

/** The head of a frame with a right check sum, or null (RFC 9639, 9.1). `sampleRate` is 0 where STREAMINFO has it. */
export function readFlacHead(bytes: Uint8Array, offset: number): FlacFrameHead | null {
  const second = bytes[offset + 1] ?? 0;
  if (bytes[offset] !== 0xff || (second & 0xfe) !== 0xf8) return null;
  const third = bytes[offset + 2] ?? 0;
  const fourth = bytes[offset + 3] ?? 0;
  const [blockCode, rateCode, channelCode] = [third >> 4, third & 15, fourth >> 4];
  if (blockCode === 0 || rateCode === 15 || channelCode > 10 || fourth & 1) return null;
  const coded = readCodedNumber(bytes, offset + 4);
  if (!coded) return null;
  let at = coded.end;
  let samples = blockCode >= 8 ? 256 << (blockCode - 8) : (BLOCK_SIZES[blockCode] ?? 0);
  if (blockCode === 6) samples = (bytes[at++] ?? 0) + 1;
  if (blockCode === 7) samples = (((bytes[at++] ?? 0) << 8) | (bytes[at++] ?? 0)) + 1;
  let sampleRate = RATES[rateCode] ?? 0;
  if (rateCode === 12) sampleRate = (bytes[at++] ?? 0) * 1000;
  if (rateCode > 12)
    sampleRate = (((bytes[at++] ?? 0) << 8) | (bytes[at++] ?? 0)) * (rateCode === 14 ? 10 : 1);
  if (at >= bytes.length || at - offset > LONGEST_HEAD) return null;
  if (crc8(bytes, offset, at) !== bytes[at]) return null;
  const channels = channelCode > 7 ? 2 : channelCode + 1;
  return { samples, sampleRate, channels, number: coded.value, isVariable: (second & 1) === 1 };
}

/** A number in the manner of UTF-8, of up to seven bytes. */
function readCodedNumber(bytes: Uint8Array, at: number): { value: number; end: number } | null {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return { value: first, end: at + 1 };
  const length = Math.clz32(~(first << 24));
  if (length < 2 || length > 7) return null;
  let value = first & (0x7f >> length);
  for (let index = 1; index < length; index += 1) {
    const next = bytes[at + index] ?? 0;
    if ((next & 0xc0) !== 0x80) return null;
    value = value * 64 + (next & 0x3f);
  }
  return { value, end: at + length };
}

function crc8(bytes: Uint8Array, start: number, end: number): number {
  let crc = 0;
  for (let at = start; at < end; at += 1) crc = CRC8[crc ^ (bytes[at] ?? 0)] ?? 0;
  return crc;
}

/** The check sum over a whole frame, its own two bytes included: 0 where it is right. */
export function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) crc = ((crc << 8) & 0xff_ff) ^ (CRC16[(crc >> 8) ^ byte] ?? 0);
  return crc;
}

const CRC8 = crcTable(0x07, 8);
const CRC16 = crcTable(0x80_05, 16);

function crcTable(polynomial: number, bits: number): Uint16Array {
  const top = 1 << (bits - 1);
  return Uint16Array.from({ length: 256 }, (_, byte) => {
    let crc = byte << (bits - 8);
    for (let bit = 0; bit < 8; bit += 1) crc = crc & top ? (crc << 1) ^ polynomial : crc << 1;
    return crc & ((1 << bits) - 1);
  });
}
