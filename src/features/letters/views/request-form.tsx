import { type Language, languages } from "../../../platform/language";
import { letterMessages } from "../messages";
import { type Refusal, RefusalNotice } from "./refusal-notice";

export type RequestDraft = { readonly company: string; readonly letterLanguage: Language };

type Props = {
  readonly language: Language;
  readonly draft: RequestDraft;
  readonly isOpen: boolean;
  readonly refusal?: Refusal | undefined;
};

/** Posts to the page; the browser module sends the same fields to the API instead. */
export function RequestForm({ language, draft, isOpen, refusal }: Props) {
  const texts = letterMessages[language].form;
  const isInvalid = refusal?.isAboutCompany === true;
  return (
    <form class="request" id="request" action="/letters" method="post" data-request>
      <h2>{texts.title}</h2>
      <div data-region="refusal">
        {refusal && !isInvalid && <RefusalNotice refusal={refusal} language={language} />}
      </div>
      <div class="field">
        <label for="company">{texts.company}</label>
        <input
          id="company"
          name="company_name"
          type="text"
          value={draft.company}
          autocomplete="organization"
          minlength={2}
          maxlength={200}
          required
          aria-invalid={isInvalid ? "true" : undefined}
          aria-describedby={isInvalid ? "company-error company-hint" : "company-hint"}
        />
        <p class="field-error" id="company-error" hidden={!isInvalid}>
          {texts.companyError}
        </p>
        <p class="hint" id="company-hint">
          {texts.companyHint}
        </p>
      </div>
      <div class="field">
        <label for="letter-language">{texts.language}</label>
        <select id="letter-language" name="language">
          {languages.map((value) => (
            <option value={value} selected={value === draft.letterLanguage}>
              {texts.languages[value]}
            </option>
          ))}
        </select>
      </div>
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
