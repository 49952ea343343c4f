import type { Language } from "../../../../platform/language";
import { formatDay } from "../../../../ui/dates";
import { Pager } from "../../../../ui/pager";
import { letterMessages } from "../messages";
import type { LetterHistory } from "../../api/schemas";

type Props = { readonly history: LetterHistory; readonly language: Language };

/** The drawer: a page of the visitor's pairs, newest first. */
export function HistoryList({ history, language }: Props) {
  const texts = letterMessages[language].history;
  const { letters, total, page, per_page: perPage } = history;
  const pages = Math.max(1, Math.ceil(total / perPage));
  return (
    <section class="history" aria-labelledby="history-title" data-region="history">
      <header>
        <h2 id="history-title" tabindex={-1}>
          {texts.title}
        </h2>
        {total > 0 && <p class="hint figures">{texts.count(total)}</p>}
      </header>
      {total === 0 && <EmptyDrawer language={language} />}
      {total > 0 && letters.length === 0 && (
        <p>
          {texts.emptyPage} <a href="/letters">{texts.firstPage}</a>
        </p>
      )}
      {letters.length > 0 && (
        <ul class="drawer">
          {letters.map((letter) => (
            <li>
              <p>
                <a href={`/letters/${letter.id}`}>{letter.company_name}</a>{" "}
                {letter.stale && <span class="stale-mark">{texts.stale}</span>}
              </p>
              <time datetime={letter.created_at}>{formatDay(letter.created_at, language)}</time>
              <form action={`/letters/${letter.id}/delete`} method="post" data-delete={letter.id}>
                <button
                  type="submit"
                  class="quiet"
                  aria-label={texts.removeLabel(letter.company_name)}
                >
                  {texts.remove}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <Pager page={page} pages={pages} language={language} path="/letters" />
    </section>
  );
}

function EmptyDrawer({ language }: { language: Language }) {
  const texts = letterMessages[language].history;
  return (
    <div class="empty">
      <p class="empty-title">{texts.emptyTitle}</p>
      <p>{texts.empty}</p>
    </div>
  );
}
