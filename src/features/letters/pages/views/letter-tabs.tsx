import type { Language } from "../../../../platform/language";
import { LetterType } from "../../store/document";
import { letterMessages } from "../messages";

/** Says on a phone which of the two letters is shown. The style sheet alone does it, so that it needs no scripts. */
export function LetterTabs({ language }: { language: Language }) {
  const texts = letterMessages[language].pair;
  const names = { motivation: texts.motivation, anti_motivation: texts.antiMotivation };
  return (
    <fieldset class="letter-tabs">
      <legend class="visually-hidden">{texts.shown}</legend>
      {LetterType.options.map((type) => (
        <label>
          <input
            type="radio"
            name="shown"
            value={type}
            checked={type === "motivation"}
            autocomplete="off"
          />
          {names[type]}
        </label>
      ))}
    </fieldset>
  );
}
