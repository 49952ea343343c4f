import type { Language } from "../../../../platform/language";
import type { GenerateLetters } from "../../api/request-schema";
import { gateMessages } from "../messages/gate";

type Props = {
  readonly kept: GenerateLetters;
  readonly language: Language;
};

/** The door has opened for a request that was kept. The browser module sends the form by itself; without it one press does. */
export function KeptRequest({ kept, canBegin, language }: Props & { readonly canBegin: boolean }) {
  const texts = gateMessages[language].kept;
  const { company_name: company } = kept;
  return (
    <section class="writing kept" aria-labelledby="kept-title">
      <div>
        <h2 id="kept-title">{texts.openTitle(company)}</h2>
        <p>{texts.open}</p>
      </div>
      <div class="actions">
        <form action="/letters/kept/write" method="post" data-write-kept={canBegin}>
          <button type="submit">{texts.write}</button>
        </form>
        <ForgetKept kept={kept} language={language} />
      </div>
    </section>
  );
}

export function ForgetKept({ kept, language }: Props) {
  const texts = gateMessages[language].kept;
  return (
    <form action="/letters/kept/forget" method="post">
      <button type="submit" class="quiet" aria-label={texts.forgetLabel(kept.company_name)}>
        {texts.forget}
      </button>
    </form>
  );
}
