export type MediaContainer = "wav" | "mp3" | "aac" | "flac" | "ogg" | "mp4" | "webm";

/** It is what a file proves about itself, whatever its name and its headers claim. */
export type MediaFacts = {
  readonly container: MediaContainer;
  readonly codec: string;
  readonly mimeType: string;
  readonly extension: string;
  readonly durationMs: number;
  readonly sampleRate: number;
  readonly channels: number;
  readonly hasVideo: boolean;
  /** The file ends before it says it does: what there is counts. */
  readonly isTruncated: boolean;
  readonly title?: string;
  readonly artist?: string;
};

/** A place from which packets can be read without what stands before; it is plain data, to be kept between jobs. */
export type StreamPlace = {
  readonly at: number;
  /** The stream of a chained file that the place belongs to. */
  readonly link: number;
  /** Samples that come before it. */
  readonly samples: number;
};

export type AudioPacket = {
  /** Empty where only the heads are asked for. */
  readonly bytes: Uint8Array;
  readonly sizeBytes: number;
  readonly startMs: number;
  readonly durationMs: number;
  readonly place: StreamPlace;
};

export type PacketsAsked = {
  /** It is a place of a packet of this stream; absent: the beginning. */
  readonly from?: StreamPlace | undefined;
  readonly fromMs?: number | undefined;
  readonly headsOnly?: boolean | undefined;
};

/** What a decoder and a writer of the container need, by codec. */
export type AudioSetup =
  | { readonly kind: "pcm"; readonly format: PcmFormat }
  | { readonly kind: "mp3" }
  | { readonly kind: "flac"; readonly head: Uint8Array }
  | { readonly kind: "adts" }
  | {
      readonly kind: "packets";
      readonly codec: "opus" | "vorbis" | "aac" | "mp3" | "flac";
      readonly config: PacketConfig;
    };

export type PacketConfig = {
  readonly codec: string;
  readonly numberOfChannels: number;
  readonly sampleRate: number;
  readonly description?: Uint8Array;
};

export type PcmEncoding = "u8" | "s16" | "s24" | "s32" | "f32" | "f64" | "alaw" | "ulaw";

export type PcmFormat = {
  readonly encoding: PcmEncoding;
  readonly channels: number;
  readonly sampleRate: number;
  readonly blockBytes: number;
};

/** Samples that a decoder gives and a listener must not hear. */
export type Trim = {
  readonly startSamples: number;
  /** All that is to be heard, where the file knows it exactly. */
  readonly totalSamples: number | null;
};

export type AudioStream = {
  readonly facts: MediaFacts;
  /** One for each link of a chained file; other files have one. */
  readonly links: readonly AudioLink[];
  packets(asked?: PacketsAsked): AsyncGenerator<readonly AudioPacket[]>;
};

export type AudioLink = { readonly setup: AudioSetup; readonly trim: Trim };

/** `head`: only what packets from a known place need; the facts are not to be read. */
export type OpenDepth = "whole" | "head";
