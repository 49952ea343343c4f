import type { Cue, CueHeading } from "../cue";
import { plainCueText } from "../cue-text";
import { panelWords } from "../words/panel-words";
import type { CueDraft } from "./cue-draft";
import { nameSpeakers } from "./name-speakers";
import { endsOf } from "./reading-time";
import { readTextMark, type TextMark } from "./text-mark";
import type { WarningList } from "./warnings";

type Line = { readonly text: string; readonly line: number };

/** A time mark with the lines that follow it. */
type MarkedGroup = {
  readonly atMs: number;
  readonly line: number;
  readonly isBracketed: boolean;
  readonly texts: Line[];
};

export type MarkedText = {
  readonly before: readonly Line[];
  readonly groups: readonly MarkedGroup[];
  readonly isPanel: boolean;
};

/** Marks go forward in a recording; in a text that only mentions times they seldom do. */
const LEAST_FORWARD = 0.8;
const MOSTLY = 0.7;
const CHAPTER = /^(?:chapter|chapitre)\s\d{1,4}\s?:\s{0,3}/i;

/** Finds the time marks at the beginnings of lines; null where the text has none, or only mentions some. */
export function findMarks(lines: readonly string[]): MarkedText | null {
  const before: Line[] = [];
  const groups: MarkedGroup[] = [];
  const texts = lines.map((line) => line.trim());
  const marks = texts.map(readTextMark);
  const isSpoken = marks.every((mark) => mark === null || mark.isSpoken);
  texts.forEach((text, at) => {
    const group = groups.at(-1);
    const mark = marks[at];
    const isAgain = mark?.isSpoken && group?.atMs === mark.atMs && group.texts.length === 0;
    if (isAgain) return;
    if (mark && mark.isSpoken === isSpoken) groups.push(groupOf(mark, at + 1));
    else (group?.texts ?? before).push({ text, line: at + 1 });
  });
  const hasLead = before.every(({ text }) => isFurniture(text));
  if (groups.length < (hasLead ? 1 : 2) || forwardShare(groups) < LEAST_FORWARD) return null;
  return { before, groups, isPanel: looksLikePanel(groups) };
}

const groupOf = ({ atMs, rest, isBracketed }: TextMark, line: number): MarkedGroup => ({
  atMs,
  line,
  isBracketed,
  texts: rest === "" ? [] : [{ text: rest, line }],
});

function forwardShare(groups: readonly MarkedGroup[]): number {
  const steps = groups.slice(1);
  const forward = steps.filter(({ atMs }, at) => atMs >= (groups[at]?.atMs ?? 0)).length;
  return steps.length === 0 ? 1 : forward / steps.length;
}

/** A panel has bare marks, and one line of text for each of them. */
function looksLikePanel(groups: readonly MarkedGroup[]): boolean {
  if (groups.some(({ isBracketed }) => isBracketed)) return false;
  const single = groups.filter(({ texts }) => saidLines(texts).length <= 1).length;
  return single >= groups.length * MOSTLY;
}

const isFurniture = (text: string): boolean => text === "" || panelWords.has(text.toLowerCase());

const linesOfPanel = (texts: readonly Line[]): Line[] =>
  texts.filter(({ text }) => !isFurniture(text));

const saidLines = (texts: readonly Line[]): Line[] =>
  linesOfPanel(texts).filter(({ text }) => !CHAPTER.test(text));

type Marked = { readonly cues: Cue[]; readonly headings: CueHeading[] };

/** Reads a pasted panel or a text with time marks. A caption ends where the next one begins. */
export function readMarked({ before, groups, isPanel }: MarkedText, { warn }: WarningList): Marked {
  const headings: CueHeading[] = [];
  const leading = { atMs: 0, line: 1, isBracketed: false, texts: [...before] };
  const parts = [leading, ...groups].map((group, at, all) => {
    if (!isPanel) return { group, text: group.texts.map(({ text }) => text).join("\n") };
    const { texts, title } = splitPanel(group, at === 0);
    if (title !== null) headings.push({ atMs: all[at + 1]?.atMs ?? group.atMs, title });
    return { group, text: texts.map(({ text }) => text).join(" ") };
  });
  const drafts = parts
    .map(({ group, text }) => ({
      line: group.line,
      startMs: group.atMs,
      text: plainCueText(text),
      isSettled: false,
    }))
    .filter(({ text, line }, at) => {
      if (text === "" && at > 0) warn("empty_cue", line);
      return text !== "";
    });
  return { cues: nameSpeakers(withEnds(drafts, warn)), headings };
}

/** The last line above the next mark is a chapter's title where the group has a text besides. */
function splitPanel(
  { texts }: MarkedGroup,
  isLead: boolean,
): { texts: Line[]; title: string | null } {
  const lines = linesOfPanel(texts);
  const last = lines.at(-1);
  const isTitle = last && (isLead || lines.length > 1 || CHAPTER.test(last.text));
  if (!isTitle) return { texts: lines, title: null };
  const title = last.text.replace(CHAPTER, "");
  return { texts: isLead ? [] : lines.slice(0, -1), title: title === "" ? last.text : title };
}

type Unended = Omit<CueDraft, "endMs">;

function withEnds(drafts: readonly Unended[], warn: WarningList["warn"]): CueDraft[] {
  const unsorted = drafts.find(({ startMs }, at) => startMs < (drafts[at - 1]?.startMs ?? 0));
  if (unsorted) warn("unsorted", unsorted.line);
  const sorted = drafts.toSorted((one, other) => one.startMs - other.startMs);
  const last = sorted.at(-1);
  if (last) warn("ends_estimated", last.line);
  const ends = endsOf(sorted);
  return sorted.map((draft, at) => ({ ...draft, endMs: ends[at] ?? draft.startMs }));
}
