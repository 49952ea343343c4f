import type { Language } from "../../../../platform/language";
import { FieldNotes, fieldState } from "../../../../ui/fields";
import type { FormField, SectionName } from "../../form/fields";
import { type FormEntry, inputName, type Side } from "../../form/resume-form";
import { type EditorMessages, fieldLabel } from "../messages";

export type EntryPlace = {
  readonly section: SectionName | "basics";
  readonly place: number;
  readonly entry: FormEntry;
};

export type EditorView = {
  readonly language: Language;
  /** These have a column each. */
  readonly languages: readonly Language[];
  readonly texts: EditorMessages;
  /** It holds the sentence of each wrong field, by the name of its input. */
  readonly errors: Readonly<Record<string, string>>;
  /** It is the note beside a field of the basics that says where its value comes from. */
  readonly originOf?: (field: string) => string | undefined;
};

type Props = {
  readonly of: EntryPlace;
  readonly field: FormField;
  readonly side: Side;
  readonly view: EditorView;
};

/** It is one input, in the language of what is typed into it. */
export function EntryField({ of, field, side, view }: Props) {
  const { section, place, entry } = of;
  const key = `${side}.${field.name}`;
  const name = inputName(section, place, key);
  const value = entry[key] ?? "";
  const origin = section === "basics" ? view.originOf?.(field.name) : undefined;
  const hint = hintOf(field, view.texts) ?? origin;
  const error = view.errors[name];
  const input = {
    id: name,
    name,
    lang: side === "both" ? undefined : side,
    autocomplete: "off",
    ...fieldState({ id: name, hint, error }),
  };
  return (
    <div class={`field field-${field.kind}`}>
      <label for={name}>{fieldLabel(view.texts, section, field.name)}</label>
      {field.kind === "text" || field.kind === "lines" ? (
        <textarea {...input} rows={rowsOf(value, field.kind === "lines")}>
          {value.startsWith("\n") ? `\n${value}` : value}
        </textarea>
      ) : (
        <input {...input} type="text" value={value} inputmode={inputModes[field.kind]} />
      )}
      <FieldNotes id={name} hint={hint} error={error} />
    </div>
  );
}

const inputModes = { line: undefined, date: undefined, url: "url", email: "email" } as const;

function hintOf({ name, kind }: FormField, { edit }: EditorMessages): string | undefined {
  if (kind === "lines") return edit.oneALine;
  if (name === "endDate") return edit.current;
  return kind === "date" ? edit.date : undefined;
}

const CHARACTERS_A_ROW = 48;

/** Browsers that do not size a field by its text show at least about as much as it holds. */
function rowsOf(value: string, isList: boolean): number {
  const rows = value
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_A_ROW)), 0);
  return Math.min(14, Math.max(isList ? 3 : 2, rows));
}
