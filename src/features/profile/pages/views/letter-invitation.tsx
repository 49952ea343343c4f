import type { Language } from "../../../../platform/language";
import { profileMessages } from "../messages";

/** It is what still keeps the letters closed to this visitor; it is null where they are open. */
export type ClosedGate = { readonly visit: number; readonly required: number };

type Props = { readonly language: Language; readonly gate: ClosedGate | null };

/** It is the site's one call to action: a company's name, carried over to the letters. */
export function LetterInvitation({ language, gate }: Props) {
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
      <button type="submit" aria-describedby={gate ? "invitation-gate" : undefined}>
        {texts.submit}
      </button>
      {gate && (
        <p class="hint" id="invitation-gate">
          {texts.closed(gate.visit, gate.required)}
        </p>
      )}
    </form>
  );
}
