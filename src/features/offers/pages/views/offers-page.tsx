import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { AreaField, fieldIn, InputField } from "../../../../ui/fields";
import { Form } from "../../../../ui/form";
import { Moment } from "../../../../ui/moment";
import { Pager } from "../../../../ui/pager";
import { KEPT_OFFER_CHARACTERS } from "../../adding/add-offer";
import type { MatchedOffer, MatchedOfferPage } from "../../match/matched-offer";
import { offersMessages } from "../messages";
import { offerPlace, offerTitle } from "../offer-name";
import { MatchTag } from "./match-tag";

type Props = {
  readonly language: Language;
  readonly listed: MatchedOfferPage;
  readonly page: number;
  readonly pages: number;
  readonly form: FormState;
};

/** `/offers` takes an offer and lists those that are kept. */
export function OffersPage({ language, listed, page, pages, form }: Props) {
  const texts = offersMessages[language];
  return (
    <div class="offers" data-island="offers">
      <header class="offers-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <div class="desk">
        <OfferForm language={language} form={form} />
        <section class="offers-kept" aria-labelledby="offers-kept-title">
          <h2 id="offers-kept-title">{texts.list}</h2>
          <OfferRows language={language} offers={listed.offers} />
          <Pager page={page} pages={pages} path="/offers" language={language} />
          {listed.total > 0 && (
            <p>
              <a class="alone" href="/offers/matrix">
                {texts.toMatrix}
              </a>
            </p>
          )}
        </section>
      </div>
    </div>
  );
}

function OfferForm({ language, form }: Pick<Props, "language" | "form">) {
  const texts = offersMessages[language].form;
  return (
    <Form class="request fields" action="/offers" language={language} state={form} novalidate>
      <h2>{texts.title}</h2>
      <AreaField
        id="text"
        {...fieldIn(form, "text")}
        label={texts.text}
        hint={texts.textHint}
        rows={8}
        language={language}
        limit={KEPT_OFFER_CHARACTERS}
        takesMore
      />
      <InputField
        id="url"
        {...fieldIn(form, "url")}
        label={texts.url}
        hint={texts.urlHint}
        inputmode="url"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
      />
      <button type="submit">{texts.submit}</button>
    </Form>
  );
}

type RowsProps = { readonly language: Language; readonly offers: readonly MatchedOffer[] };

function OfferRows({ language, offers }: RowsProps) {
  const texts = offersMessages[language];
  if (offers.length === 0) {
    return (
      <div class="empty">
        <p class="empty-title">{texts.empty}</p>
        <p>{texts.emptyHint}</p>
      </div>
    );
  }
  return (
    <ul class="drawer rows offer-rows">
      {offers.map((matched) => (
        <OfferRow language={language} matched={matched} />
      ))}
    </ul>
  );
}

type RowProps = { readonly language: Language; readonly matched: MatchedOffer };

function OfferRow({ language, matched: { offer, match } }: RowProps) {
  const texts = offersMessages[language];
  const title = offerTitle(offer, language);
  const place = offerPlace(offer, language);
  return (
    <li>
      <div>
        <p class="row-name">
          <a href={`/offers/${offer.id}`}>{title}</a>
          <MatchTag language={language} match={match} />
        </p>
        <p class="hint figures">
          {place !== "" && <>{place} · </>}
          <Moment at={offer.createdAt} language={language} />
        </p>
      </div>
      <a
        class="quiet minor"
        href={`/offers/${offer.id}/delete`}
        aria-label={texts.removeLabel(title)}
      >
        {texts.remove}
      </a>
    </li>
  );
}
