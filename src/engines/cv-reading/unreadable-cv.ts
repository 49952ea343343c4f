/** These say why a file gives no CV. */
export const unreadableCvCodes = [
  "CV_EMPTY",
  "CV_TOO_LARGE",
  "CV_TYPE_UNSUPPORTED",
  "CV_ENCRYPTED",
  "CV_NO_TEXT",
  "CV_TEXT_UNREADABLE",
  "CV_TOO_MANY_PAGES",
  "CV_TOO_COMPLEX",
  "CV_CORRUPT",
] as const;
export type UnreadableCvCode = (typeof unreadableCvCodes)[number];

/** A reader throws this, and `readCv` returns its code. */
export class UnreadableCv extends Error {
  readonly code: UnreadableCvCode;
  constructor(code: UnreadableCvCode, options?: ErrorOptions) {
    super(code, options);
    this.name = "UnreadableCv";
    this.code = code;
  }
}
