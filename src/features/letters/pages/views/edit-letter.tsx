import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { fieldIn, FieldNotes, fieldState, InputField } from "../../../../ui/fields";
import type { LetterType } from "../../store/document";
import type { EditField, EditFields, EditPart } from "../../versions/edit-form";
import type { CurrentVersion } from "../../versions/get-current-version";
import { letterMessages } from "../messages";
import { LETTER_LIMITS } from "../../api/save-schema";
import { FlagItems } from "./flag-list";

type Props = {
  readonly type: LetterType;
  readonly letter: CurrentVersion;
  /** The text of the current version, where the form does not bring one back. */
  readonly saved: EditFields;
  readonly form: FormState;
  readonly language: Language;
};

/** Typed text that fits into one line of the sheet. */
const CHARACTERS_PER_LINE = 52;

/** The fields of one letter, and what the checker has to say about its current version. */
export function EditLetter({ type, letter, saved, form, language }: Props) {
  const { pair, edit } = letterMessages[language];
  const name = type === "motivation" ? pair.motivation : pair.antiMotivation;
  const fieldOf = (part: EditPart) => {
    const id = `${type}_${part}` as const;
    return { id, ...fieldIn(form, id, saved[id]), label: edit[part], lang: letter.language };
  };
  const lineOf = (part: EditPart) => ({
    ...fieldOf(part),
    maxlength: LETTER_LIMITS.line,
    autocomplete: "off",
    required: true,
  });
  const isAnti = type === "anti_motivation";
  const flags = (letter.flags ?? []).filter((flag) => flag.letter === type);
  return (
    <fieldset
      class={isAnti ? "sheet-column anti" : "sheet-column"}
      data-letter={type}
      aria-label={name}
    >
      <p class="label" aria-hidden="true">
        {name}
      </p>
      <div class={isAnti ? "sheet sheet-anti edit-sheet" : "sheet edit-sheet"}>
        <InputField {...lineOf("subject")} />
        <InputField {...lineOf("salutation")} />
        <BodyField {...fieldOf("body")} hint={edit.bodyHint} />
        <InputField {...lineOf("closing")} />
      </div>
      <section aria-label={edit.flags.titleOf(name)} data-flags hidden={flags.length === 0}>
        <p class="label">{edit.flags.title}</p>
        <ul class="flags">
          <FlagItems
            flags={flags}
            language={language}
            hrefOf={({ where }) => `#${type}_${fieldOfPart[where.part]}`}
          />
        </ul>
      </section>
    </fieldset>
  );
}

const fieldOfPart = {
  subject: "subject",
  salutation: "salutation",
  paragraph: "body",
  closing: "closing",
  letter: "body",
} as const;

type BodyFieldProps = {
  readonly id: EditField;
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly lang: Language;
};

/** The mirror lies under the field and bears the marks that a field cannot; it also gives the field its height. */
function BodyField({ label, hint, value, error, ...area }: BodyFieldProps) {
  const { id, lang } = area;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="edit-area">
        <div class="edit-mirror" lang={lang} aria-hidden="true" data-mirror></div>
        <textarea
          {...area}
          rows={rowsOf(value)}
          autocomplete="off"
          required
          {...fieldState({ id, hint, error })}
        >
          {`\n${value}`}
        </textarea>
      </div>
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  );
}

const rowsOf = (text: string) =>
  text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_PER_LINE)), 1);
