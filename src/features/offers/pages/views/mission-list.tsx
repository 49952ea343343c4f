import type { Language } from "../../../../platform/language";
import type { OfferMissionMatch } from "../../offer";
import { shortQuote } from "../../match/short-quote";
import { offersMessages } from "../messages";

type Props = {
  readonly language: Language;
  readonly missions: readonly OfferMissionMatch[];
  readonly hasProfile: boolean;
};

/** What is done in the post stands with the sentence of the profile that tells the same deed. */
export function MissionList({ language, missions, hasProfile }: Props) {
  const texts = offersMessages[language].offer;
  if (missions.length === 0) return null;
  const answered = missions.filter(({ proof }) => proof !== null).length;
  return (
    <section class="offer-part" aria-labelledby="missions-title">
      <h2 id="missions-title">{texts.missions}</h2>
      {hasProfile && <p class="hint figures">{texts.answered(answered, missions.length)}</p>}
      <ol class="needs-list">
        {missions.map(({ quote, proof }) => (
          <li class="need-row" data-answer={proof === null ? undefined : "proof"}>
            <p class="row-name">{shortQuote(quote)}</p>
            {proof !== null && (
              <p class="need-proof">
                <span class="hint">{texts.proof}</span> <q>{proof}</q>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
