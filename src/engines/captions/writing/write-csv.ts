import type { Cue } from "../cue";
import { plainCues } from "../cue-text";
import { printTime } from "../time-marks";

const COLUMNS = ["start", "end", "start_ms", "end_ms", "speaker", "text"];
/** A spreadsheet takes what begins like this for a formula, and runs it. */
const FORMULA = /^[\s\u00A0]*[=+\-@＝＋－＠]/u;
/** Without it spreadsheets read UTF-8 as windows-1252. */
const BYTE_ORDER_MARK = "\uFEFF";

/** A table by RFC 4180. An apostrophe stands before what a spreadsheet would run. */
export function writeCsv(cues: readonly Cue[]): string {
  const rows = plainCues(cues).map(({ startMs, endMs, speaker = "", text }) => [
    printTime(startMs, "."),
    printTime(endMs, "."),
    String(startMs),
    String(endMs),
    speaker,
    text,
  ]);
  return (
    BYTE_ORDER_MARK + [COLUMNS, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")
  );
}

function cell(value: string): string {
  const guarded = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
