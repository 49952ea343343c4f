import type { Language } from "../../../../platform/language";
import { Avatar } from "../../../../ui/avatar";
import { type Account, avatarUrl, displayName } from "../../../accounts";
import type { PeopleFound } from "../find-people";
import { chatMessages } from "../messages";
import { placePath } from "../place-path";
import { Sidebar } from "./sidebar";

type Props = { readonly language: Language; readonly found: PeopleFound };

/** The page `/chat/people`. */
export function PeoplePage({ language, found }: Props) {
  const texts = chatMessages[language];
  const props = JSON.stringify({ texts: texts.live, place: null });
  return (
    <div class="chat chat-finding" data-island="chat" data-props={props}>
      <Sidebar language={language} places={found.places} current={null} />
      <div class="chat-lobby chat-people">
        <header class="lobby-head">
          <a class="alone people-back" href="/chat">
            <span aria-hidden="true">←</span> {texts.overview}
          </a>
          <h1>{texts.write.title}</h1>
          <p class="lead">{texts.write.lead}</p>
        </header>
        <PeopleSearch language={language} search={found.search} />
        <Found language={language} found={found} />
      </div>
    </div>
  );
}

type SearchProps = { readonly language: Language; readonly search: string };

/** It is an ordinary search; a browser module offers names while one types. */
function PeopleSearch({ language, search }: SearchProps) {
  const texts = chatMessages[language].write;
  return (
    <search>
      <form class="lobby-search people-search" action="/chat/people" method="get">
        <div class="field" data-slot="people-search">
          <label for="people-search">{texts.name}</label>
          <input
            id="people-search"
            type="search"
            name="search"
            value={search}
            maxlength={50}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-describedby="people-search-hint"
          />
          <p class="hint" id="people-search-hint">
            {texts.hint}
          </p>
          <ul
            class="mention-list people-options"
            id="people-options"
            aria-label={texts.options}
            data-slot="people-options"
            hidden
          ></ul>
          <output class="visually-hidden" data-slot="people-news"></output>
        </div>
        <button class="quiet" type="submit">
          {texts.submit}
        </button>
      </form>
    </search>
  );
}

function Found({ language, found }: Props) {
  const texts = chatMessages[language].write;
  const { search, people, near, next } = found;
  if (people.length === 0) {
    return (
      <>
        <div class="empty">
          <p class="empty-title">{search === "" ? texts.alone : texts.notFound(search)}</p>
          <p>{search === "" ? texts.aloneText : texts.notFoundText}</p>
        </div>
        {near.length > 0 && (
          <section class="lobby-part" aria-labelledby="near-title">
            <h2 id="near-title">{texts.near}</h2>
            <People language={language} people={near} />
          </section>
        )}
      </>
    );
  }
  return (
    <section class="lobby-part" aria-labelledby="found-title">
      <h2 id="found-title">{search === "" ? texts.everybody : texts.found(search)}</h2>
      <People language={language} people={people} />
      {next !== null && (
        <p class="actions">
          <a
            class="quiet"
            href={`/chat/people?${new URLSearchParams({ search, after: String(next) }).toString()}`}
          >
            {texts.more}
          </a>
        </p>
      )}
    </section>
  );
}

type PeopleProps = { readonly language: Language; readonly people: readonly Account[] };

function People({ language, people }: PeopleProps) {
  const texts = chatMessages[language].write;
  return (
    <ul class="drawer rows people">
      {people.map((account) => (
        <li>
          <a href={placePath({ with: account.id })}>
            <Avatar name={account.username} picture={avatarUrl(account)} size={36} />
            <span class="people-name">
              <span>{displayName(account)}</span>
              {displayName(account) !== account.username && (
                <span class="hint">{account.username}</span>
              )}
            </span>
            <span class="people-act">{texts.act}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
