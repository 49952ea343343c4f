import { joinWords } from "../../../engines/captions";
import type { TranscriptView } from "../keeping/get-transcript";
import { parseWords } from "../store/stored-words";

type Stored = TranscriptView["segments"][number];

/** It is where a word stands in a run, when it is said, and in which segment. */
export type RunPlace = { readonly at: number; readonly startMs: number; readonly n: number };

/** It is what one person says without another one between, so that a sentence may go over several captions. */
export type SpokenRun = {
  readonly text: string;
  readonly speaker: string | null;
  readonly places: readonly RunPlace[];
};

/** After so long a silence something else is said. */
const SILENCE_MS = 3_000;

/** They are the runs of one speaker, and of everybody where it is null. */
export function spokenRuns(segments: readonly Stored[], speaker: string | null): SpokenRun[] {
  const runs: { texts: string[]; speaker: string | null; places: RunPlace[]; length: number }[] =
    [];
  let before: Stored | undefined;
  for (const segment of segments) {
    const isHeard = speaker === null || segment.speaker === speaker;
    const isOn = before?.speaker === segment.speaker && segment.startMs - before.endMs < SILENCE_MS;
    before = segment;
    if (!isHeard) continue;
    const run = (isOn && runs.at(-1)) || {
      texts: [],
      speaker: segment.speaker,
      places: [],
      length: 0,
    };
    if (run.length === 0) runs.push(run);
    const { text, places } = placed(segment, run.length);
    run.texts.push(text);
    run.places.push(...places);
    run.length += text.length + 1;
  }
  return runs.map(({ texts, ...run }) => ({ ...run, text: texts.join(" ") }));
}

function placed({ words: json, n }: Stored, offset: number) {
  const words = parseWords(json);
  const text = joinWords(words);
  let from = 0;
  const places = words.map((word): RunPlace => {
    const at = Math.max(from, text.indexOf(word.text, from));
    from = at + word.text.length;
    return { at: offset + at, startMs: word.startMs, n };
  });
  return { text, places };
}
