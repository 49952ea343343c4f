import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { AreaField, fieldIn, InputField, SelectField } from "../../../../ui/fields";
import { letterMessages } from "../messages";
import { LetterLength, LetterTone } from "../../request/wish";
import { hasOptions, type RequestDraft } from "./request-draft";

type Props = {
  readonly language: Language;
  readonly draft: RequestDraft;
  readonly form: FormState;
};

const OFFER_LIMIT = 20_000;
const OPTION_FIELDS = ["job_title", "website", "job_offer"];

/** The wishes for the letters, folded away until something is said or wrong. */
export function RequestOptions({ language, draft, form }: Props) {
  const texts = letterMessages[language].form;
  const isWrong = (name: string) => form.errors[name] !== undefined;
  return (
    <details class="options" open={hasOptions(draft) || OPTION_FIELDS.some(isWrong)}>
      <summary>{texts.options}</summary>
      <div class="option-fields">
        <SelectField
          id="letter-length"
          name="length"
          label={texts.length}
          options={LetterLength.options.map((value) => [value, texts.lengths[value]])}
          value={draft.length}
        />
        <SelectField
          id="letter-tone"
          name="tone"
          label={texts.tone}
          options={LetterTone.options.map((value) => [value, texts.tones[value]])}
          value={draft.tone}
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
        <InputField
          id="website"
          {...fieldIn(form, "website")}
          label={texts.website}
          hint={texts.websiteHint}
          errorText={texts.errors.website}
          inputmode="url"
          autocomplete="url"
          maxlength={490}
        />
        <AreaField
          id="job-offer"
          {...fieldIn(form, "job_offer")}
          label={texts.jobOffer}
          hint={texts.jobOfferHint}
          errorText={texts.errors.job_offer}
          rows={5}
          limit={OFFER_LIMIT}
          takesMore
          language={language}
        />
      </div>
    </details>
  );
}
