import type { Line, LinePart } from "../line";
import { lineOfParts } from "./style";

const MOST_LETTERS = 60_000;
/** A paragraph of a CV is shorter; the rules look at a text several times, some at each of its letters. */
const LONGEST_PART = 2_000;
const MANY_SPACES = /\s{3,}/gu;

const isPlain = ({ text }: LinePart) => text.length <= LONGEST_PART && text.search(MANY_SPACES) < 0;

/** What stands beyond the bounds is not read, so that no text costs more than a long CV. */
export function boundedLines(lines: readonly Line[]): readonly Line[] {
  let letters = 0;
  const read = lines.filter(({ text }) => {
    letters += text.length + 1;
    return letters <= MOST_LETTERS;
  });
  return read.map((line) => {
    if (line.parts.every(isPlain)) return line;
    const parts = line.parts.map((part) => ({
      ...part,
      text: part.text.replace(MANY_SPACES, " ").slice(0, LONGEST_PART),
    }));
    return { ...lineOfParts(line, parts), isMarkedHeading: line.isMarkedHeading };
  });
}
