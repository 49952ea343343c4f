import { type Language, languages } from "../../../../platform/language";
import { letterMessages } from "../messages";
import { Countdown } from "./countdown";
import { type Refusal, RefusalNotice } from "./refusal-notice";
import type { RequestHold } from "./request-hold";
import type { RequestDraft } from "./request-draft";
import { RequestOptions } from "./request-options";
import { SelectField, TextField } from "./text-field";

type Props = {
  readonly language: Language;
  readonly draft: RequestDraft;
  /** Why it cannot be sent now; the server decides all the same. */
  readonly hold: RequestHold | null;
  readonly refusal?: Refusal | undefined;
};

/** Posts to the page; the browser module sends the same fields to the API instead. */
export function RequestForm({ language, draft, hold, refusal }: Props) {
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
      <SubmitButton hold={hold} language={language} />
    </form>
  );
}

type SubmitProps = Pick<Props, "language" | "hold">;

/**
 * What only waits stays a button that can be found and pressed: without scripts the page would never open it again, and
 * by then the server may say yes.
 */
function SubmitButton({ hold, language }: SubmitProps) {
  const texts = letterMessages[language].form;
  return (
    <>
      <button
        type="submit"
        id="request-submit"
        data-region="submit"
        disabled={hold?.reason === "closed"}
        aria-disabled={hold && hold.reason !== "closed" ? "true" : undefined}
        aria-describedby={hold ? "request-hold" : undefined}
      >
        {texts.submit}
      </button>
      <p class="hint" id="request-hold" data-region="hold" hidden={!hold}>
        {hold && texts.holds[hold.reason]}
        {hold?.reason === "pause" && (
          <>
            {" "}
            <Countdown seconds={hold.seconds} />
          </>
        )}
      </p>
    </>
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
