import type { Language } from "../../../../platform/language";
import { CheckField, fieldIn, InputField } from "../../../../ui/fields";
import { Form, FormRefusal } from "../../../../ui/form";
import { refusalWithoutField } from "../../../../platform/form";
import type { ShownFinding } from "../find-in-text";
import { transcriptMessages } from "../messages";

type Props = {
  readonly language: Language;
  /** It is the id of the transcript. */
  readonly id: string;
  readonly finding: ShownFinding;
  /** Something was changed, so that there may be something to undo. */
  readonly isChanged: boolean;
};

/** It finds and replaces in one transcript. Without scripts it asks for the page with what is found marked. */
export function FindBar({ language, id, finding, isChanged }: Props) {
  const texts = transcriptMessages[language].find;
  const { form, found } = finding;
  const refusal = refusalWithoutField(form);
  return (
    <details class="find" data-find open={found !== null || form.error !== null}>
      <summary>
        {texts.title}
        <kbd data-find-live hidden>
          F
        </kbd>
      </summary>
      <Form
        class="find-form"
        id="find-form"
        action={`/transcripts/${id}/replacements`}
        novalidate
        language={language}
        state={form}
        refusal={
          <div data-region="find-refusal">
            {refusal && <FormRefusal error={refusal} language={language} />}
          </div>
        }
        data-texts={JSON.stringify({ at: texts.at, none: texts.none })}
      >
        <FindRow language={language} id={id} finding={finding} />
        <output class="hint figures" for="find" data-find-count>
          {found && texts.count(found.count, found.hits.size)}
        </output>
        <ReplaceRow language={language} finding={finding} />
        <FindChoices language={language} finding={finding} />
        <div data-region="find-undo">
          {isChanged && (
            <button type="submit" class="quiet minor" formaction={`/transcripts/${id}/undo`}>
              {transcriptMessages[language].history.undo}
            </button>
          )}
        </div>
      </Form>
    </details>
  );
}

function FindRow({ language, id, finding }: Omit<Props, "isChanged">) {
  const texts = transcriptMessages[language].find;
  return (
    <div class="find-row">
      <InputField
        id="find"
        {...fieldIn(finding.form, "find")}
        type="search"
        label={texts.find}
        maxlength={200}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
      />
      <button
        type="submit"
        class="quiet"
        formmethod="get"
        formaction={`/transcripts/${id}`}
        data-find-plain
      >
        {texts.submit}
      </button>
      <div class="find-steps" data-find-live hidden>
        <button type="button" class="quiet" data-find-step="-1">
          {texts.previous}
        </button>
        <button type="button" class="quiet" data-find-step="1">
          {texts.next}
        </button>
      </div>
    </div>
  );
}

type RowProps = Pick<Props, "language" | "finding">;

function ReplaceRow({ language, finding }: RowProps) {
  const texts = transcriptMessages[language].find;
  return (
    <div class="find-row">
      <InputField
        id="replace"
        {...fieldIn(finding.form, "replace")}
        label={texts.replace}
        hint={texts.replaceHint}
        maxlength={1_000}
        autocomplete="off"
      />
      <div class="find-steps">
        <button type="submit" class="quiet" name="act" value="one" data-find-live hidden>
          {texts.one}
        </button>
        <button type="submit" class="quiet" name="act" value="all">
          {texts.all}
        </button>
      </div>
    </div>
  );
}

function FindChoices({ language, finding }: RowProps) {
  const texts = transcriptMessages[language].find;
  const { values } = finding.form;
  return (
    <fieldset class="find-choices">
      <legend class="visually-hidden">{texts.choices}</legend>
      <CheckField
        name="whole_words"
        label={texts.wholeWords}
        isChecked={values["whole_words"] !== undefined}
      />
      <CheckField
        name="match_case"
        label={texts.matchCase}
        isChecked={values["match_case"] !== undefined}
      />
      <CheckField
        name="match_accents"
        label={texts.matchAccents}
        isChecked={values["match_accents"] !== undefined}
      />
    </fieldset>
  );
}
