import type { Language } from "../../../../platform/language";
import { Moment } from "../../../../ui/moment";
import { isScored } from "../../match/is-scored";
import type { OpenedOffer } from "../../match/matched-offer";
import { shortQuote } from "../../match/short-quote";
import type { OfferMatch } from "../../offer";
import { doubtsOf } from "../../reading/offer-doubts";
import { offersMessages } from "../messages";
import { offerPlace, offerTitle } from "../offer-name";
import { MissionList } from "./mission-list";
import { listedNeeds, NeedList } from "./need-list";
import { MarkedOffer } from "./marked-offer";

type Props = { readonly language: Language; readonly matched: OpenedOffer };

/** `/offers/:id` shows what an offer asks, beside its text, and how the member's profile answers. */
export function OfferPage({ language, matched }: Props) {
  const texts = offersMessages[language].offer;
  const { offer, match, missions } = matched;
  const needs = listedNeeds(offer.requirements, match);
  const ofLevel = (level: "must" | "nice") =>
    needs.filter(({ requirement }) => requirement.level === level);
  const isDoubted = doubtsOf(offer).length > 0;
  const shown = { language, hasProfile: match !== null && !isDoubted };
  return (
    <div class="offers" data-island="offers">
      <OfferHead language={language} matched={matched} />
      {isDoubted ? (
        <OfferDoubt language={language} />
      ) : (
        <MatchBoard language={language} match={match} asks={needs.length > 0} />
      )}
      <div class="offer-columns">
        <div class="offer-needs">
          <NeedList id="musts-title" title={texts.musts} needs={ofLevel("must")} {...shown} />
          <NeedList id="wishes-title" title={texts.wishes} needs={ofLevel("nice")} {...shown} />
          <MissionList language={language} missions={missions} hasProfile={shown.hasProfile} />
        </div>
        <MarkedOffer language={language} offer={offer} />
      </div>
    </div>
  );
}

function OfferDoubt({ language }: { readonly language: Language }) {
  const texts = offersMessages[language].offer;
  return (
    <div class="empty" role="note">
      <p class="empty-title">{texts.doubt}</p>
      <p>{texts.doubtHint}</p>
    </div>
  );
}

function OfferHead({ language, matched: { offer, match } }: Props) {
  const texts = offersMessages[language];
  const place = offerPlace(offer, language);
  return (
    <header class="offers-head">
      <p>
        <a class="alone" href="/offers">
          {texts.back}
        </a>
      </p>
      <h1>{offerTitle(offer, language)}</h1>
      {place !== "" && <p class="lead">{place}</p>}
      <p class="hint">
        {texts.offer.kept} <Moment at={offer.createdAt} language={language} />
        {offer.url !== null && (
          <>
            {" · "}
            <a href={offer.url} rel="noreferrer nofollow external">
              {texts.offer.source}
            </a>
          </>
        )}
      </p>
      <p class="actions">
        {match && (
          <a class="quiet leading" href={`/letters?offer=${offer.id}`}>
            {texts.offer.letters}
          </a>
        )}
        <a class="quiet" href={`/offers/${offer.id}/delete`}>
          {texts.remove}
        </a>
      </p>
    </header>
  );
}

type BoardProps = {
  readonly language: Language;
  readonly match: OfferMatch | null;
  readonly asks: boolean;
};

const MOST_RAISES = 5;

function MatchBoard({ language, match, asks }: BoardProps) {
  const { offer: texts, levels } = offersMessages[language];
  if (!asks) return <p class="empty">{texts.asksNothing}</p>;
  if (!isScored(match)) return <NoProfile language={language} />;
  const raises = match.gaps
    .filter(({ gain }) => gain > 0)
    .toSorted((one, other) => other.gain - one.gain)
    .slice(0, MOST_RAISES);
  return (
    <section class="match-board" aria-labelledby="match-title">
      <div class="match-score">
        <h2 id="match-title" class="label">
          {texts.score}
        </h2>
        <p class="match-figure figures">
          {match.score}
          <span class="match-of"> / 100</span>
        </p>
        <meter min={0} max={100} value={match.score} aria-label={texts.score}></meter>
        <p>{levels[match.level]}</p>
      </div>
      {raises.length > 0 && (
        <div class="match-raises">
          <h3>{texts.raise}</h3>
          <ul class="raise-rows">
            {raises.map(({ requirement, gain, question }) => (
              <li>
                <span class="gain figures" aria-hidden="true">
                  {texts.gain(gain)}
                </span>
                <p>
                  {shortQuote(requirement.quote)}
                  <span class="visually-hidden"> {texts.gainLabel(gain)}.</span>
                  <span class="hint"> {question}</span>
                </p>
              </li>
            ))}
          </ul>
          <p class="hint">{texts.raiseHint}</p>
        </div>
      )}
    </section>
  );
}

function NoProfile({ language }: { readonly language: Language }) {
  const texts = offersMessages[language].offer;
  return (
    <div class="empty">
      <p class="empty-title">{texts.noProfile}</p>
      <p>{texts.noProfileHint}</p>
      <p>
        <a class="quiet leading" href="/profile">
          {texts.toProfile}
        </a>
      </p>
    </div>
  );
}
