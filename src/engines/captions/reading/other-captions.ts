const SBV_TIME = "\\d{1,3}:\\d{2}:\\d{2}[.]\\d{3}";
const SBV_TIMES = new RegExp(`^\\s{0,9}(${SBV_TIME}),(${SBV_TIME})\\s{0,9}$`);
const FOREIGN = /^\s{0,99}(?:\[Script Info\]|<(?:\?xml|tt|timedtext|transcript|sami|html)[\s>])/i;

/** Captions of a video’s owner, as they are downloaded: both times on one line, and `[br]` within a caption. */
export function readSbvTimes(lines: readonly string[]): readonly string[] {
  const first = lines.find((line) => line.trim() !== "") ?? "";
  if (!SBV_TIMES.test(first)) return lines;
  return lines.map((line) => line.replace(SBV_TIMES, "$1 --> $2").replaceAll("[br]", "<br>"));
}

/** The times of other formats stand within markup, which would be read as if somebody had said it. */
export const isForeignMarkup = (text: string): boolean => FOREIGN.test(text);
