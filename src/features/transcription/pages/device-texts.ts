import type { DeviceReason } from "./hear-here";

/** The page hands these sentences to the module that listens, in its language; words in braces are filled in there. */
export type DeviceTexts = {
  readonly sound: string;
  readonly model: string;
  readonly start: string;
  readonly part: string;
  readonly done: string;
  readonly kept: string;
  readonly refusals: Readonly<Record<DeviceReason, string>>;
};

/** The page says what there is to listen to, and with what. */
export type DeviceProps = {
  readonly page: string;
  readonly media: string;
  readonly chunks: string;
  readonly durationMs: number;
  readonly engine: string;
  readonly model: {
    readonly url: string;
    readonly sizeBytes: number;
    readonly sha256: string;
    readonly languages: readonly string[] | null;
  };
  readonly texts: DeviceTexts;
};
