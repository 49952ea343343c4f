import type { Language } from "../../../../platform/language";
import type { LetterStatus, LetterSummary } from "../../api/schemas";
import { letterMessages } from "../messages";
import { drawerMessages } from "../messages/drawer";

/** It tells what has just been done and can be taken back. */
export type Undoable =
  | { readonly kind: "deleted"; readonly id: number }
  | {
      readonly kind: "status";
      readonly letter: LetterSummary;
      readonly was: LetterStatus;
      /** The page that it comes back to once it is undone. */
      readonly back: string;
    };

type Props = { readonly undoable: Undoable | null; readonly language: Language };

/** Says what has just been done and takes it back; the browser module lets it go, or be sent away. */
export function UndoNotice({ undoable, language }: Props) {
  const texts = letterMessages[language].notice;
  return (
    <output class="undo" data-region="notice">
      {undoable && (
        <div class="notice">
          <p>{wordsOf(undoable, language)}</p>
          <div class="actions">
            {undoable.kind === "deleted" ? (
              <form
                action={`/letters/${undoable.id}/restore`}
                method="post"
                data-restore={undoable.id}
              >
                <button type="submit" class="quiet">
                  {texts.undo}
                </button>
              </form>
            ) : (
              <StatusUndo undoable={undoable} language={language} />
            )}
            <button type="button" class="quiet" data-dismiss hidden>
              {texts.dismiss}
            </button>
          </div>
        </div>
      )}
    </output>
  );
}

type StatusProps = {
  readonly undoable: Undoable & { kind: "status" };
  readonly language: Language;
};

/** Taking a status back is said nowhere again: the drawer shows it. */
function StatusUndo({ undoable: { letter, was, back }, language }: StatusProps) {
  return (
    <form action={`/letters/${letter.id}/status`} method="post" data-status={letter.id}>
      <input type="hidden" name="was" value={was} />
      <input type="hidden" name="back" value={back} />
      <button type="submit" class="quiet" name="status" value={was}>
        {letterMessages[language].notice.undo}
      </button>
    </form>
  );
}

function wordsOf(undoable: Undoable, language: Language): string {
  if (undoable.kind === "deleted") return letterMessages[language].notice.deleted;
  const { changed, statuses } = drawerMessages[language];
  const { company_name: company, status } = undoable.letter;
  return changed(company, statuses[status]);
}
