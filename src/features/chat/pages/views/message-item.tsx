import { raw } from "hono/html";
import type { Language } from "../../../../platform/language";
import { Avatar } from "../../../../ui/avatar";
import { formatDay } from "../../../../ui/dates";
import { chatMessages } from "../messages";
import { messageLink } from "../place-path";
import type { ChatMessage, Quote } from "../../protocol";
import type { Row } from "../rows";
import { markMentions } from "../../text/render-message";

type Self = { readonly id: number; readonly username: string };
type RowProps = {
  readonly row: Row;
  /** The address of the place. */
  readonly path: string;
  readonly html: ReadonlyMap<number, string>;
  readonly language: Language;
  readonly self: Self;
};

export function LogRow({ row, path, html, language, self }: RowProps) {
  const texts = chatMessages[language].place;
  switch (row.kind) {
    case "day":
      return <DayRow at={row.at} text={formatDay(row.at, language)} />;
    case "unread":
      return (
        <li class="log-unread" data-key="unread">
          <span>{texts.unread}</span>
        </li>
      );
    case "message":
      return (
        <MessageItem
          {...row}
          path={path}
          html={html.get(row.message.id)}
          language={language}
          self={self}
        />
      );
  }
}

const DayRow = ({ at, text }: { at: string; text: string }) => (
  <li class="log-day">
    <time datetime={at}>{text}</time>
  </li>
);

type ItemProps = {
  readonly message: ChatMessage;
  /** Absent for a deleted message. */
  readonly html: string | undefined;
  readonly isContinued: boolean;
  readonly path: string;
  readonly language: Language;
  readonly self: Self;
};

const timeOf = (iso: string) => iso.slice(11, 16);

function MessageItem({ message, html = "", isContinued, path, language, self }: ItemProps) {
  const texts = chatMessages[language].place;
  const { id, from, username, timestamp, deleted, edited_at: editedAt, reactions = [] } = message;
  const classes = [
    "message",
    isContinued && "continued",
    from === self.id && "own",
    deleted && "gone",
  ];
  return (
    <li class={classes.filter(Boolean).join(" ")} id={`m${id}`} tabindex={-1}>
      <Avatar name={username} picture={null} size={28} />
      <p class="message-head">
        <span class="message-author" data-slot="author">
          {username}
        </span>{" "}
        <time datetime={timestamp} data-slot="time">
          {timeOf(timestamp)}
        </time>
      </p>
      <QuoteLink quote={message.reply_to} path={path} language={language} />
      <div class="message-text" data-slot="text">
        {deleted ? <p>{texts.deleted}</p> : raw(markMentions(html, self.username))}
      </div>
      <p class="message-note" data-slot="edited" hidden={!editedAt || deleted}>
        {texts.edited}
      </p>
      <ul class="reactions" data-slot="reactions" hidden={reactions.length === 0}>
        {reactions.map(({ emoji, users }) => (
          <li>
            <span class="reaction">
              {emoji} {users.length}
            </span>
          </li>
        ))}
      </ul>
      <p class="message-state" data-slot="state" hidden></p>
    </li>
  );
}

type QuoteProps = {
  readonly quote: Quote | undefined;
  readonly path: string;
  readonly language: Language;
};

/** It leads to the message that is answered, which may stand on another page. */
function QuoteLink({ quote, path, language }: QuoteProps) {
  const texts = chatMessages[language].place;
  return (
    <a
      class="message-quote"
      href={quote && messageLink(path, quote.id)}
      data-slot="quote"
      hidden={quote === undefined}
    >
      <span class="visually-hidden">{texts.answers} </span>
      <span class="message-quote-author" data-slot="quote-author">
        {quote?.username}
      </span>{" "}
      <span data-slot="quote-text">{quote?.preview || texts.deleted}</span>
    </a>
  );
}

const blank: ChatMessage = {
  id: 0,
  from: 0,
  username: "",
  content: "",
  timestamp: "1970-01-01T00:00",
};

type TemplatesProps = { readonly language: Language; readonly path: string };

/** Templates that the browser module copies for each line, so that both draw the same. */
export function RowTemplates({ language, path }: TemplatesProps) {
  const self = { id: -1, username: "" };
  const texts = chatMessages[language].place;
  return (
    <>
      <template data-template="message">
        <MessageItem
          message={blank}
          html=""
          isContinued={false}
          path={path}
          language={language}
          self={self}
        />
      </template>
      <template data-template="day">
        <DayRow at="" text="" />
      </template>
      <template data-template="unread">
        <LogRow
          row={{ kind: "unread", key: "unread" }}
          path={path}
          html={new Map()}
          language={language}
          self={self}
        />
      </template>
      <template data-template="deleted">
        <p>{texts.deleted}</p>
      </template>
    </>
  );
}
