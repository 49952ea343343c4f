import type { Language } from "../../../../platform/language";
import type { LetterDetail } from "../../api/schemas";
import { Island } from "./island";
import type { VersionSummary } from "../../api/version-schemas";
import { LetterPairView } from "./letter-pair";
import type { RequestHold } from "./request-hold";
import { RequestLine } from "./request-line";
import type { CheckOutcome } from "./source-check";
import { type Undoable, UndoNotice } from "./undo-notice";
import { EarlierVersion, LetterVersions } from "./letter-versions";

type Props = {
  readonly letter: LetterDetail;
  /** Every one of the pair, where there are several. */
  readonly versions?: readonly VersionSummary[];
  readonly language: Language;
  readonly checked?: CheckOutcome | undefined;
  /** Why the same request cannot be sent again now. */
  readonly hold?: RequestHold | null;
  readonly undoable?: Undoable | null;
};

/** `/letters/:id`: the permalink of a pair. */
export function LetterPage({
  letter,
  versions = [],
  language,
  checked,
  hold = null,
  undoable = null,
}: Props) {
  return (
    <Island language={language}>
      <RequestLine letter={letter} hold={hold} language={language} />
      <UndoNotice undoable={undoable} language={language} />
      <EarlierVersion letter={letter} language={language} />
      <LetterPairView letter={letter} language={language} checked={checked} />
      <LetterVersions letter={letter} versions={versions} language={language} />
    </Island>
  );
}
