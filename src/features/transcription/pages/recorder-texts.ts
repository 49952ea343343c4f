/** The page hands these sentences to the recorder, in its language. */
export type RecorderTexts = {
  readonly recording: string;
  readonly paused: string;
  readonly recorded: string;
  readonly kept: string;
  readonly refused: string;
  readonly broken: string;
  readonly discarded: string;
  readonly pause: string;
  readonly resume: string;
  readonly name: string;
};
