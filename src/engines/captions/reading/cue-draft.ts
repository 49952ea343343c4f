import type { TimedWord } from "../cue";
import { plainCueText, plainSpeaker } from "../cue-text";
import { readExportedLabel, withoutMarkup } from "./cue-markup";
import { type TimedStretch, wordsOfStretches } from "./timed-stretches";
import { readLeadingTime } from "../time-marks";

/** A cue before it is known who speaks in it. */
export type CueDraft = {
  readonly line: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly text: string;
  readonly speaker?: string;
  readonly words?: readonly TimedWord[];
  /** A label at the beginning of its text is no speaker's name. */
  readonly isSettled: boolean;
};

type Place = Pick<CueDraft, "line" | "startMs" | "endMs">;

const VOICE = /<v(?:\.[^\s<>]{0,100})?[ \t]{1,10}([^<>]{1,700})>/gi;
const STAMP = /<(\d[\d:.]{3,14})>/g;

/** Reads the text of one caption. Each voice in it makes a draft of its own. */
export function draftsOf(raw: string, place: Place): CueDraft[] {
  if (!raw.includes("<v") && !raw.includes("<V")) return draftOf(raw, place);
  const drafts: CueDraft[] = [];
  let speaker: string | undefined;
  let from = 0;
  for (const { 0: tag, 1: name = "", index } of raw.matchAll(VOICE)) {
    drafts.push(...draftOf(raw.slice(from, index), place, speaker));
    speaker = plainSpeaker(readExportedLabel(withoutMarkup(name)).text);
    from = index + tag.length;
  }
  return [...drafts, ...draftOf(raw.slice(from), place, speaker)];
}

function draftOf(raw: string, place: Place, voice?: string): CueDraft[] {
  const labelled = readExportedLabel(withoutMarkup(raw));
  const text = plainCueText(labelled.text);
  if (text === "") return [];
  const stretches = stretchesOf(raw, place);
  const speaker = voice || plainSpeaker(labelled.speaker);
  return [
    {
      ...place,
      text,
      isSettled: labelled.isSettled || speaker !== "",
      ...(speaker !== "" && { speaker }),
      ...(stretches.length > 1 && { words: wordsOfStretches(stretches, place.endMs) }),
    },
  ];
}

/** The parts between the stamps of a caption that goes word by word; stamps out of order or out of it are passed over. */
function stretchesOf(raw: string, { startMs, endMs }: Place): TimedStretch[] {
  if (!raw.includes("<")) return [];
  const stretches: { text: string; startMs: number }[] = [];
  let [from, atMs] = [0, startMs];
  const add = (to: number) => {
    const { text } = readExportedLabel(withoutMarkup(raw.slice(from, to)));
    stretches.push({ text, startMs: atMs });
  };
  for (const { 0: stamp, 1: time = "", index } of raw.matchAll(STAMP)) {
    const stampMs = readLeadingTime(time)?.atMs;
    if (stampMs === undefined || stampMs < atMs || stampMs > endMs) continue;
    add(index);
    [from, atMs] = [index + stamp.length, stampMs];
  }
  add(raw.length);
  return stretches;
}
