import type { AppError } from "../../platform/errors";

/** These are the reasons for which a file is not taken; each feature words them in its own codes. */
export type UploadRefusal =
  | "EMPTY"
  | "TOO_LARGE"
  /** The bytes are of no allowed kind, or the name says another one. */
  | "KIND_REFUSED"
  | "ARCHIVE_REFUSED"
  | "TOO_MANY_PIXELS"
  /** Fewer or more bytes arrived than were announced. */
  | "LENGTH_WRONG";

export type RefuseUpload = (refusal: UploadRefusal) => AppError;
