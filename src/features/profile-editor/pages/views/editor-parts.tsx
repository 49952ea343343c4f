import type { Language } from "../../../../platform/language";
import { Form } from "../../../../ui/form";
import { sectionNames } from "../../form/fields";
import { isRemoved, type ResumeForm } from "../../form/resume-form";
import type { EditorView } from "./entry-field";

type PostProps = { readonly action: string; readonly text: string; readonly language: Language };

export function PostButton({ action, text, language }: PostProps) {
  return (
    <Form action={action} language={language}>
      <button type="submit" class="quiet">
        {text}
      </button>
    </Form>
  );
}

type ContentsProps = { readonly form: ResumeForm; readonly view: EditorView };

export function Contents({ form, view: { texts } }: ContentsProps) {
  return (
    <nav class="contents" aria-label={texts.edit.contents}>
      <ul>
        <li>
          <a href="#basics">{texts.sections.basics}</a>
        </li>
        {sectionNames.map((section) => (
          <li>
            <a href={`#${section}`}>{texts.sections[section]}</a>
            <span class="figures">
              {form.sections[section].filter((entry) => !isRemoved(entry)).length}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type ChoiceProps = { readonly view: EditorView; readonly first: Language };

/** A narrow page shows one column at a time; the styles read the choice. */
export function LanguageChoice({ view, first }: ChoiceProps) {
  return (
    <fieldset class="language-choice">
      <legend class="hint">{view.texts.edit.shown}</legend>
      {view.languages.map((language) => (
        <label>
          <input
            type="radio"
            name="shown"
            value={language}
            checked={language === first}
            autocomplete="off"
          />
          <span lang={language}>{view.texts.names[language]}</span>
        </label>
      ))}
    </fieldset>
  );
}
