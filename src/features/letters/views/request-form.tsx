import { type Language, languages } from "../../../platform/language";
import { letterMessages } from "../messages";
import { type Refusal, RefusalNotice } from "./refusal-notice";
import type { RequestDraft } from "./request-draft";
import { RequestOptions } from "./request-options";
import { SelectField, TextField } from "./text-field";

type Props = {
  readonly language: Language;
  readonly draft: RequestDraft;
  readonly isOpen: boolean;
  readonly refusal?: Refusal | undefined;
};

/** Posts to the page; the browser module sends the same fields to the API instead. */
export function RequestForm({ language, draft, isOpen, refusal }: Props) {
  const texts = letterMessages[language].form;
  const wrongFields = refusal?.wrongFields ?? [];
  return (
    <form class="request" id="request" action="/letters" method="post" data-request>
      <h2>{texts.title}</h2>
      <div data-region="refusal">
        {refusal && wrongFields.length === 0 && (
          <RefusalNotice refusal={refusal} language={language} />
        )}
      </div>
      <TextField
        id="company"
        name="company_name"
        label={texts.company}
        hint={texts.companyHint}
        error={texts.errors.company_name}
        isWrong={wrongFields.includes("company_name")}
        value={draft.company}
        autocomplete="organization"
        minlength={2}
        maxlength={200}
        required
      />
      <SelectField
        id="letter-language"
        name="language"
        label={texts.language}
        options={languages.map((value) => [value, texts.languages[value]])}
        value={draft.letterLanguage}
      />
      <CarriedChoices language={language} draft={draft} />
      <RequestOptions language={language} draft={draft} wrongFields={wrongFields} />
      <button
        type="submit"
        disabled={!isOpen}
        aria-describedby={isOpen ? undefined : "request-closed"}
      >
        {texts.submit}
      </button>
      {!isOpen && (
        <p class="hint" id="request-closed">
          {texts.closed}
        </p>
      )}
    </form>
  );
}

/** What was chosen on a letter's page and refused: kept where it can be seen and taken back. */
function CarriedChoices({ language, draft }: Pick<Props, "language" | "draft">) {
  const texts = letterMessages[language].form;
  if (draft.companyPick === "" && !draft.isAgain) return null;
  return (
    <div class="choices">
      {draft.companyPick !== "" && (
        <label>
          <input type="checkbox" name="company_pick" value={draft.companyPick} checked />
          {texts.pickKept}
        </label>
      )}
      {draft.isAgain && (
        <label>
          <input type="checkbox" name="again" value="1" checked />
          {texts.againKept}
        </label>
      )}
    </div>
  );
}
