import type { Language } from "../../../../platform/language";
import { letterMessages } from "../messages";
import type { LetterDetail } from "../../api/schemas";

/** It is the result of asking the sources again: all of them answered, or not. */
export type CheckOutcome = "answered" | "silent";

type Props = {
  readonly letter: LetterDetail;
  readonly language: Language;
  readonly outcome: CheckOutcome | undefined;
};

/** Asks the public sources of a pair again; only where it cites any. */
export function SourceCheck({ letter, language, outcome }: Props) {
  if (!letter.cited_facts.some(({ source_url: url }) => url !== undefined)) return null;
  const texts = letterMessages[language].sources;
  const isRetracted = letter.stale?.reasons.some(({ kind }) => kind.startsWith("source_")) ?? false;
  return (
    <form class="source-check" action={`/letters/${letter.id}/check`} method="post">
      <button type="submit" class="quiet">
        {texts.check}
      </button>
      {outcome !== undefined && (
        <output class="hint" id="checked">
          {outcome === "silent" ? texts.silent : isRetracted ? texts.retracted : texts.stillSo}
        </output>
      )}
    </form>
  );
}
