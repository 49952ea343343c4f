/** A word with the stretch of the recording in which it is said, in milliseconds. */
export type TimedWord = {
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
  /** Between 0 and 1; absent where no recogniser said it. */
  readonly confidence?: number;
  /** A person wrote it; its time is the one of the words that it replaced. */
  readonly edited?: boolean;
  /** Its time is a share of a longer stretch: nobody claims that the word begins right there. */
  readonly timed?: "cue";
  /** It follows the word before it without a space, or with one; absent where its script says so itself. */
  readonly joined?: boolean;
};

/** One caption: a text that is shown between two moments. */
export type Cue = {
  readonly startMs: number;
  readonly endMs: number;
  /** Lines are separated by `\n`. */
  readonly text: string;
  readonly speaker?: string;
  /** Put together they are the text, but for its line breaks. */
  readonly words?: readonly TimedWord[];
};

export type CaptionFormat =
  | "srt"
  | "vtt"
  /** The transcript panel of a video, pasted. */
  | "panel"
  | "json3"
  /** The export of this product. */
  | "json"
  /** A text with time marks. */
  | "marked"
  /** A text without any time. */
  | "text";

export type CaptionEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export type CaptionWarningCode =
  | "not_unicode"
  | "damaged_text"
  | "no_header"
  | "bad_time"
  | "end_before_start"
  | "empty_cue"
  | "blank_line_in_cue"
  | "text_outside_cue"
  | "unsorted"
  | "rolling_captions"
  | "ends_estimated"
  | "more_warnings";

/** The line is counted from 1. */
export type CaptionWarning = { readonly code: CaptionWarningCode; readonly line: number };

export type CaptionProblemCode =
  | "empty_file"
  /** The bytes are no text. */
  | "unsupported_media"
  /** There are times, and none of them belongs to a readable caption. */
  | "no_cues"
  /** It is markup, or a format that is not read. */
  | "unknown_captions"
  | "bad_json"
  | "unknown_json";

/** The detail quotes the line that could not be read. */
export type CaptionProblem = {
  readonly code: CaptionProblemCode;
  readonly line: number;
  readonly detail: string;
};

/** A chapter's title that stands between the captions. */
export type CueHeading = { readonly atMs: number; readonly title: string };

export type CaptionReading =
  | {
      readonly ok: true;
      readonly format: CaptionFormat;
      readonly encoding: CaptionEncoding;
      readonly cues: readonly Cue[];
      readonly headings: readonly CueHeading[];
      /** The whole text where it has no times, else empty. */
      readonly text: string;
      readonly warnings: readonly CaptionWarning[];
    }
  | { readonly ok: false; readonly error: CaptionProblem };
