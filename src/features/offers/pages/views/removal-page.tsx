import type { Language } from "../../../../platform/language";
import { Form } from "../../../../ui/form";
import type { Offer } from "../../offer";
import { offersMessages } from "../messages";
import { offerTitle } from "../offer-name";

type Props = { readonly language: Language; readonly offer: Offer };

/** `/offers/:id/delete` asks once more, because a deleted offer cannot be brought back. */
export function OfferRemovalPage({ language, offer }: Props) {
  const texts = offersMessages[language].removal;
  return (
    <div class="offers">
      <header class="offers-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead(offerTitle(offer, language))}</p>
      </header>
      <Form class="actions" action={`/offers/${offer.id}/delete`} language={language}>
        <button type="submit" class="quiet danger">
          {texts.submit}
        </button>
        <a class="quiet" href={`/offers/${offer.id}`}>
          {texts.keep}
        </a>
      </Form>
    </div>
  );
}
