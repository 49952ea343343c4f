import type { Language } from "../../../../platform/language";
import { languages } from "../../../../platform/language";
import { fieldsOf, type SectionName } from "../../form/fields";
import { type FormEntry, isRemoved } from "../../form/resume-form";
import type { EditorView } from "./entry-field";
import { EntryFields } from "./entry-fields";

type Props = {
  readonly section: SectionName;
  readonly entries: readonly FormEntry[];
  readonly view: EditorView;
};

/** It shows the entries of one section, and an empty one to fill in. */
export function SectionEntries({ section, entries, view }: Props) {
  const { texts } = view;
  return (
    <section class="editor-section" id={section} aria-labelledby={`${section}-title`}>
      <h2 id={`${section}-title`}>{texts.sections[section]}</h2>
      <ol class="entries" data-entries={section}>
        {entries.map((entry, place) => (
          <EntryItem section={section} entry={entry} place={place} view={view} />
        ))}
      </ol>
      <NewEntry section={section} place={entries.length} view={view} />
    </section>
  );
}

type ItemProps = Omit<Props, "entries"> & { readonly entry: FormEntry; readonly place: number };

function EntryItem({ section, entry, place, view }: ItemProps) {
  const { edit } = view.texts;
  const path = `${section}.${place}`;
  const title = titleOf(section, entry, view.language) || edit.untitled;
  const isWrong = Object.keys(view.errors).some((name) => name.startsWith(`${path}.`));
  return (
    <li class={isRemoved(entry) ? "entry removed" : "entry"} id={path} data-entry={path}>
      <input type="hidden" name={`${path}.both.removed`} value={entry["both.removed"] ?? ""} />
      <span class="grip" data-grip aria-hidden="true" hidden>
        ⠿
      </span>
      <details open={isWrong}>
        <summary>
          <span class="entry-title" data-title>
            {title}
          </span>
          <span class="entry-note">{noteOf(section, entry, view)}</span>
        </summary>
        <EntryFields of={{ section, place, entry }} view={view} />
      </details>
      <div class="entry-tools">
        <ActButton act="up" path={path} label={edit.up(title)} text="↑" />
        <ActButton act="down" path={path} label={edit.down(title)} text="↓" />
        <ActButton act="remove" path={path} label={edit.removeOf(title)} text={edit.remove} />
        <ActButton act="put-back" path={path} label={edit.putBackOf(title)} text={edit.putBack} />
      </div>
    </li>
  );
}

type ActProps = {
  readonly act: string;
  readonly path: string;
  readonly label: string;
  readonly text: string;
};

function ActButton({ act, path, label, text }: ActProps) {
  return (
    <button
      type="submit"
      class="quiet"
      name="act"
      value={`${act} ${path}`}
      data-act={act}
      aria-label={label}
    >
      {text}
    </button>
  );
}

/** A browser module makes an entry of it as soon as something is typed, and puts another one below. */
function NewEntry({ section, place, view }: Omit<ItemProps, "entry">) {
  return (
    <details class="entry-new" data-new={section}>
      <summary>{view.texts.added[section]}</summary>
      <EntryFields of={{ section, place, entry: {} }} view={view} />
    </details>
  );
}

/** It is the first filled field, in the reader's language if it is given in it. */
function titleOf(section: SectionName, entry: FormEntry, language: Language): string {
  const texts = fieldsOf(section).map(({ name }) => textOf(entry, name, language));
  return texts.find((text) => text !== "") ?? "";
}

function textOf(entry: FormEntry, field: string, language: Language): string {
  const keys = [language, ...languages, "both"].map((side) => `${side}.${field}`);
  return keys.map((key) => entry[key]?.trim()).find(Boolean) ?? "";
}

/** It says enough to tell one entry from another: the second field, and the years. */
function noteOf(section: SectionName, entry: FormEntry, { language, texts }: EditorView): string {
  const second = fieldsOf(section)[1];
  const told = second?.kind === "line" ? textOf(entry, second.name, language) : "";
  const words = told === titleOf(section, entry, language) ? "" : told;
  const [start, end] = ["startDate", "endDate"].map((field) => textOf(entry, field, language));
  const years = start ? `${start.slice(0, 4)} – ${end?.slice(0, 4) || texts.edit.today}` : "";
  return [words, years].filter((part) => part !== "").join(" · ");
}
