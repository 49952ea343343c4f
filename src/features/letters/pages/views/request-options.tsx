import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { fieldIn, InputField, SelectField } from "../../../../ui/fields";
import { letterMessages } from "../messages";
import { LetterLength, LetterTone } from "../../request/wish";
import { hasOptions, type RequestDraft } from "./request-draft";

type Props = {
  readonly language: Language;
  readonly draft: RequestDraft;
  readonly form: FormState;
};

/** How the letters shall be written, folded away until something is said or wrong. */
export function RequestOptions({ language, draft, form }: Props) {
  const texts = letterMessages[language].form;
  const isWrong = form.errors["website"] !== undefined;
  return (
    <details class="options" open={hasOptions(draft) || isWrong}>
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
          id="website"
          {...fieldIn(form, "website")}
          label={texts.website}
          hint={texts.websiteHint}
          errorText={texts.errors.website}
          inputmode="url"
          autocomplete="url"
          maxlength={490}
        />
      </div>
    </details>
  );
}
