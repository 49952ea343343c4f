import { type FormState, refusalWithoutField } from "../../../../platform/form";
import { type Language, languages } from "../../../../platform/language";
import { AreaField, CheckField, fieldIn, InputField, SelectField } from "../../../../ui/fields";
import { Form } from "../../../../ui/form";
import { letterMessages } from "../messages";
import { gateMessages } from "../messages/gate";
import { Countdown } from "../../../../ui/countdown";
import { type RequestDraft, toRequestDraft } from "./request-draft";
import type { RequestHold } from "./request-hold";
import { RequestOptions } from "./request-options";
import { RequestRefusal } from "./request-refusal";

type Props = {
  readonly language: Language;
  readonly form: FormState;
  /** Why it cannot be sent now; the server decides all the same. */
  readonly hold: RequestHold | null;
  /** The form unfolds from a line that is its title already. */
  readonly isUnfolded?: boolean;
};

const OFFER_LIMIT = 20_000;

/** Posts to the page; the browser module sends the same fields to the API instead. */
export function RequestForm({ language, form, hold, isUnfolded = false }: Props) {
  const texts = letterMessages[language].form;
  const draft = toRequestDraft(form.values, language);
  const error = refusalWithoutField(form);
  return (
    <Form
      class="request"
      id="request"
      action={hold?.reason === "closed" ? "/letters/kept" : "/letters"}
      language={language}
      data-request={hold?.reason === "closed" ? "keep" : "write"}
      aria-label={texts.title}
      heading={!isUnfolded && <h2>{texts.title}</h2>}
      refusal={
        <div data-region="refusal">
          {error && <RequestRefusal error={error} language={language} />}
        </div>
      }
    >
      <RequestSubject language={language} form={form} />
      <SelectField
        id="letter-language"
        name="language"
        label={texts.language}
        options={languages.map((value) => [value, texts.languages[value]])}
        value={draft.letterLanguage}
      />
      <CheckField name="profile" value="own" label={texts.ownProfile} isChecked={draft.isOwn} />
      <CarriedChoices language={language} draft={draft} />
      <RequestOptions language={language} draft={draft} form={form} />
      <SubmitButton hold={hold} language={language} />
    </Form>
  );
}

type SubjectProps = Pick<Props, "language" | "form">;

/** They ask to whom, for which post, and what is asked there. */
function RequestSubject({ language, form }: SubjectProps) {
  const texts = letterMessages[language].form;
  return (
    <>
      <div class="field-pair">
        <InputField
          id="company"
          {...fieldIn(form, "company_name")}
          label={texts.company}
          hint={texts.companyHint}
          errorText={texts.errors.company_name}
          autocomplete="organization"
          minlength={2}
          maxlength={200}
          required
        />
        <InputField
          id="job-title"
          {...fieldIn(form, "job_title")}
          label={texts.jobTitle}
          hint={texts.jobTitleHint}
          errorText={texts.errors.job_title}
          autocomplete="off"
          maxlength={200}
        />
      </div>
      <AreaField
        id="job-offer"
        {...fieldIn(form, "job_offer")}
        label={texts.jobOffer}
        hint={texts.jobOfferHint}
        errorText={texts.errors.job_offer}
        rows={4}
        limit={OFFER_LIMIT}
        takesMore
        language={language}
      />
    </>
  );
}

type SubmitProps = Pick<Props, "language" | "hold">;

/**
 * A button that only waits can still be found and pressed: without scripts the page would never open it again, and by then
 * the server may accept.
 */
function SubmitButton({ hold, language }: SubmitProps) {
  const texts = letterMessages[language].form;
  const { kept } = gateMessages[language];
  const isClosed = hold?.reason === "closed";
  return (
    <>
      <button
        type="submit"
        id="request-submit"
        data-region="submit"
        aria-disabled={hold && !isClosed ? "true" : undefined}
        aria-describedby={hold ? "request-hold" : undefined}
      >
        {isClosed ? kept.submit : texts.submit}
      </button>
      <p class="hint" id="request-hold" data-region="hold" hidden={!hold}>
        {hold && (isClosed ? kept.hold(hold.opensAtVisit) : texts.holds[hold.reason])}
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

type CarriedProps = { readonly language: Language; readonly draft: RequestDraft };

/** It shows refused choices from a letter's page, so that the person can see and remove them. */
function CarriedChoices({ language, draft }: CarriedProps) {
  const texts = letterMessages[language].form;
  if (draft.companyPick === "" && !draft.isAgain) return null;
  return (
    <div class="choices">
      {draft.companyPick !== "" && (
        <CheckField
          name="company_pick"
          label={texts.pickKept}
          value={draft.companyPick}
          isChecked
        />
      )}
      {draft.isAgain && <CheckField name="again" label={texts.againKept} isChecked />}
    </div>
  );
}
