import { startDecoder } from "../../../../dist/decoders/opus";
import { u16le } from "../bytes/read-numbers";
import { DecoderMemory } from "./decoder-memory";
import type { SoundDecoder } from "./sound-decoder";

const RATE = 48_000;
/** The longest packet is 120 ms. */
const LONGEST_SAMPLES = 5760;
const LONGEST_PACKET = 64 * 1024;
const MOST_CHANNELS = 8;

/** Its head says how its streams become channels (RFC 7845, 5.1). */
export async function startOpus(head: Uint8Array): Promise<SoundDecoder> {
  const channels = head[9] ?? 0;
  const hasTable = (head[18] ?? 0) !== 0;
  if (channels === 0 || channels > MOST_CHANNELS || (!hasTable && channels > 2)) {
    throw new RangeError("Opus with channels that cannot be");
  }
  const streams = hasTable ? (head[19] ?? 1) : 1;
  const coupled = hasTable ? (head[20] ?? 0) : channels - 1;
  const table = hasTable
    ? head.subarray(21, 21 + channels)
    : Uint8Array.of(0, 1).subarray(0, channels);
  const decoder = await startDecoder();
  const memory = new DecoderMemory(decoder);
  const input = memory.take(LONGEST_PACKET);
  const output = memory.take(channels * LONGEST_SAMPLES * 4);
  const mapping = memory.take(channels);
  memory.put(mapping, table);
  const address = decoder.opus_frame_decoder_create(
    RATE,
    channels,
    streams,
    coupled,
    mapping,
    0,
    0,
  );
  if (address === 0) throw new Error("Opus does not start");
  const gain = 10 ** (((u16le(head, 16) << 16) >> 16) / (20 * 256));
  return {
    decode(packet, sink) {
      const bytes = packet.subarray(0, LONGEST_PACKET);
      memory.put(input, bytes);
      const count = decoder.opus_frame_decode_float_deinterleaved(
        address,
        input,
        bytes.length,
        output,
      );
      if (count <= 0) return;
      const all = Array.from({ length: channels }, (_, channel) =>
        memory.floats(output + channel * count * 4, count),
      );
      if (gain !== 1)
        for (const each of all)
          for (let at = 0; at < count; at += 1) each[at] = (each[at] ?? 0) * gain;
      sink(all, count);
    },
    free() {
      decoder.opus_frame_decoder_destroy(address);
      memory.freeAll();
    },
  };
}
