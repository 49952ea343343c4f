import type { Language } from "../../../../platform/language";
import { InputField } from "../../../../ui/fields";
import { Moment } from "../../../../ui/moment";
import type { MessageHit, MessagesFound } from "../../search/find-messages";
import { chatMessages } from "../messages";
import type { EverywhereQuery } from "../page-forms";
import { messageLink, placePath } from "../place-path";
import { Excerpt } from "./excerpt";

type FormProps = {
  readonly language: Language;
  readonly q: string;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
};

/** Looks everywhere. Ctrl K and ⌘ K lead to its field on every page of the chat. */
export function SearchEverywhere({ language, q, error, hint }: FormProps) {
  const texts = chatMessages[language].search;
  return (
    <search>
      <form class="lobby-search" action="/chat/search" method="get" data-slot="search-everywhere">
        <InputField
          id="search-everywhere"
          name="q"
          type="search"
          label={texts.label}
          value={q}
          hint={hint}
          error={error}
          maxlength={200}
          autocomplete="off"
        />
        <button class="quiet" type="submit">
          {texts.submit}
        </button>
      </form>
    </search>
  );
}

type Props = {
  readonly language: Language;
  readonly query: EverywhereQuery;
  readonly found: MessagesFound;
};

/** The page `/chat/search`. */
export function EverywherePage({ language, query, found }: Props) {
  const texts = chatMessages[language].search;
  const { q } = query;
  const { problems } = found;
  const isAsked = q.trim() !== "" && problems.length === 0;
  const error = problems.map((problem) => texts.problem(problem)).join(" ");
  return (
    <div class="chat-search" data-island="chat" data-props={propsOf(language)}>
      <header class="lobby-head">
        <p>
          <a class="quiet" href="/chat">
            <span aria-hidden="true">←</span> {chatMessages[language].title}
          </a>
        </p>
        <h1>{texts.title}</h1>
      </header>
      <SearchEverywhere
        language={language}
        q={q}
        hint={texts.hint}
        error={error === "" ? undefined : error}
      />
      {isAsked ? <Results language={language} query={query} found={found} /> : null}
      {isAsked && found.hits.length > 0 ? null : <Help language={language} />}
    </div>
  );
}

const propsOf = (language: Language) =>
  JSON.stringify({ texts: chatMessages[language].live, place: null });

function Results({ language, query: { q, cursor }, found: { hits, cursor: next } }: Props) {
  const texts = chatMessages[language].search;
  if (hits.length === 0 && next === null) {
    return (
      <div class="empty">
        <p class="empty-title">{cursor === undefined ? texts.none : texts.noMore}</p>
        <p>{texts.noneText}</p>
      </div>
    );
  }
  const pathOf = (parameters: Record<string, string>) =>
    `/chat/search?${new URLSearchParams({ q, ...parameters }).toString()}`;
  return (
    <section class="chat-found" aria-labelledby="found-title">
      <h2 id="found-title" class="label">
        {texts.results} <span class="found-query">{q}</span>
      </h2>
      <ol>
        {hits.map((hit) => (
          <Hit language={language} hit={hit} />
        ))}
      </ol>
      <p class="actions">
        {cursor !== undefined && (
          <a class="quiet" rel="prev" href={pathOf({})}>
            {texts.newest}
          </a>
        )}
        {next !== null && (
          <a class="quiet" rel="next" href={pathOf({ cursor: String(next) })}>
            {texts.older}
          </a>
        )}
      </p>
    </section>
  );
}

type HitProps = { readonly language: Language; readonly hit: MessageHit };

/** It opens the place at the message. */
function Hit({ language, hit: { message, excerpt, place, placeName } }: HitProps) {
  const texts = chatMessages[language].search;
  return (
    <li>
      <a href={messageLink(placePath(place), message.id)}>
        <span class="found-where">
          <span class="found-place">
            {"room" in place ? texts.inRoom(placeName) : texts.withPerson(placeName)}
          </span>{" "}
          <span class="hint">
            {message.username} · <Moment at={message.timestamp} language={language} />
          </span>
        </span>
        <Excerpt text={excerpt} />
      </a>
    </li>
  );
}

function Help({ language }: { readonly language: Language }) {
  const texts = chatMessages[language].search;
  return (
    <section class="search-help" aria-labelledby="search-help">
      <h2 id="search-help" class="label">
        {texts.help}
      </h2>
      <dl>
        {texts.examples.map(([example, meaning]) => (
          <div>
            <dt>
              <a href={`/chat/search?${new URLSearchParams({ q: example }).toString()}`}>
                <code>{example}</code>
              </a>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
