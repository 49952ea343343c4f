import { startDecoder } from "../../../../dist/decoders/mpg123";
import { DecoderMemory } from "./decoder-memory";
import type { SoundDecoder } from "./sound-decoder";

const INPUT_BYTES = 8192;
const OUTPUT_FLOATS = 2889 * 16 * 2;
const NEW_FORMAT = -11;
const MOST_READS = 64;

/** It always gives two channels; of a recording with one, the first is taken. */
export async function startMp3(channels: number): Promise<SoundDecoder> {
  const decoder = await startDecoder();
  const memory = new DecoderMemory(decoder);
  const input = memory.take(INPUT_BYTES);
  const output = memory.take(OUTPUT_FLOATS * 4);
  const [handle, samples, rate, error] = [
    memory.cell(),
    memory.cell(),
    memory.cell(),
    memory.cell(),
  ];
  // The delay of the encoder is cut off by the caller, who knows the tag.
  if (decoder.mpeg_frame_decoder_create(handle, 0) !== 0) throw new Error("mpg123 does not start");
  const address = memory.valueAt(handle);
  return {
    decode(packet, sink) {
      const bytes = packet.subarray(0, INPUT_BYTES);
      memory.put(input, bytes);
      decoder.mpeg_decoder_feed(address, input, bytes.length);
      for (let read = 0; read < MOST_READS; read += 1) {
        memory.put(samples, new Uint8Array(4));
        const state = decoder.mpeg_decoder_read(
          address,
          output,
          OUTPUT_FLOATS,
          samples,
          rate,
          error,
        );
        const count = memory.valueAt(samples);
        if (count > 0) {
          const left = memory.floats(output, count);
          const right = memory.floats(output + count * 4, count);
          sink(channels === 1 ? [left] : [left, right], count);
        }
        if (state !== 0 && state !== NEW_FORMAT) return;
      }
    },
    free() {
      decoder.mpeg_frame_decoder_destroy(address);
      memory.freeAll();
    },
  };
}
