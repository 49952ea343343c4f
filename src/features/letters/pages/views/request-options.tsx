import type { Language } from "../../../../platform/language";
import { letterMessages } from "../messages";
import { LetterLength, LetterTone } from "../../request/wish";
import { hasOptions, type RequestDraft } from "./request-draft";
import { AreaField, SelectField, TextField } from "./text-field";

type Props = {
  readonly language: Language;
  readonly draft: RequestDraft;
  readonly wrongFields: readonly string[];
};

const OFFER_LIMIT = 20_000;
const OPTION_FIELDS = ["job_title", "website", "job_offer"];

/** What one may say about the letters, folded away until something is said or wrong. */
export function RequestOptions({ language, draft, wrongFields }: Props) {
  const texts = letterMessages[language].form;
  const isWrong = (name: string) => wrongFields.includes(name);
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
        <TextField
          id="job-title"
          name="job_title"
          label={texts.jobTitle}
          hint={texts.jobTitleHint}
          error={texts.errors.job_title}
          isWrong={isWrong("job_title")}
          value={draft.jobTitle}
          autocomplete="off"
          maxlength={200}
        />
        <TextField
          id="website"
          name="website"
          label={texts.website}
          hint={texts.websiteHint}
          error={texts.errors.website}
          isWrong={isWrong("website")}
          value={draft.website}
          inputmode="url"
          autocomplete="url"
          maxlength={490}
        />
        <AreaField
          id="job-offer"
          name="job_offer"
          label={texts.jobOffer}
          hint={texts.jobOfferHint}
          error={texts.errors.job_offer}
          isWrong={isWrong("job_offer")}
          value={draft.jobOffer}
          rows={5}
          limit={OFFER_LIMIT}
          counter={texts.counter}
        />
      </div>
    </details>
  );
}
