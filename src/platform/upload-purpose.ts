/** It is a format that files may have here; the bytes of a file tell which one it has. */
export type FileKind =
  | "jpg"
  | "png"
  | "gif"
  | "webp"
  | "pdf"
  | "doc"
  | "docx"
  | "odt"
  | "rtf"
  | "txt"
  | "md"
  | "csv"
  | "json"
  | "mp3"
  | "wav"
  | "flac"
  | "ogg"
  | "m4a"
  | "mp4"
  | "aac"
  | "webm"
  | "webm-video"
  | "mka"
  | "mkv"
  | "zip";

/** It bounds the pictures of a purpose by their headers alone, before anything decodes them. */
export type PictureLimits = {
  /** It is the longest side of any frame, in pixels. */
  readonly maxSide: number;
  /** It is the largest area of any frame, in pixels. */
  readonly maxPixels: number;
  /** Others see these pictures, so that places, cameras and comments are removed. */
  readonly isStripped: boolean;
};

/** It says what a file is for, and which files may be used for it. A feature declares its purposes in its `feature.ts`. */
export type UploadPurpose = {
  readonly name: string;
  readonly kinds: readonly FileKind[];
  readonly maxBytes: number;
  readonly pictures?: PictureLimits;
  /** A person may keep files of this purpose by themselves, without a route of the feature that declares it. */
  readonly isOpen: boolean;
};
