import type { Cue } from "../cue";
import { plainCues } from "../cue-text";
import { guardLabel, guardText } from "../guards";
import { printMark, printTime } from "../time-marks";
import { jsonOfCue, TRANSCRIPT_JSON_FORMAT } from "../transcript-json";
import { readableCues } from "./readable-cues";
import { stampedText } from "./stamped-text";
import { writeCsv } from "./write-csv";

export type CaptionWriting = {
  /** Long captions are broken into readable ones in SRT and WebVTT, unless this is false. */
  readonly isReadable?: boolean;
  /** WebVTT then says at which moment each word begins. */
  readonly hasWordTimes?: boolean;
  /** A text then has a time mark and the speaker before each part. */
  readonly hasMarks?: boolean;
};

type Writer = (cues: readonly Cue[], writing: CaptionWriting) => string;

const forReading = (cues: readonly Cue[], { isReadable = true }: CaptionWriting): readonly Cue[] =>
  isReadable ? readableCues(plainCues(cues)) : plainCues(cues);

/** Names stand before their texts, as SRT has no other place for them. */
const writeSrt: Writer = (cues, writing) =>
  forReading(cues, writing)
    .map(({ startMs, endMs, text, speaker }, index) => {
      const times = `${printTime(startMs, ",")} --> ${printTime(endMs, ",")}`;
      const guarded = guardText(text);
      const said =
        speaker === undefined ? guardLabel(guarded) : `${guardText(speaker)}:\u2060 ${guarded}`;
      return `${index + 1}\n${times}\n${said}\n`;
    })
    .join("\n");

const writeVtt: Writer = (cues, writing) =>
  [
    "WEBVTT\n",
    ...forReading(cues, writing).map((cue) => {
      const times = `${printTime(cue.startMs, ".")} --> ${printTime(cue.endMs, ".")}`;
      const said = stampedText(cue, writing.hasWordTimes === true);
      return `${times}\n${said}\n`;
    }),
  ].join("\n");

const writeText: Writer = (cues, { hasMarks = false }) => {
  const plain = plainCues(cues);
  if (!hasMarks) return `${plain.map(({ text }) => text).join("\n")}\n`;
  const parts = plain.map(({ startMs, text, speaker }) => {
    const name = speaker === undefined ? "" : `${speaker}: `;
    return `[${printMark(startMs)}] ${name}${text}\n`;
  });
  return parts.join("\n");
};

/** It keeps everything, so that a transcript comes back as it was. */
const writeJson: Writer = (cues) =>
  `${JSON.stringify({ format: TRANSCRIPT_JSON_FORMAT, version: 1, segments: cues.map(jsonOfCue) }, null, 1)}\n`;

const writers = { srt: writeSrt, vtt: writeVtt, txt: writeText, json: writeJson, csv: writeCsv };

export type CaptionTextFormat = keyof typeof writers;

export const captionMediaTypes: Readonly<Record<CaptionTextFormat | "docx", string>> = {
  srt: "application/x-subrip; charset=utf-8",
  vtt: "text/vtt; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** Writes captions as a text; `readCaptions` reads what it can carry back as it was. */
export const writeCaptions = (
  cues: readonly Cue[],
  format: CaptionTextFormat,
  writing: CaptionWriting = {},
): string => writers[format](cues, writing);
