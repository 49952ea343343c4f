/** It gets the sound of a packet, a channel each, in views that hold until it returns. */
export type SoundSink = (channels: readonly Float32Array[], samples: number) => void;

export type SoundDecoder = {
  decode(packet: Uint8Array, sink: SoundSink): void;
  free(): void;
};
