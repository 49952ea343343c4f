import type { PcmEncoding, PcmFormat } from "../audio-stream";
import type { SoundDecoder } from "./sound-decoder";

const FULL = 32_768;

/** It gives a sample by its offset, as a sixteen-bit number over 32,768: finer bits are cut off, as they are for peaks. */
type ReadSample = (view: DataView, at: number) => number;

const READERS: Readonly<Record<PcmEncoding, ReadSample>> = {
  u8: (view, at) => (view.getUint8(at) - 128) / 128,
  s16: (view, at) => view.getInt16(at, true) / FULL,
  s24: (view, at) => view.getInt16(at + 1, true) / FULL,
  s32: (view, at) => view.getInt16(at + 2, true) / FULL,
  f32: (view, at) => finite(view.getFloat32(at, true)),
  f64: (view, at) => finite(view.getFloat64(at, true)),
  alaw: (view, at) => readAlaw(view.getUint8(at)) / FULL,
  ulaw: (view, at) => readUlaw(view.getUint8(at)) / FULL,
};

export function startPcm({ encoding, channels, blockBytes }: PcmFormat): SoundDecoder {
  const read = READERS[encoding];
  const step = blockBytes / channels;
  let all: Float32Array[] = [];
  return {
    decode(packet, sink) {
      const samples = Math.floor(packet.length / blockBytes);
      if ((all[0]?.length ?? 0) < samples) {
        all = Array.from({ length: channels }, () => new Float32Array(samples));
      }
      const view = new DataView(packet.buffer, packet.byteOffset, packet.byteLength);
      for (const [channel, sound] of all.entries()) {
        for (let at = 0, offset = channel * step; at < samples; at += 1, offset += blockBytes) {
          sound[at] = read(view, offset);
        }
      }
      if (samples > 0) sink(all, samples);
    },
    free() {},
  };
}

const finite = (value: number): number =>
  Number.isFinite(value) ? Math.max(-1, Math.min(1, value)) : 0;

/** ITU-T G.711. */
function readAlaw(byte: number): number {
  const code = byte ^ 0x55;
  const exponent = (code >> 4) & 7;
  const mantissa = (code & 15) << 4;
  const value = exponent === 0 ? mantissa + 8 : (mantissa + 0x108) << (exponent - 1);
  return code & 0x80 ? value : -value;
}

function readUlaw(byte: number): number {
  const code = ~byte & 0xff;
  const value = ((((code & 15) << 3) + 0x84) << ((code >> 4) & 7)) - 0x84;
  return code & 0x80 ? -value : value;
}
