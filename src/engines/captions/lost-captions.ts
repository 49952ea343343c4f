import type { CaptionWarning, CaptionWarningCode } from "./cue";

const losses: ReadonlySet<CaptionWarningCode> = new Set([
  "bad_time",
  "end_before_start",
  "text_outside_cue",
]);

/** What the warning is about is missing among the captions, and a person would want to know. */
export const isLost = ({ code }: CaptionWarning): boolean => losses.has(code);
