/** The browser module says these beside the buttons. */
export type SpokenTexts = {
  readonly saving: string;
  readonly saved: string;
  readonly unsaved: string;
  readonly failed: string;
  readonly conflict: string;
  readonly signedOut: string;
  readonly removed: string;
  readonly putBack: string;
  readonly moved: string;
  readonly untitled: string;
};
