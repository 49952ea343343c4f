import type { Language } from "../../../platform/language";
import { letterMessages } from "../messages";

type Props = { readonly deletedId: number | null; readonly language: Language };

/** Says what has just been deleted and takes it back; stays until the next page. */
export function UndoNotice({ deletedId, language }: Props) {
  const texts = letterMessages[language].notice;
  return (
    <output data-region="notice">
      {deletedId !== null && (
        <div class="notice">
          <p>{texts.deleted}</p>
          <form action={`/letters/${deletedId}/restore`} method="post" data-restore={deletedId}>
            <button type="submit" class="quiet">
              {texts.undo}
            </button>
          </form>
        </div>
      )}
    </output>
  );
}
