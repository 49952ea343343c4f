import type { Cue } from "../cue";
import { readArrowLine } from "../time-marks";
import { type CueDraft, draftsOf } from "./cue-draft";
import { withoutMarkup } from "./cue-markup";
import { nameSpeakers } from "./name-speakers";
import type { WarningList } from "./warnings";

type Kind = "srt" | "vtt";

/** A caption while its lines are read. */
type Block = {
  readonly line: number;
  readonly startMs: number;
  readonly endMs: number;
  /** Its times cannot be read, so that its text belongs nowhere. */
  readonly isBad: boolean;
  readonly index: number | null;
  readonly lines: string[];
  isEnded: boolean;
};

type Loose = { readonly text: string; readonly line: number };

const INDEX = /^\s*\d{1,9}\s*$/;
const OTHER_BLOCK = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;

/** Reads the captions of SRT and WebVTT: a line with two times, then text up to a blank line. */
export function readBlocks(lines: readonly string[], kind: Kind, warnings: WarningList): Cue[] {
  const blocks = kind === "vtt" ? collectVtt(lines, warnings) : collectSrt(lines, warnings);
  const isRolling = kind === "vtt" && lines.some((line) => /<[\d:.]{5,14}><c>/.test(line));
  if (isRolling) warnings.warn("rolling_captions", 1);
  const drafts: CueDraft[] = [];
  let shown = "";
  for (const block of blocks) {
    if (block.isBad) continue;
    if (block.endMs < block.startMs) {
      warnings.warn("end_before_start", block.line);
      continue;
    }
    const fresh = isRolling ? freshLines(block.lines, shown) : block.lines;
    shown = plainLine(block.lines.at(-1) ?? "") || shown;
    const { line, startMs, endMs } = block;
    const found = draftsOf(fresh.join("\n"), { line, startMs, endMs });
    if (found.length === 0 && !isRolling) warnings.warn("empty_cue", line);
    drafts.push(...found);
  }
  const unsorted = drafts.find(({ startMs }, at) => startMs < (drafts[at - 1]?.startMs ?? 0));
  if (unsorted) warnings.warn("unsorted", unsorted.line);
  return nameSpeakers(drafts.toSorted((one, other) => one.startMs - other.startMs));
}

const plainLine = (line: string): string => withoutMarkup(line).trim();

/** Captions that roll up show the line before once more. */
function freshLines(lines: readonly string[], shown: string): string[] {
  const filled = lines.filter((line) => plainLine(line) !== "");
  const again = filled.findIndex((line) => plainLine(line) !== shown);
  return again < 0 ? [] : filled.slice(again);
}

function beginBlock(line: string, at: number, index: number | null): Block | null {
  const arrow = readArrowLine(line);
  if (!arrow) return null;
  const times = arrow.ok ? arrow : { startMs: 0, endMs: 0 };
  return { line: at + 1, ...times, isBad: !arrow.ok, index, lines: [], isEnded: false };
}

function collectVtt(lines: readonly string[], { warn }: WarningList): Block[] {
  const blocks: Block[] = [];
  let block: Block | null = null;
  let isSkipping = (lines[0] ?? "").startsWith("WEBVTT");
  const warnOf = ([first]: readonly Loose[]) => {
    if (first) warn("text_outside_cue", first.line);
  };
  let loose: Loose[] = [];
  lines.forEach((text, at) => {
    const begun = beginBlock(text, at, null);
    if (begun) {
      if (begun.isBad) warn("bad_time", begun.line);
      blocks.push(begun);
      [block, loose, isSkipping] = [begun, [], false];
    } else if (text === "") {
      warnOf(loose);
      [block, loose, isSkipping] = [null, [], false];
    } else if (block) block.lines.push(text);
    else if (OTHER_BLOCK.test(text)) isSkipping = true;
    // It is the name of the caption below, if there is one.
    else if (!isSkipping && text.trim() !== "") loose.push({ text, line: at + 1 });
  });
  warnOf(loose);
  return blocks;
}

function collectSrt(lines: readonly string[], { warn }: WarningList): Block[] {
  const blocks: Block[] = [];
  let block: Block | null = null;
  let loose: Loose[] = [];
  const settleLoose = () => {
    const [first] = loose;
    if (!first) return;
    warn(block ? "blank_line_in_cue" : "text_outside_cue", first.line);
    block?.lines.push("", ...loose.map(({ text }) => text));
    loose = [];
  };
  lines.forEach((text, at) => {
    if (text.includes("-->") && readArrowLine(text)) {
      const index = takeIndex(block, loose, at);
      settleLoose();
      block = beginBlock(text, at, index);
      if (block?.isBad) warn("bad_time", block.line);
      if (block) blocks.push(block);
    } else if (text.trim() === "") {
      if (block) block.isEnded = true;
    } else if (block && !block.isEnded) block.lines.push(text);
    else loose.push({ text, line: at + 1 });
  });
  settleLoose();
  return blocks;
}

/** Takes the number of a caption from the line above its times, which may follow the text before without a blank line. */
function takeIndex(block: Block | null, loose: Loose[], at: number): number | null {
  const last = loose.at(-1);
  if (last?.line === at && INDEX.test(last.text)) {
    loose.pop();
    return Number(last.text);
  }
  const text = block && !block.isEnded && loose.length === 0 ? block.lines.at(-1) : undefined;
  if (!block || text === undefined || !INDEX.test(text)) return null;
  if (block.index === null || Number(text) !== block.index + 1) return null;
  block.lines.pop();
  return Number(text);
}
