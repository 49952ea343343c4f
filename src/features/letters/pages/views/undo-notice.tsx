import type { Language } from "../../../../platform/language";
import { letterMessages } from "../messages";

type Props = { readonly deletedId: number | null; readonly language: Language };

/** Says what has just been deleted and takes it back; the browser module lets it go, or be sent away. */
export function UndoNotice({ deletedId, language }: Props) {
  const texts = letterMessages[language].notice;
  return (
    <output class="undo" data-region="notice">
      {deletedId !== null && (
        <div class="notice">
          <p>{texts.deleted}</p>
          <div class="actions">
            <form action={`/letters/${deletedId}/restore`} method="post" data-restore={deletedId}>
              <button type="submit" class="quiet">
                {texts.undo}
              </button>
            </form>
            <button type="button" class="quiet" data-dismiss hidden>
              {texts.dismiss}
            </button>
          </div>
        </div>
      )}
    </output>
  );
}
