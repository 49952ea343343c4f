import type { Language } from "../../../platform/language";
import { letterMessages } from "../messages";
import type { LetterDetail } from "../schemas";
import { Island } from "./island";
import { LetterPairView } from "./letter-pair";
import type { CheckOutcome } from "./source-check";

type Props = {
  readonly letter: LetterDetail;
  readonly language: Language;
  readonly checked?: CheckOutcome | undefined;
};

/** `/letters/:id`: the permalink of a pair. */
export function LetterPage({ letter, language, checked }: Props) {
  return (
    <Island language={language}>
      <LetterPairView letter={letter} language={language} heading="h1" checked={checked} />
      <p class="after-pair">
        <a href="/letters">{letterMessages[language].pair.another}</a>
      </p>
    </Island>
  );
}
