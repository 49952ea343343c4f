import type { Language } from "../../../../platform/language";
import { MATRIX_SIZE, type MatrixColumn, type OfferMatrix } from "../../match/offer-matrix";
import { offersMessages } from "../messages";
import { offerTitle } from "../offer-name";

type Props = { readonly language: Language; readonly matrix: OfferMatrix };

/** `/offers/matrix`: the member's CVs against their offers. */
export function MatrixPage({ language, matrix }: Props) {
  const { matrix: texts, back } = offersMessages[language];
  const { offers, columns } = matrix;
  return (
    <div class="offers">
      <header class="offers-head">
        <p>
          <a class="alone" href="/offers">
            {back}
          </a>
        </p>
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      {offers.length === 0 || columns.length === 0 ? (
        <EmptyMatrix language={language} hasOffers={offers.length > 0} />
      ) : (
        <MatrixTable language={language} matrix={matrix} />
      )}
    </div>
  );
}

type EmptyProps = { readonly language: Language; readonly hasOffers: boolean };

function EmptyMatrix({ language, hasOffers }: EmptyProps) {
  const { matrix: texts, offer } = offersMessages[language];
  return (
    <div class="empty">
      <p class="empty-title">{hasOffers ? texts.noCvs : texts.noOffers}</p>
      <p>
        <a class="quiet leading" href={hasOffers ? "/profile" : "/offers"}>
          {hasOffers ? offer.toProfile : offersMessages[language].form.title}
        </a>
      </p>
    </div>
  );
}

const nameOf = ({ name }: MatrixColumn, language: Language): string =>
  name ?? offersMessages[language].matrix.profile;

function MatrixTable({ language, matrix: { offers, columns } }: Props) {
  const texts = offersMessages[language].matrix;
  return (
    <>
      <div class="matrix-frame">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">{texts.offer}</th>
              {columns.map((column) => (
                <th scope="col">
                  <a
                    href={
                      column.analysisId === null ? "/profile" : `/analyses/${column.analysisId}`
                    }
                  >
                    {nameOf(column, language)}
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {offers.map((offer, index) => {
              const best = Math.max(...columns.map(({ scores }) => scores[index] ?? -1));
              const title = offerTitle(offer, language);
              return (
                <tr>
                  <th scope="row">
                    <a href={`/offers/${offer.id}`}>{title}</a>
                  </th>
                  {columns.map((column) => (
                    <Cell
                      language={language}
                      score={column.scores[index] ?? null}
                      isBest={columns.length > 1 && best > 0 && column.scores[index] === best}
                      label={texts.cellLabel(nameOf(column, language), title)}
                      href={
                        column.analysisId === null
                          ? `/offers/${offer.id}`
                          : `/analyses/${column.analysisId}`
                      }
                    />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p class="hint figures">{texts.bounded(MATRIX_SIZE)}</p>
    </>
  );
}

type CellProps = {
  readonly language: Language;
  readonly score: number | null;
  readonly isBest: boolean;
  readonly label: string;
  readonly href: string;
};

function Cell({ language, score, isBest, label, href }: CellProps) {
  const { best, none, noneLabel } = offersMessages[language].matrix;
  if (score === null) {
    return (
      <td>
        <span aria-hidden="true">{none}</span>
        <span class="visually-hidden">{noneLabel}</span>
      </td>
    );
  }
  return (
    <td class={isBest ? "figures best" : "figures"}>
      <a href={href}>
        {score}
        <span class="visually-hidden"> · {label}</span>
      </a>
      {isBest && (
        <>
          {" "}
          <span class="tag">{best}</span>
        </>
      )}
    </td>
  );
}
