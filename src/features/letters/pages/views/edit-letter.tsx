import type { Language } from "../../../../platform/language";
import type { LetterType } from "../../store/document";
import type { EditField, EditFields, EditPart } from "../../versions/edit-form";
import type { CurrentVersion } from "../../versions/get-current-version";
import { letterMessages } from "../messages";
import { LETTER_LIMITS } from "../../api/save-schema";
import { FlagItems } from "./flag-list";

type Props = {
  readonly type: LetterType;
  readonly letter: CurrentVersion;
  readonly fields: EditFields;
  readonly wrongFields: readonly EditField[];
  readonly language: Language;
};

/** Typed text that fits into one line of the sheet. */
const CHARACTERS_PER_LINE = 52;

/** The fields of one letter, and what the checker has to say about its current version. */
export function EditLetter({ type, letter, fields, wrongFields, language }: Props) {
  const { pair, edit } = letterMessages[language];
  const name = type === "motivation" ? pair.motivation : pair.antiMotivation;
  const field = (part: EditPart) => ({
    id: `${type}_${part}` as const,
    label: edit[part],
    value: fields[`${type}_${part}`],
    isWrong: wrongFields.includes(`${type}_${part}`),
    letterLanguage: letter.language,
    language,
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
        <LineField {...field("subject")} />
        <LineField {...field("salutation")} />
        <BodyField {...field("body")} />
        <LineField {...field("closing")} />
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

type FieldProps = {
  readonly id: EditField;
  readonly label: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly letterLanguage: Language;
  readonly language: Language;
};

function LineField({ id, label, value, isWrong, letterLanguage, language }: FieldProps) {
  const texts = letterMessages[language].edit;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={id}
        type="text"
        value={value}
        lang={letterLanguage}
        maxlength={LETTER_LIMITS.line}
        autocomplete="off"
        required
        aria-invalid={isWrong ? "true" : undefined}
        aria-describedby={isWrong ? `${id}-error` : undefined}
      />
      {isWrong && (
        <p class="field-error" id={`${id}-error`}>
          {texts.errors.line}
        </p>
      )}
    </div>
  );
}

/** The mirror lies under the field and bears the marks that a field cannot; it also gives the field its height. */
function BodyField({ id, label, value, isWrong, letterLanguage, language }: FieldProps) {
  const texts = letterMessages[language].edit;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="edit-area">
        <div class="edit-mirror" lang={letterLanguage} aria-hidden="true" data-mirror></div>
        <textarea
          id={id}
          name={id}
          rows={rowsOf(value)}
          lang={letterLanguage}
          autocomplete="off"
          required
          aria-invalid={isWrong ? "true" : undefined}
          aria-describedby={isWrong ? `${id}-error ${id}-hint` : `${id}-hint`}
        >
          {`\n${value}`}
        </textarea>
      </div>
      {isWrong && (
        <p class="field-error" id={`${id}-error`}>
          {texts.errors.body}
        </p>
      )}
      <p class="hint" id={`${id}-hint`}>
        {texts.bodyHint}
      </p>
    </div>
  );
}

const rowsOf = (text: string) =>
  text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_PER_LINE)), 1);
