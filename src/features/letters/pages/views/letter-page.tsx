import type { Language } from "../../../../platform/language";
import { letterMessages } from "../messages";
import type { LetterDetail } from "../../api/schemas";
import { Island } from "./island";
import type { VersionSummary } from "../../api/version-schemas";
import { LetterPairView } from "./letter-pair";
import type { CheckOutcome } from "./source-check";
import { EarlierVersion, LetterVersions } from "./letter-versions";

type Props = {
  readonly letter: LetterDetail;
  /** Every one of the pair, where there are several. */
  readonly versions?: readonly VersionSummary[];
  readonly language: Language;
  readonly checked?: CheckOutcome | undefined;
};

/** `/letters/:id`: the permalink of a pair. */
export function LetterPage({ letter, versions = [], language, checked }: Props) {
  return (
    <Island language={language}>
      <EarlierVersion letter={letter} language={language} />
      <LetterPairView letter={letter} language={language} heading="h1" checked={checked} />
      <LetterVersions letter={letter} versions={versions} language={language} />
      <p class="after-pair">
        <a class="alone" href="/letters">
          {letterMessages[language].pair.another}
        </a>
      </p>
    </Island>
  );
}
