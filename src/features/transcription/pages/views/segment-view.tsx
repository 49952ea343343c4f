import { joinWords, type TimedWord } from "../../../../engines/captions";
import type { TextHit } from "../../../../engines/transcript";
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
  /** They are the stretches that are looked for. */
  readonly hits?: readonly TextHit[] | undefined;
  /** The page plays the recording itself. */
  readonly isPlayed: boolean;
  /** Words that are still on their way are not corrected yet. */
  readonly isFinal: boolean;
};

/** It is what one speaker says between two moments; the name stands where the speaker changes. */
export function SegmentView(props: Props) {
  const { language, id, segment, listen, hits = [], isPlayed, isFinal } = props;
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
        <SaidWords words={words} hits={hits} />
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
function SaidWords({ words, hits }: SaidProps) {
  return (
    <>
      {cutAtHits(stretches(words), hits).map(({ text, isDoubt, isHit }) => {
        const said = isDoubt ? <span class="doubt">{text}</span> : text;
        return isHit ? <mark>{said}</mark> : said;
      })}
    </>
  );
}

type SaidProps = { readonly words: readonly TimedWord[]; readonly hits: readonly TextHit[] };

function cutAtHits(
  whole: readonly Stretch[],
  hits: readonly TextHit[],
): readonly (Stretch & { readonly isHit?: boolean })[] {
  if (hits.length === 0) return whole;
  const borders = hits.flatMap(({ start, end }) => [start, end]);
  let [passed, border] = [0, 0];
  return whole.flatMap(({ text, isDoubt }) => {
    const end = passed + text.length;
    const parts: (Stretch & { readonly isHit: boolean })[] = [];
    for (let from = passed; from < end;) {
      while ((borders[border] ?? end) <= from && border < borders.length) border += 1;
      const to = Math.min(end, borders[border] ?? end);
      parts.push({
        text: text.slice(from - passed, to - passed),
        isDoubt,
        isHit: border % 2 === 1,
      });
      from = to;
    }
    passed = end;
    return parts;
  });
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
