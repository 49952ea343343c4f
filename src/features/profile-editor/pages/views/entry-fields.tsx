import { languages } from "../../../../platform/language";
import { type FormField, fieldsOf } from "../../form/fields";
import type { FormEntry, Side } from "../../form/resume-form";
import { type EditorView, EntryField, type EntryPlace } from "./entry-field";

type Props = { readonly of: EntryPlace; readonly view: EditorView };

/** It shows the fields of one entry: a column for each language, then what both share. */
export function EntryFields({ of, view }: Props) {
  const fields = fieldsOf(of.section);
  const shared = fields.filter((field) => sidesOf(of.entry, field).includes("both"));
  const { texts } = view;
  const isOne = view.languages.length === 1;
  return (
    <div class={isOne ? "entry-fields one-language" : "entry-fields"}>
      {view.languages.map((language) => (
        <fieldset class="column" data-language={language}>
          <legend>{texts.names[language]}</legend>
          {fields
            .filter((field) => sidesOf(of.entry, field).includes(language))
            .map((field) => (
              <EntryField of={of} field={field} side={language} view={view} />
            ))}
        </fieldset>
      ))}
      {shared.length > 0 && (
        <fieldset class="column-both">
          <legend>{isOne ? texts.edit.further : texts.edit.shared}</legend>
          {shared.map((field) => (
            <EntryField of={of} field={field} side="both" view={view} />
          ))}
        </fieldset>
      )}
      <KeptValues of={of} />
    </div>
  );
}

/** A shared field that the two languages give differently stands in both columns. */
function sidesOf(entry: FormEntry, { name, isShared }: FormField): readonly Side[] {
  const isSplit = languages.some((language) => Object.hasOwn(entry, `${language}.${name}`));
  return isShared && !isSplit ? ["both"] : languages;
}

const KEPT = ["both.id", "fr.rest", "en.rest", "fr.document", "en.document"];

/** They go through the form unseen. */
function KeptValues({ of: { section, place, entry } }: Pick<Props, "of">) {
  const prefix = section === "basics" ? "basics" : `${section}.${place}`;
  return (
    <>
      {KEPT.filter((key) => entry[key]).map((key) => (
        <input type="hidden" name={`${prefix}.${key}`} value={entry[key]} />
      ))}
    </>
  );
}
