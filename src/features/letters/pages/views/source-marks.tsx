import type { Language } from "../../../../platform/language";
import { letterMessages } from "../messages";

const kinds = ["candidate", "company", "nothing"] as const;

/** Marks every sentence by what it rests on, in lines and numbers; the style sheet alone does it. */
export function SourceMarks({ language }: { language: Language }) {
  const texts = letterMessages[language].sources;
  return (
    <div class="source-marks">
      <label>
        <input type="checkbox" autocomplete="off" data-marks />
        {texts.show}
      </label>
      <ul class="legend" aria-label={texts.legend}>
        {kinds.map((kind) => (
          <li>
            <span class="sentence" data-rests={kind} aria-hidden="true">
              abc
            </span>{" "}
            {texts.rests[kind]}
          </li>
        ))}
      </ul>
    </div>
  );
}
