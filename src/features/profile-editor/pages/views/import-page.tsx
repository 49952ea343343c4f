import type { FormState } from "../../../../platform/form";
import { type Language, languages } from "../../../../platform/language";
import { fieldState, FieldNotes } from "../../../../ui/fields";
import { Form } from "../../../../ui/form";
import type { ResumeNote } from "../../../profile";
import { editorMessages } from "../messages";
import { EditorFrame } from "./editor-frame";

export type ImportProps = {
  readonly language: Language;
  readonly state: FormState;
  /** They stand in the way of the file that was sent. */
  readonly problems: readonly ResumeNote[];
};

/** `/admin/profile/import` takes a file in the place of one language of the draft. */
export function ImportPage({ language, state, problems }: ImportProps) {
  const { import: texts } = editorMessages[language];
  const chosen = state.values["language"] ?? language;
  const notes = { id: "file", hint: texts.drop, error: state.errors["file"] };
  return (
    <EditorFrame language={language} step="import" lead={texts.lead}>
      {problems.length > 0 && <FileProblems language={language} problems={problems} />}
      <Form
        class="request import"
        action="/admin/profile/import"
        enctype="multipart/form-data"
        language={language}
        state={state}
      >
        <div class="field">
          <label for="file">{texts.file}</label>
          <input
            class="drop"
            id="file"
            type="file"
            name="file"
            accept=".json,application/json"
            required
            {...fieldState(notes)}
          />
          <FieldNotes {...notes} />
        </div>
        <fieldset class="choices">
          <legend>{texts.language}</legend>
          {languages.map((each) => (
            <label>
              <input type="radio" name="language" value={each} checked={each === chosen} />
              {texts.languages[each]}
            </label>
          ))}
        </fieldset>
        <button type="submit">{texts.submit}</button>
      </Form>
    </EditorFrame>
  );
}

/** It names each line of the file that could not be read, with what it should be. */
export function FileProblems({ language, problems }: Pick<ImportProps, "language" | "problems">) {
  const { import: texts } = editorMessages[language];
  return (
    <div class="refusal" role="alert" tabindex={-1} autofocus>
      <p class="refusal-title">{texts.problems(problems.length)}</p>
      <ul class="promises">
        {problems.map(({ line, path, message }) => (
          <li>
            <strong class="figures">{texts.line(line)}</strong>
            {path !== "" && (
              <>
                {" "}
                <code>{path}</code>
              </>
            )}
            {` · ${message[language]}`}
          </li>
        ))}
      </ul>
      <p>{texts.none}</p>
    </div>
  );
}
