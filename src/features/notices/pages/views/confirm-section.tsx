import type { Language } from "../../../../platform/language";
import { noticeMessages } from "../messages";

/** Until the address is confirmed, no notice is mailed to it. */
export function ConfirmSection({ language }: { readonly language: Language }) {
  const texts = noticeMessages[language].confirm;
  return (
    <section aria-labelledby="confirm-title">
      <h2 id="confirm-title">{texts.title}</h2>
      <p>{texts.first}</p>
      <form action="/notices/preferences/confirmation" method="post">
        <button type="submit" class="quiet">
          {texts.send}
        </button>
      </form>
    </section>
  );
}
