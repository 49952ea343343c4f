import type { Language } from "../../../../platform/language";
import { AreaField } from "../../../../ui/fields";
import { LetterStatus, type LetterSummary } from "../../api/schemas";
import { drawerMessages } from "../messages/drawer";

type Props = {
  readonly letter: LetterSummary;
  readonly language: Language;
  /** The page that the form comes back to. */
  readonly back: string;
};

const NOTE_MAX = 2_000;

/** It tells what became of a pair: one press says so, and the next page offers to undo it. */
export function StatusChoice({ letter, language, back }: Props) {
  const texts = drawerMessages[language];
  return (
    <form action={`/letters/${letter.id}/status`} method="post" data-status={letter.id}>
      <input type="hidden" name="was" value={letter.status} />
      <input type="hidden" name="back" value={back} />
      <fieldset class="status" aria-label={texts.status(letter.company_name)}>
        {LetterStatus.options.map((status) => (
          <button
            type="submit"
            name="status"
            value={status}
            id={`status-${letter.id}-${status}`}
            aria-pressed={status === letter.status ? "true" : "false"}
          >
            {texts.statuses[status]}
          </button>
        ))}
      </fieldset>
    </form>
  );
}

/** The owner's own words about a pair, folded away until they are wanted. */
export function NoteField({ letter, language, back }: Props) {
  const texts = drawerMessages[language];
  const label = texts.noteOf(letter.company_name);
  return (
    <details class="note">
      <summary aria-label={label}>{texts.note}</summary>
      <form class="fields" action={`/letters/${letter.id}/note`} method="post">
        <input type="hidden" name="back" value={back} />
        <AreaField
          id={`note-${letter.id}`}
          name="note"
          label={texts.noteText}
          value={letter.note}
          rows={3}
          limit={NOTE_MAX}
          language={language}
        />
        <button type="submit" class="quiet">
          {texts.noteSave}
        </button>
      </form>
    </details>
  );
}
