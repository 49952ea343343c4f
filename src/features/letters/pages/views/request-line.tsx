import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { letterMessages } from "../messages";
import type { LetterDetail } from "../../api/schemas";
import { RequestForm } from "./request-form";
import type { RequestHold } from "./request-hold";

type Props = {
  readonly letter: LetterDetail;
  readonly hold: RequestHold | null;
  readonly language: Language;
};

/** The request of a pair, folded to a line above it; unfolded it is the form, filled in as it was sent. */
export function RequestLine({ letter, hold, language }: Props) {
  const texts = letterMessages[language].requestLine;
  return (
    <div class="request-line">
      <a class="alone" href="/letters">
        {texts.all}
      </a>
      <details>
        <summary>
          <span class="request-words">
            <strong>{letter.company_name}</strong> {wordsOf(letter, language).join(" · ")}
          </span>{" "}
          <span class="request-change">{texts.change}</span>
        </summary>
        <RequestForm language={language} form={formOf(letter)} hold={hold} isUnfolded />
      </details>
    </div>
  );
}

function wordsOf(letter: LetterDetail, language: Language): string[] {
  const { form, requestLine } = letterMessages[language];
  const { length, tone } = letter;
  return [
    ...(letter.job_title === null ? [] : [letter.job_title]),
    ...(letter.job_offer === null ? [] : [requestLine.withOffer]),
    form.languages[letter.language],
    ...(length === "standard" ? [] : [requestLine.lengths[length]]),
    ...(tone === "formal" ? [] : [requestLine.tones[tone]]),
  ];
}

function formOf(letter: LetterDetail): FormState {
  const { company_name, language, length, tone, job_title, website, job_offer } = letter;
  const { company_pick, profile } = letter;
  const asked = { job_title, website, job_offer, company_pick, profile };
  const values = Object.fromEntries(
    Object.entries(asked).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
  return {
    values: { company_name, language, length, tone, ...values },
    errors: {},
    error: null,
  };
}
