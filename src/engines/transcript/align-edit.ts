import { splitWords, type TimedWord } from "../captions";
import { shareTime } from "../captions/word-pieces";
import { matchKeys } from "./match-keys";
import { wordKey } from "./word-key";

type Hull = { readonly startMs: number; readonly endMs: number };

export type AlignedEdit = {
  readonly words: readonly TimedWord[];
  /** False where the texts differ so much that words may have lost times which a longer search would have kept. */
  readonly isExact: boolean;
};

/**
 * Gives the words of a new text the times of the old ones. Equal words keep theirs exactly, also where case or punctuation
 * has changed; other words share the time of those that they replace, or the gap in which they stand.
 */
export function alignEdit(words: readonly TimedWord[], newText: string, hull: Hull): AlignedEdit {
  const pieces = splitWords(newText);
  const { pairs, isExact } = matchKeys(
    words.map(({ text }) => wordKey(text)),
    pieces.map(({ text }) => wordKey(text)),
  );
  const aligned: TimedWord[] = [];
  let [old, fresh] = [0, 0];
  for (const [nextOld, nextFresh] of [...pairs, [words.length, pieces.length] as const]) {
    const gap = gapOf(words, { from: old, to: nextOld }, hull);
    const placed = shareTime(pieces.slice(fresh, nextFresh), gap);
    aligned.push(...placed.map((word) => ({ ...word, edited: true })));
    const [kept, piece] = [words[nextOld], pieces[nextFresh]];
    if (kept && piece) aligned.push(keptWord(kept, piece));
    [old, fresh] = [nextOld + 1, nextFresh + 1];
  }
  return { words: aligned, isExact };
}

/** The time of the words that are replaced, or where none is, the time between their neighbours. */
function gapOf(
  words: readonly TimedWord[],
  { from, to }: { from: number; to: number },
  hull: Hull,
): Hull {
  const [first, last] = [words[from], words[to - 1]];
  const [before, after] = [words[from - 1], words[to]];
  const isReplaced = first !== undefined && last !== undefined && from < to;
  const earliest = isReplaced ? first.startMs : (before?.endMs ?? hull.startMs);
  const latest = isReplaced ? last.endMs : (after?.startMs ?? hull.endMs);
  const endMs = Math.max(
    before?.startMs ?? hull.startMs,
    Math.min(latest, after?.startMs ?? hull.endMs),
  );
  return { startMs: Math.min(earliest, endMs), endMs };
}

function keptWord(
  { joined: _joined, ...kept }: TimedWord,
  { text, joined }: Pick<TimedWord, "text" | "joined">,
): TimedWord {
  const spacing = joined === undefined ? {} : { joined };
  if (kept.text === text) return { ...kept, ...spacing };
  const { confidence: _confidence, ...certain } = kept;
  return { ...certain, text, edited: true, ...spacing };
}
