import type { Child } from "hono/jsx";
import type { Language } from "../../../../platform/language";
import { type MarkedPiece, markedText } from "../marked-text";
import type { Offer } from "../../offer";
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

function Piece({ offer, piece: { text, need, begins } }: PieceProps) {
  const requirement = need === null ? undefined : offer.requirements[need];
  const isListed = requirement?.kind !== "place" && requirement?.kind !== "contract";
  const shown: Child =
    requirement && isListed ? (
      <a class={`demand ${requirement.level}`} href={`#need-${need}`}>
        {text}
      </a>
    ) : (
      text
    );
  return begins.reduce<Child>(
    (inner, begun) => (
      <span class="demand-place" id={`quote-${begun}`}>
        {inner}
      </span>
    ),
    shown,
  );
}
