import { copyTemplate, find, slot } from "../../../../ui/client/dom";
import type { ChatMessage, Quote } from "../../protocol";
import { messageLink } from "../place-path";
import type { Row } from "../rows";
import type { Outgoing } from "../timeline";
import { fill, type PlaceProps } from "./props";

export type Drawing = {
  readonly root: HTMLElement;
  readonly props: PlaceProps;
  /** Renders a message as HTML that is safe to insert. */
  readonly render: (content: string) => string;
  /** The HTML that the server has drawn, by message; empty once the page has changed. */
  readonly served: Map<number, string>;
  readonly nameOf: (id: number) => string;
};

export function drawRow(drawing: Drawing, row: Row): HTMLElement {
  if (row.kind === "message") return drawMessage(drawing, row);
  const line = copyTemplate(drawing.root, row.kind);
  if (row.kind === "day") {
    const time = find(line, "time", HTMLTimeElement);
    time.dateTime = row.at;
    time.textContent = formatters(drawing.props.language).day.format(new Date(row.at));
  }
  return line;
}

type MessageLine = { readonly message: ChatMessage; readonly isContinued: boolean };

function drawMessage(drawing: Drawing, { message, isContinued }: MessageLine): HTMLElement {
  const { root, props } = drawing;
  const line = copyTemplate(root, "message");
  const { id, from, username, timestamp, deleted, edited_at: editedAt } = message;
  line.id = `m${id}`;
  line.dataset["id"] = String(id);
  line.classList.toggle("continued", isContinued);
  line.classList.toggle("own", from === props.self.id);
  line.classList.toggle("gone", deleted === true);
  setAuthor(line, username);
  const time = find(line, "time", HTMLTimeElement);
  time.dateTime = timestamp;
  time.textContent = formatters(props.language).time.format(new Date(timestamp));
  const text = slot(line, "text");
  if (deleted) text.replaceChildren(copyTemplate(root, "deleted"));
  else text.innerHTML = drawing.served.get(id) ?? drawing.render(message.content);
  drawQuote(drawing, line, message.reply_to);
  slot(line, "edited").hidden = !editedAt || deleted === true;
  drawReactions(drawing, line, message);
  return line;
}

function drawQuote({ root, props }: Drawing, line: HTMLElement, quote: Quote | undefined): void {
  const link = find(line, ".message-quote", HTMLAnchorElement);
  link.hidden = quote === undefined;
  if (!quote) return;
  link.href = messageLink(props.path, quote.id);
  link.dataset["quoted"] = String(quote.id);
  slot(link, "quote-author").textContent = quote.username;
  const deleted = copyTemplate(root, "deleted").textContent;
  slot(link, "quote-text").textContent = quote.preview || deleted;
}

function setAuthor(line: HTMLElement, username: string): void {
  slot(line, "author").textContent = username;
  find(line, ".avatar", HTMLElement).textContent = (Array.from(username)[0] ?? "?").toUpperCase();
}

function drawReactions({ props, nameOf }: Drawing, line: HTMLElement, message: ChatMessage): void {
  const list = slot(line, "reactions");
  const { reactions = [] } = message;
  list.hidden = reactions.length === 0;
  const items = reactions.map(({ emoji, users }) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "reaction";
    button.dataset["emoji"] = emoji;
    button.disabled = !props.canWrite;
    button.setAttribute("aria-pressed", String(users.includes(props.self.id)));
    const names = users.map((id) => (id === props.self.id ? props.texts.you : nameOf(id)));
    const label = { emoji, count: users.length, names: names.join(", ") };
    button.setAttribute("aria-label", fill(props.texts.reactions, label));
    button.title = names.join(", ");
    button.textContent = `${emoji} ${users.length}`;
    const item = document.createElement("li");
    item.append(button);
    return item;
  });
  list.replaceChildren(...items);
}

/** Draws a message that the server has not confirmed: pale, and with buttons to retry or discard it when it was refused. */
export function drawOutgoing(drawing: Drawing, outgoing: Outgoing): HTMLElement {
  const { root, props, render } = drawing;
  const line = copyTemplate(root, "message");
  line.id = `out-${outgoing.client_id}`;
  line.classList.add("own", "outgoing");
  setAuthor(line, props.self.username);
  find(line, "time", HTMLTimeElement).remove();
  slot(line, "text").innerHTML = render(outgoing.content);
  drawQuote(drawing, line, outgoing.reply_to);
  const state = slot(line, "state");
  state.hidden = false;
  const isFailed = outgoing.state === "failed";
  line.classList.toggle("failed", isFailed);
  state.textContent = isFailed ? `${props.texts.failed} ` : props.texts.sending;
  if (isFailed) {
    state.append(
      outgoingButton("retry", props.texts.retry, outgoing),
      outgoingButton("discard", props.texts.discard, outgoing),
    );
  }
  return line;
}

function outgoingButton(act: string, text: string, { client_id }: Outgoing): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.dataset[act] = client_id;
  button.textContent = text;
  return button;
}

/** The formats use the reader's own time zone. */
const formatters = (() => {
  const known = new Map<string, { time: Intl.DateTimeFormat; day: Intl.DateTimeFormat }>();
  return (language: string) => {
    const locale = language === "en" ? "en-GB" : "fr-FR";
    const found = known.get(locale) ?? {
      time: new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }),
      day: new Intl.DateTimeFormat(locale, { dateStyle: "long" }),
    };
    known.set(locale, found);
    return found;
  };
})();
