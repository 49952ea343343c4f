import type { Language } from "../../../../platform/language";
import type { Offer } from "../../offer";
import { type MarkedPiece, markedText } from "../marked-text";
import { offersMessages } from "../messages";

type Props = { readonly language: Language; readonly offer: Offer };

/** Each demand in the text leads to its line in the list, and each line back to it. */
export function MarkedOffer({ language, offer }: Props) {
  const texts = offersMessages[language].offer;
  const pieces = markedText(offer.text, offer.requirements);
  return (
    <section class="offer-part" aria-labelledby="offer-text-title">
      <h2 id="offer-text-title">{texts.text}</h2>
      <div class="offer-text" lang={offer.language}>
        {pieces.map((piece) => (
          <Piece offer={offer} piece={piece} />
        ))}
      </div>
    </section>
  );
}

type PieceProps = { readonly offer: Offer; readonly piece: MarkedPiece };

/** A demand that begins where a shorter one does has a place of its own, without words. */
function Piece({ offer, piece: { text, need, begins } }: PieceProps) {
  const requirement = need === null ? undefined : offer.requirements[need];
  const others = begins.filter((number) => number !== need);
  return (
    <>
      {others.map((number) => (
        <span class="demand-place" id={`quote-${number}`}></span>
      ))}
      {requirement ? (
        <a
          class={`demand ${requirement.level}`}
          id={others.length < begins.length ? `quote-${need}` : undefined}
          href={`#need-${need}`}
        >
          {text}
        </a>
      ) : (
        text
      )}
    </>
  );
}
