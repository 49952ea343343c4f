import type { Language } from "../platform/language";
import { formatMoment } from "./dates";

type MomentProps = { readonly at: string | number; readonly language: Language };

/** It is a moment in UTC, which the browser module shows in the reader's own time zone. */
export function Moment({ at, language }: MomentProps) {
  const iso = new Date(at).toISOString();
  return (
    <time datetime={iso} data-moment>
      {formatMoment(iso, language)}
    </time>
  );
}

/** It occurs in no sentence. */
const PLACE = "\u0000";

type SentenceProps = MomentProps & { readonly sentence: (moment: string) => string };

/** It is a sentence with a moment in it. */
export function MomentSentence({ sentence, ...moment }: SentenceProps) {
  const [before, after] = sentence(PLACE).split(PLACE);
  return (
    <>
      {before}
      <Moment {...moment} />
      {after}
    </>
  );
}
