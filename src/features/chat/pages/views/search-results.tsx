import type { Language } from "../../../../platform/language";
import { Moment } from "../../../../ui/moment";
import { chatMessages } from "../messages";
import type { OpenPlace } from "../open-place";
import { messageLink, placePath } from "../place-path";
import { Excerpt } from "./excerpt";

type Props = { readonly language: Language; readonly open: OpenPlace };

export function SearchForm({ language, open }: Props) {
  const texts = chatMessages[language].place;
  return (
    <search>
      <form class="place-search" method="get" action={placePath(open.place)}>
        <input
          type="search"
          name="q"
          aria-label={texts.search}
          placeholder={texts.search}
          value={open.query.q ?? ""}
          minlength={2}
          maxlength={100}
          required
        />
      </form>
    </search>
  );
}

/** Each result links to the page around its message. */
export function FoundMessages({ language, open }: Props) {
  const texts = chatMessages[language].place;
  const found = open.found ?? [];
  return (
    <section class="place-found" aria-labelledby="found-title">
      <header class="actions">
        <h2 id="found-title" class="label">
          {texts.found(found.length)}
        </h2>
        <a class="quiet" href={placePath(open.place)}>
          {texts.closeSearch}
        </a>
      </header>
      <ol>
        {found.map(({ id, username, timestamp, excerpt }) => (
          <li>
            <a href={messageLink(placePath(open.place), id)}>
              <span class="hint">
                {username} · <Moment at={timestamp} language={language} />
              </span>
              <Excerpt text={excerpt} />
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
