import type { TimedWord } from "../captions";

const LETTER = /[\p{L}\p{N}]/u;
const SENTENCE_END = /[.!?…؟。！？]/u;
const CLAUSE_END = /[,;:،、]$/u;

/**
 * Leaves out what a deleted word leaves behind: the commas around it. The end of its sentence goes to the word before, which
 * is the last one of `before`.
 */
export function withoutRests(
  words: readonly TimedWord[],
  old: readonly TimedWord[],
  before: TimedWord[],
): readonly TimedWord[] {
  const kept: TimedWord[] = [];
  const known = new Set(old.map(({ text }) => text));
  for (const word of words) {
    if (LETTER.test(word.text) || known.has(word.text)) kept.push(word);
    else if (SENTENCE_END.test(word.text)) {
      const list = kept.length > 0 ? kept : before;
      const last = list.pop();
      if (last) list.push(endedBy(last, word.text));
    }
  }
  return kept;
}

function endedBy({ confidence: _confidence, ...word }: TimedWord, sign: string): TimedWord {
  const text = word.text.replace(CLAUSE_END, "");
  return { ...word, text: SENTENCE_END.test(text.slice(-1)) ? text : text + sign, edited: true };
}
