import type { Cue } from "../cue";
import { splitWords } from "../word-pieces";
import type { CueDraft } from "./cue-draft";

/** A label of at most four words at the beginning of a text. */
const LABEL =
  /^(?:-\s{0,3}|>>\s{0,3})?([\p{Lu}\p{N}][^\s:]{0,30}(?:[ \u00A0][^\s:]{1,30}){0,3}|\p{Lo}[^\s:]{0,30})[ \u00A0\u202F]?[:：]\s{1,10}(?=\S)/u;
const CAPITALS = /^(?=.{0,120}\p{Lu}.{0,120}\p{Lu})[^\p{Ll}]+$/u;
/** A name stands before what its bearer says more than once; a word before a colon seldom does. */
const LEAST_TIMES = 2;

type Label = { readonly name: string; readonly length: number };

function labelOf({ text, isSettled }: Pick<CueDraft, "text" | "isSettled">): Label | null {
  const match = isSettled ? null : LABEL.exec(text);
  return match ? { name: match[1] ?? "", length: match[0].length } : null;
}

/** Takes the labels of speakers off the texts: names in capitals, and names that stand before several captions. */
export function nameSpeakers(drafts: readonly CueDraft[]): Cue[] {
  const labels = drafts.map(labelOf);
  const times = new Map<string, number>();
  for (const label of labels) {
    if (label) times.set(label.name, (times.get(label.name) ?? 0) + 1);
  }
  const isName = ({ name }: Label) => (times.get(name) ?? 0) >= LEAST_TIMES || CAPITALS.test(name);
  return drafts.map((draft, index) => {
    const label = labels[index];
    return label && isName(label) ? withSpeaker(draft, label) : cueOf(draft);
  });
}

function cueOf({
  startMs,
  endMs,
  text,
  speaker,
  words,
}: Omit<CueDraft, "line" | "isSettled">): Cue {
  return {
    startMs,
    endMs,
    text,
    ...(speaker !== undefined && { speaker }),
    ...(words !== undefined && { words }),
  };
}

function withSpeaker(draft: CueDraft, { name, length }: Label): Cue {
  const passed = splitWords(draft.text.slice(0, length)).length;
  return cueOf({
    ...draft,
    text: draft.text.slice(length),
    speaker: name,
    ...(draft.words && { words: draft.words.slice(passed) }),
  });
}
