import type { Language } from "../../../../platform/language";
import { formatDay } from "../../../../ui/dates";
import { letterMessages } from "../messages";
import type { LetterDetail, StaleReason } from "../../api/schemas";
import { factWords } from "../fact-words";
import { SameRequest } from "./same-request";

type Props = { readonly letter: LetterDetail; readonly language: Language };

/** More would hide the letters; the rest is folded away. */
const MAX_SHOWN = 3;

/** That the letters no longer hold, which of their facts have changed and into what, and the way to new ones. */
export function StaleNotice({ letter, language }: Props) {
  if (letter.stale === null) return null;
  const texts = letterMessages[language].stale;
  const { reasons } = letter.stale;
  const hidden = reasons.slice(MAX_SHOWN);
  return (
    <section class="writing stale" aria-labelledby="stale-title">
      <div>
        <h2 id="stale-title">{texts.title}</h2>
        <p>{texts.lead(reasons.length)}</p>
      </div>
      <Reasons
        reasons={reasons.slice(0, MAX_SHOWN)}
        letterLanguage={letter.language}
        language={language}
      />
      {hidden.length > 0 && (
        <details>
          <summary>{texts.more(hidden.length)}</summary>
          <Reasons reasons={hidden} letterLanguage={letter.language} language={language} />
        </details>
      )}
      <SameRequest letter={letter}>
        <input type="hidden" name="again" value="1" />
        <button type="submit" aria-label={texts.renewLabel(letter.company_name)}>
          {texts.renew}
        </button>
        <p class="hint">{texts.renewHint}</p>
      </SameRequest>
    </section>
  );
}

type ReasonsProps = {
  readonly reasons: readonly StaleReason[];
  readonly letterLanguage: Language;
  readonly language: Language;
};

function Reasons({ reasons, letterLanguage, language }: ReasonsProps) {
  const texts = letterMessages[language].stale;
  return (
    <ul class="changes">
      {reasons.map((reason) => (
        <li>
          <p class="change-kind">
            {texts.kinds[reason.kind]}
            <Source reason={reason} language={language} />
          </p>
          <p class="change">
            <span class="label">{texts.was}</span>{" "}
            <del lang={letterLanguage}>{factWords(reason.fact_id, reason.was, letterLanguage)}</del>
          </p>
          {reason.now !== undefined && (
            <p class="change">
              <span class="label">{texts.now}</span>{" "}
              <ins lang={letterLanguage}>
                {factWords(reason.fact_id, reason.now, letterLanguage)}
              </ins>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Source({ reason, language }: { reason: StaleReason; language: Language }) {
  const { source_name: name, source_url: url, seen_at: seenAt } = reason;
  const { sources } = letterMessages[language];
  if (url === undefined) return null;
  return (
    <span>
      {" "}
      <a href={url} rel="nofollow noopener" target="_blank">
        {name ?? new URL(url).hostname}
        <span class="visually-hidden"> {sources.newTab}</span>
      </a>
      {seenAt !== undefined && (
        <>
          , {sources.readOn} <time datetime={seenAt}>{formatDay(seenAt, language)}</time>
        </>
      )}
    </span>
  );
}
