import type {
  CaptionEncoding,
  CaptionFormat,
  CaptionProblemCode,
  CaptionReading,
  Cue,
  CueHeading,
} from "../cue";
import { withoutControls } from "../cue-text";
import { readArrowLine } from "../time-marks";
import { decodeCaptions, isOtherFile, isText } from "./decode-captions";
import { readBlocks } from "./read-blocks";
import { isForeignMarkup, readSbvTimes } from "./other-captions";
import { readJsonCaptions } from "./read-json-captions";
import { findMarks, readMarked } from "./read-marked";
import { isLost } from "../lost-captions";
import { collectWarnings, type WarningList } from "./warnings";

const LINE_ENDS = /\r\n?|\n/;
const HEADER = /^WEBVTT(?:\s|$)/;
const MOST_QUOTED = 80;

/**
 * Reads captions of any kind, by what they hold. The hint is the name of the file, or its ending; it decides only where the
 * text itself does not.
 */
export function readCaptions(source: Uint8Array | string, hint = ""): CaptionReading {
  const isOther = typeof source !== "string" && isOtherFile(source);
  const { text: raw, encoding, isDamaged } = decoded(source);
  if (isOther || !isText(raw)) return refused("unsupported_media", 1, "");
  const text = withoutControls(raw.toWellFormed().replace(/^\uFEFF/, ""));
  if (text.trim() === "") return refused("empty_file", 1, "");
  const warnings = collectWarnings();
  if (encoding === "windows-1252") warnings.warn("not_unicode", 1);
  if (isDamaged) {
    warnings.warn("damaged_text", text.split("\uFFFD", 1)[0]?.split(LINE_ENDS).length ?? 1);
  }
  const ending = /[^.]{0,20}$/.exec(hint)?.[0].toLowerCase() ?? "";
  return readText(text, { encoding, warnings, ending });
}

const decoded = (source: Uint8Array | string): ReturnType<typeof decodeCaptions> =>
  typeof source === "string"
    ? { text: source, encoding: "utf-8", isDamaged: false }
    : decodeCaptions(source);

const refused = (code: CaptionProblemCode, line: number, detail: string): CaptionReading => ({
  ok: false,
  error: { code, line, detail: detail.trim().slice(0, MOST_QUOTED) },
});

type Circumstances = {
  readonly encoding: CaptionEncoding;
  readonly warnings: WarningList;
  readonly ending: string;
};

type FoundCues = {
  readonly format: CaptionFormat;
  readonly cues: readonly Cue[];
  readonly headings?: readonly CueHeading[];
};

function readText(text: string, circumstances: Circumstances): CaptionReading {
  const { encoding, warnings, ending } = circumstances;
  if (/^\s*(?:\{\s*["}]|\[\s*[{\]])/.test(text) || ending.startsWith("json")) {
    const json = readJsonCaptions(text);
    return json.ok ? answer(json, [], circumstances) : json;
  }
  if (isForeignMarkup(text)) return refused("unknown_captions", 1, "");
  const lines = readSbvTimes(text.split(LINE_ENDS));
  const firstArrow = lines.findIndex((line) => readArrowLine(line) !== null);
  if (firstArrow >= 0 || HEADER.test(text)) {
    const format = blockFormat(lines, firstArrow, ending);
    if (format === "vtt" && !HEADER.test(text)) warnings.warn("no_header", 1);
    return answer({ format, cues: readBlocks(lines, format, warnings) }, lines, circumstances);
  }
  const marked = findMarks(lines);
  if (marked) {
    const format = marked.isPanel ? "panel" : "marked";
    return answer({ format, ...readMarked(marked, warnings) }, lines, circumstances);
  }
  const whole = lines.map((line) => line.trimEnd()).join("\n");
  const untimed = { format: "text", cues: [], headings: [], text: whole.trim() } as const;
  return { ok: true, ...untimed, encoding, warnings: warnings.list() };
}

function answer(
  { format, cues, headings = [] }: FoundCues,
  lines: readonly string[],
  { encoding, warnings }: Circumstances,
): CaptionReading {
  const list = warnings.list();
  if (cues.length > 0) {
    return { ok: true, format, encoding, cues, headings, text: "", warnings: list };
  }
  const cause = list.find(isLost);
  const line = cause?.line ?? 1;
  return refused("no_cues", line, lines[line - 1] ?? "");
}

/** WebVTT says so; without its header it has points in its times, and no numbers above them. */
function blockFormat(lines: readonly string[], firstArrow: number, ending: string): "srt" | "vtt" {
  if (HEADER.test(lines[0] ?? "") || ending === "vtt") return "vtt";
  if (ending === "srt") return "srt";
  const hasNumber = /^\s*\d{1,9}\s*$/.test(lines[firstArrow - 1] ?? "");
  return !hasNumber && !(lines[firstArrow] ?? "").includes(",") ? "vtt" : "srt";
}
