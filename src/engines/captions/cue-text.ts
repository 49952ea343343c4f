import type { Cue } from "./cue";

const CONTROLS = /(?![\t\n\r])\p{Cc}/gu;
const MOST_OF_A_NAME = 100;

/** Controls say nothing in a text, but for line breaks and tabs. */
export const withoutControls = (text: string): string => text.replaceAll(CONTROLS, "");

/** It is the number of controls that have no place in a text. */
export const countControls = (text: string): number => text.match(CONTROLS)?.length ?? 0;

/** A text as captions can carry it: lines without spaces at their ends, none of them blank at either end, no controls. */
export function plainCueText(text: string): string {
  const lines = withoutControls(text.toWellFormed())
    .replaceAll(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.trim());
  const first = lines.findIndex((line) => line !== "");
  if (first < 0) return "";
  return lines.slice(first, lines.findLastIndex((line) => line !== "") + 1).join("\n");
}

/** A name as captions can carry it: on one line, and not endless. Empty where nothing is left of it. */
export function plainSpeaker(name: string | undefined): string {
  if (name === undefined) return "";
  const plain = withoutControls(name.toWellFormed());
  return plain.replaceAll(/\s+/gu, " ").trim().slice(0, MOST_OF_A_NAME).toWellFormed().trim();
}

const moment = (ms: number): number => (Number.isFinite(ms) ? Math.max(0, Math.round(ms)) : 0);

/** The cues as captions can carry them, in the order of their beginnings; those without a text are left out. */
export function plainCues(cues: readonly Cue[]): Cue[] {
  return cues
    .flatMap((cue) => {
      const text = plainCueText(cue.text);
      if (text === "") return [];
      const { speaker: _, ...rest } = cue;
      const speaker = plainSpeaker(cue.speaker);
      const startMs = moment(cue.startMs);
      const endMs = Math.max(startMs, moment(cue.endMs));
      return [{ ...rest, startMs, endMs, text, ...(speaker !== "" && { speaker }) }];
    })
    .toSorted((one, other) => one.startMs - other.startMs);
}
