import type { Language } from "../../../../platform/language";
import type { LetterDetail, OfferNeedRow } from "../../api/schemas";
import { letterMessages } from "../messages";

type Props = { readonly letter: LetterDetail; readonly language: Language };

/** It shows what the offer asks, what answers it, and what is not in the profile. */
export function OfferNeedsTable({ letter, language }: Props) {
  if (letter.needs.length === 0) return null;
  const texts = letterMessages[language].needs;
  return (
    <details class="notes">
      <summary>
        {texts.title} <span class="hint">{figuresOf(letter, texts)}</span>
      </summary>
      <table class="needs">
        <thead>
          <tr>
            <th scope="col">{texts.asked}</th>
            <th scope="col">{texts.answeredBy}</th>
          </tr>
        </thead>
        <tbody>
          {letter.needs.map((need) => (
            <tr class={need.missing ? "missing" : undefined}>
              <th scope="row">
                <q>{need.asked}</q>
                {need.level === "nice" && <span class="hint"> {texts.nice}</span>}
              </th>
              <td>{answerOf(need, texts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function figuresOf({ needs }: LetterDetail, texts: Texts): string {
  const answered = needs.filter(({ answered_by: answers }) => answers.length > 0).length;
  return texts.figures(answered, needs.filter(({ missing }) => missing).length);
}

type Texts = (typeof letterMessages)[Language]["needs"];

function answerOf({ answered_by: answers, missing }: OfferNeedRow, texts: Texts) {
  if (answers.length === 0) return missing ? texts.missing : texts.agreed;
  return answers.map((answer) => <p>{answer}</p>);
}
