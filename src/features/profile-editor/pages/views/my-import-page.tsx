import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { fieldIn, InputField } from "../../../../ui/fields";
import { Form } from "../../../../ui/form";
import type { ResumeNote } from "../../../profile";
import { myProfileMessages } from "../messages/my-profile";
import { FileProblems } from "./import-page";

export type MyImportProps = {
  readonly language: Language;
  readonly state: FormState;
  /** They stand in the way of the file that was sent. */
  readonly problems: readonly ResumeNote[];
  readonly hasDraft: boolean;
};

/** `/profile/import` takes a file to be compared with the profile. */
export function MyImportPage({ language, state, problems, hasDraft }: MyImportProps) {
  const texts = myProfileMessages[language].import;
  return (
    <div class="my-profile">
      <header class="my-profile-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        {hasDraft && <p class="hint">{texts.draft}</p>}
      </header>
      {problems.length > 0 && <FileProblems language={language} problems={problems} />}
      <Form
        class="request import fields"
        action="/profile/import"
        enctype="multipart/form-data"
        language={language}
        state={state}
      >
        <InputField
          id="file"
          {...fieldIn(state, "file")}
          type="file"
          label={texts.file}
          hint={texts.fileHint}
          accept=".json,.zip,application/json,application/zip"
        />
        <div class="field">
          <label for="text">{texts.text}</label>
          <textarea id="text" name="text" rows={6} spellcheck={false}>
            {state.values["text"] ?? ""}
          </textarea>
        </div>
        <button type="submit">{texts.submit}</button>
      </Form>
      <p>
        <a class="alone" href="/profile">
          {texts.back}
        </a>
      </p>
    </div>
  );
}
