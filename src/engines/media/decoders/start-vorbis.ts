import { startDecoder } from "../../../../dist/decoders/vorbis";
import { vorbisHeads } from "../containers/vorbis-heads";
import { DecoderMemory } from "./decoder-memory";
import type { SoundDecoder } from "./sound-decoder";

const INPUT_BYTES = 128 * 1024;
const MOST_ERRORS = 256;
const MOST_CHANNELS = 16;

export async function startVorbis(description: Uint8Array): Promise<SoundDecoder> {
  const heads = vorbisHeads(description);
  if (!heads) throw new Error("Vorbis without heads");
  const decoder = await startDecoder();
  const memory = new DecoderMemory(decoder);
  const input = memory.take(INPUT_BYTES);
  const [inputLength, output, channels, rate, samples] = [
    memory.cell(),
    memory.cell(),
    memory.cell(),
    memory.cell(),
    memory.cell(),
  ];
  const errors = memory.take(MOST_ERRORS * 4);
  const errorsLength = memory.cell();
  const cells = [input, inputLength, output, channels, rate, samples, errors, errorsLength];
  const address = decoder.create_decoder(...cells, MOST_ERRORS);
  const fill = (bytes: Uint8Array): void => {
    if (bytes.length > INPUT_BYTES) throw new RangeError("A packet of Vorbis is too long.");
    memory.put(input, bytes);
    memory.put(
      inputLength,
      Uint8Array.from([0, 8, 16, 24], (bit) => bytes.length >> bit),
    );
  };
  for (const [index, head] of [heads.identification, heads.comments, heads.setup].entries()) {
    // The comments are for people, and may hold a picture.
    fill(index === 1 ? EMPTY_COMMENTS : head);
    decoder.send_setup(address, index === 0 ? 1 : 0);
  }
  decoder.init_dsp(address);
  return {
    decode(packet, sink) {
      fill(packet);
      decoder.decode_packets(address);
      const count = memory.valueAt(samples);
      const wide = Math.min(memory.valueAt(channels), MOST_CHANNELS);
      const table = memory.valueAt(output);
      if (count > 0 && table !== 0) {
        const all = Array.from({ length: wide }, (_, channel) =>
          memory.floats(memory.valueAt(table + channel * 4), count),
        );
        sink(all, count);
      }
      memory.put(errorsLength, new Uint8Array(4));
      memory.put(samples, new Uint8Array(4));
    },
    free() {
      decoder.destroy_decoder(address);
      memory.freeAll();
    },
  };
}

/** A head of type 3 with no vendor and no comment. */
const EMPTY_COMMENTS = Uint8Array.of(
  3,
  ...new TextEncoder().encode("vorbis"),
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
);
