import { joinWords, type TimedWord } from "../../../../engines/captions";
import type { Language } from "../../../../platform/language";
import { clockTime } from "../clock-time";
import { transcriptMessages } from "../messages";
import { isDoubtful, type ShownSegment } from "../shown-segments";

type Props = {
  readonly language: Language;
  /** It is the id of the transcript. */
  readonly id: string;
  readonly segment: ShownSegment;
  /** The address at which one hears this moment; null where there is none. */
  readonly listen: string | null;
  /** The page plays the recording itself. */
  readonly isPlayed: boolean;
  /** Words that are still on their way are not corrected yet. */
  readonly isFinal: boolean;
};

/** It is what one speaker says between two moments; the name stands where the speaker changes. */
export function SegmentView({ language, id, segment, listen, isPlayed, isFinal }: Props) {
  const { n, startMs, speaker, words, isAsked, isTurn } = segment;
  const { reading: texts, edit } = transcriptMessages[language];
  const time = clockTime(startMs);
  return (
    <li
      id={`n${n}`}
      class={isTurn ? "segment turn" : "segment"}
      data-start={startMs}
      data-words={isPlayed ? segment.places : undefined}
      data-asked={isAsked ? "" : undefined}
    >
      {isTurn && <p class="speaker">{speaker ?? texts.unnamed}</p>}
      {listen === null ? (
        <a
          class="segment-time figures"
          href={`?t=${Math.floor(startMs / 1000)}#n${n}`}
          aria-label={isPlayed ? texts.hearFrom(time) : texts.goTo(time)}
        >
          {time}
        </a>
      ) : (
        <a
          class="segment-time figures"
          href={listen}
          rel="noreferrer"
          target="_blank"
          aria-label={texts.listenAt(time)}
        >
          {time}
        </a>
      )}
      <p class="said" dir="auto">
        <SaidWords words={words} />
      </p>
      {isFinal && (
        <a
          class="segment-edit"
          href={`/transcripts/${id}/segments/${n}`}
          aria-label={edit.linkLabel(time)}
          data-edit
        >
          {edit.link}
        </a>
      )}
    </li>
  );
}

/** Only doubtful words have an element of their own, so that ten hours of speech stay a page. */
function SaidWords({ words }: { readonly words: readonly TimedWord[] }) {
  return (
    <>
      {stretches(words).map(({ text, isDoubt }) =>
        isDoubt ? <span class="doubt">{text}</span> : text,
      )}
    </>
  );
}

type Stretch = { readonly text: string; readonly isDoubt: boolean };

/** The joint of two stretches is what `joinWords` puts between their words. */
function stretches(words: readonly TimedWord[]): readonly Stretch[] {
  const runs: { words: TimedWord[]; isDoubt: boolean }[] = [];
  for (const word of words) {
    const isDoubt = isDoubtful(word);
    const run = runs.at(-1);
    if (run?.isDoubt === isDoubt) run.words.push(word);
    else runs.push({ words: [word], isDoubt });
  }
  return runs.flatMap((run, index) => {
    const text = joinWords(run.words);
    const [last, first] = [runs[index - 1]?.words.at(-1), run.words[0]];
    const joint =
      last && first ? joinWords([last, first]).slice(last.text.length, -first.text.length) : "";
    const stretch = { text, isDoubt: run.isDoubt };
    return joint === "" ? [stretch] : [{ text: joint, isDoubt: false }, stretch];
  });
}
