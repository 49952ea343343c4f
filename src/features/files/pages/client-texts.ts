/** The page hands these sentences to its browser module, in its language. */
export type ClientTexts = {
  readonly progress: string;
  readonly sending: string;
  readonly paused: string;
  readonly unfinished: string;
  readonly other: string;
  readonly retrying: string;
  readonly offline: string;
  readonly unreadable: string;
  readonly failed: string;
  readonly done: string;
  readonly pause: string;
  readonly resume: string;
  readonly cancel: string;
};
