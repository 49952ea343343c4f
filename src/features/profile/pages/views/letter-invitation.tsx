import type { Language } from "../../../../platform/language";
import { profileMessages } from "../messages";

/** It is the site's one call to action: a company's name, carried over to the letters. */
export function LetterInvitation({ language }: { language: Language }) {
  const texts = profileMessages[language].invitation;
  return (
    <form class="invitation" action="/letters" method="get">
      <h2>{texts.title}</h2>
      <p>{texts.text}</p>
      <label for="invitation-company">{texts.company}</label>
      <input
        id="invitation-company"
        name="company"
        type="text"
        autocomplete="organization"
        minlength={2}
        maxlength={200}
        required
      />
      <button type="submit">{texts.submit}</button>
    </form>
  );
}
