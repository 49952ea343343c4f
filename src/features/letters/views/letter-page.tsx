import type { Language } from "../../../platform/language";
import { letterMessages } from "../messages";
import type { LetterDetail } from "../schemas";
import { Island } from "./island";
import { LetterPairView } from "./letter-pair";

type Props = { readonly letter: LetterDetail; readonly language: Language };

/** `/letters/:id`: the permalink of a pair. */
export function LetterPage({ letter, language }: Props) {
  return (
    <Island language={language}>
      <LetterPairView letter={letter} language={language} heading="h1" />
      <p class="after-pair">
        <a href="/letters">{letterMessages[language].pair.another}</a>
      </p>
    </Island>
  );
}
