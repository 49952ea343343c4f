import type { Language } from "../../../../platform/language";
import { formatDay } from "../../../../ui/dates";
import { Pager } from "../../../../ui/pager";
import { letterMessages } from "../messages";
import type { LetterHistory } from "../../api/schemas";
import { drawerMessages } from "../messages/drawer";
import { type DrawerQuery, DrawerSearch, isSearching, paramsOf } from "./drawer-search";
import { NoteField, StatusChoice } from "./letter-marks";

type Props = {
  readonly history: LetterHistory;
  readonly query: DrawerQuery;
  readonly language: Language;
};

/** The drawer: a page of the visitor's pairs, newest first, or of those that they look for. */
export function HistoryList({ history, query, language }: Props) {
  const texts = letterMessages[language].history;
  const { letters, total, page, per_page: perPage } = history;
  const pages = Math.max(1, Math.ceil(total / perPage));
  const isEmpty = total === 0 && !isSearching(query);
  const params = new URLSearchParams({
    ...paramsOf(query),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  const back = params === "" ? "/letters" : `/letters?${params}`;
  return (
    <section class="history" aria-labelledby="history-title" data-region="history">
      <header>
        <h2 id="history-title" tabindex={-1}>
          {texts.title}
        </h2>
        {total > 0 && <p class="hint figures">{texts.count(total)}</p>}
      </header>
      {isEmpty ? (
        <EmptyDrawer language={language} />
      ) : (
        <DrawerSearch query={query} language={language} />
      )}
      {total === 0 && !isEmpty && <p>{drawerMessages[language].none}</p>}
      {total > 0 && letters.length === 0 && (
        <p>
          {texts.emptyPage} <a href="/letters">{texts.firstPage}</a>
        </p>
      )}
      {letters.length > 0 && (
        <ul class="drawer pairs">
          {letters.map((letter) => (
            <DrawerItem letter={letter} language={language} back={back} />
          ))}
        </ul>
      )}
      <Pager
        page={page}
        pages={pages}
        language={language}
        path="/letters"
        query={paramsOf(query)}
      />
    </section>
  );
}

type ItemProps = {
  readonly letter: LetterHistory["letters"][number];
  readonly language: Language;
  readonly back: string;
};

function DrawerItem({ letter, language, back }: ItemProps) {
  const texts = letterMessages[language].history;
  return (
    <li>
      <div class="pair-line">
        <p>
          <a href={`/letters/${letter.id}`}>{letter.company_name}</a>{" "}
          {letter.stale && <span class="stale-mark">{texts.stale}</span>}
        </p>
        {letter.job_title !== null && <p class="hint">{letter.job_title}</p>}
        {letter.note !== "" && <p class="pair-note">{letter.note}</p>}
      </div>
      <time datetime={letter.created_at}>{formatDay(letter.created_at, language)}</time>
      <StatusChoice letter={letter} language={language} back={back} />
      <NoteField letter={letter} language={language} back={back} />
      <form action={`/letters/${letter.id}/delete`} method="post" data-delete={letter.id}>
        <button
          type="submit"
          class="quiet minor"
          aria-label={texts.removeLabel(letter.company_name)}
        >
          {texts.remove}
        </button>
      </form>
    </li>
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
