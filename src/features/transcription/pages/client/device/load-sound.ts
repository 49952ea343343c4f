import type { Samples } from "../../../../../engines/media/chunks/cut-sound";
import { DeviceRefusal } from "../../hear-here";

/** Whisper listens to so many numbers a second. */
const RATE = 16_000;
/** It stands in memory with the sound that it decodes to. */
const MOST_BYTES = 200 * 1024 * 1024;

type Wanted = { readonly url: string; readonly signal: AbortSignal };

/** The browser decodes the recording as it would play it, to one channel. */
export async function loadSound({ url, signal }: Wanted): Promise<Samples> {
  const offline = (cause: unknown) => {
    signal.throwIfAborted();
    throw new DeviceRefusal("offline", cause);
  };
  const response = await fetch(url, { signal }).catch(offline);
  if (!response.ok) throw new DeviceRefusal("offline");
  const sizeBytes = Number(response.headers.get("content-length") ?? 0);
  if (sizeBytes > MOST_BYTES) {
    await response.body?.cancel();
    throw new DeviceRefusal("too_large");
  }
  const bytes = await response.arrayBuffer().catch(offline);
  const context = new OfflineAudioContext(1, 1, RATE);
  const sound = await context.decodeAudioData(bytes).catch((cause: unknown) => {
    throw new DeviceRefusal("undecodable", cause);
  });
  signal.throwIfAborted();
  return { values: mixed(sound), rate: sound.sampleRate };
}

function mixed(sound: AudioBuffer): Float32Array {
  const values = sound.getChannelData(0);
  const count = sound.numberOfChannels;
  if (count === 1) return values;
  for (let channel = 1; channel < count; channel += 1) {
    const other = sound.getChannelData(channel);
    for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) + (other[at] ?? 0);
  }
  for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) / count;
  return values;
}
