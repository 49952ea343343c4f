import { startDecoder } from "../../../../dist/decoders/flac";
import { DecoderMemory } from "./decoder-memory";
import type { SoundDecoder } from "./sound-decoder";

const LONGEST_INPUT = 65_535 * 8;

export async function startFlac(): Promise<SoundDecoder> {
  const decoder = await startDecoder();
  const memory = new DecoderMemory(decoder);
  const cells = Array.from({ length: 8 }, () => memory.cell());
  const [channels = 0, , , samples = 0, output = 0, outputLength = 0] = cells;
  const address = decoder.create_decoder(...cells);
  return {
    decode(packet, sink) {
      for (let at = 0; at < packet.length; at += LONGEST_INPUT) {
        const bytes = packet.subarray(at, at + LONGEST_INPUT);
        // The decoder frees it.
        const input = decoder.malloc(bytes.length);
        if (input === 0) throw new RangeError("The memory of a decoder is full.");
        memory.put(input, bytes);
        decoder.decode_frame(address, input, bytes.length);
        const [count, sound] = [memory.valueAt(samples), memory.valueAt(output)];
        const all = Array.from({ length: memory.valueAt(channels) }, (_, channel) =>
          memory.floats(sound + channel * count * 4, count),
        );
        if (count > 0 && sound !== 0) sink(all, count);
        decoder.free(sound);
        for (const cell of [samples, output, outputLength]) memory.put(cell, new Uint8Array(4));
      }
    },
    free() {
      decoder.destroy_decoder(address);
      memory.freeAll();
    },
  };
}
