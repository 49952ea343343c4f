import { hasYear, looksLikeDate } from "./date-like";
import { edgeOf, leftOf, sizeOf, textOfRegionLine, type RegionLine } from "./region-line";
import { linkingWords } from "./words/linking-words";

const MIN_INDENT = 4;
const MAX_INDENT = 40;
const MAX_LEADING = 2.2;
/** A list entry has more words than a name of a school. */
const MIN_WORDS = 4;

type Run = { readonly from: number; readonly to: number };

/** Some files draw their list marks in ways that leave only an indent under the head of an entry, which has a date. */
export function withIndentBullets(lines: readonly RegionLine[]): readonly RegionLine[] {
  const runs = runsOf(lines).filter((run) => isUnderDate(lines, run) && isWordy(lines, run));
  if (runs.length === 0) return lines;
  const right = Math.max(...runs.flatMap(({ from, to }) => lines.slice(from, to).map(edgeOf)));
  const starts = new Set(runs.flatMap((run) => startsOf({ lines, run, right })));
  return lines.map((line, index) => (starts.has(index) ? { ...line, hasBullet: true } : line));
}

function runsOf(lines: readonly RegionLine[]): Run[] {
  const runs: Run[] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const [last, line] = [lines[index - 1], lines[index]];
    const above = lines.slice(Math.max(0, index - 3), index).findLast(({ isAside }) => !isAside);
    if (!last || !above || !line || !isNear(last, line) || !isIndented(above, line)) continue;
    let to = index + 1;
    while (to < lines.length && goesOn(lines[to - 1], lines[to])) to += 1;
    runs.push({ from: index, to });
    index = to - 1;
  }
  return runs;
}

function isIndented(above: RegionLine, line: RegionLine): boolean {
  if (above.hasBullet || line.hasBullet || line.isAside || line.parts.length > 1) return false;
  // Of a line with a date at the left, the text beside it is what the indent is of.
  const isAlone = above.parts.length === 1;
  const told = above.parts.filter(({ text }) => isAlone || !looksLikeDate(text));
  const lefts = told.map(({ box }) => box[0]);
  const isDeeper = lefts.some((left) => {
    const indent = leftOf(line) - left;
    return indent >= MIN_INDENT && indent <= MAX_INDENT;
  });
  return isDeeper;
}

const isNear = (above: RegionLine, line: RegionLine) =>
  line.baseline - above.baseline < MAX_LEADING * sizeOf(line);

function goesOn(above: RegionLine | undefined, line: RegionLine | undefined): boolean {
  if (!above || !line || line.hasBullet || line.isAside || line.parts.length > 1) return false;
  return isNear(above, line) && Math.abs(leftOf(line) - leftOf(above)) < 1.5;
}

const isUnderDate = (lines: readonly RegionLine[], { from }: Run) =>
  lines
    .slice(Math.max(0, from - 3), from)
    .some((line) => !line.hasBullet && hasYear(textOfRegionLine(line)));

function isWordy(lines: readonly RegionLine[], { from, to }: Run): boolean {
  const words = lines.slice(from, to).map((line) => textOfRegionLine(line).split(" ").length);
  return words.reduce((sum, count) => sum + count, 0) >= MIN_WORDS * words.length;
}

type RunFacts = {
  readonly lines: readonly RegionLine[];
  readonly run: Run;
  readonly right: number;
};

/** An entry begins where the line above had room for its first word, or where the space above is wider. */
function startsOf({ lines, run, right }: RunFacts): number[] {
  const starts = [run.from];
  const gaps = lines.slice(run.from + 1, run.to).map((line, at) => {
    return line.baseline - (lines[run.from + at]?.baseline ?? 0);
  });
  const least = Math.min(...gaps);
  for (let index = run.from + 1; index < run.to; index += 1) {
    const [above, line] = [lines[index - 1], lines[index]];
    if (!above || !line) continue;
    if (/^\p{Ll}/u.test(textOfRegionLine(line))) continue;
    const isApart = line.baseline - above.baseline > 1.2 * least;
    const hadSpace = hadRoom(above, line, right);
    if (isApart || hadSpace || beginsSentence(textOfRegionLine(above), textOfRegionLine(line)))
      starts.push(index);
  }
  return starts;
}

/** A capital in the middle of a sentence mostly follows a word that links: "for the / Ministry". */
function beginsSentence(above: string, line: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(line) || /[,;:&/(–—-]$/.test(above)) return false;
  return !linkingWords.has(above.split(" ").at(-1)?.toLowerCase() ?? "");
}

function hadRoom(above: RegionLine, line: RegionLine, right: number): boolean {
  const text = textOfRegionLine(line);
  const [word = ""] = text.split(" ");
  const width = ((edgeOf(line) - leftOf(line)) * (word.length + 1)) / Math.max(1, text.length);
  return edgeOf(above) + width < right - 2;
}
