import type { ChatMessage } from "../../protocol";
import { messageLink } from "../place-path";
import { fill, type PlaceProps } from "./props";

type Handlers = {
  readonly find: (id: number) => ChatMessage | undefined;
  readonly react: (message: ChatMessage, emoji: string) => void;
  readonly answer: (message: ChatMessage) => void;
  readonly edit: (message: ChatMessage) => void;
  readonly remove: (message: ChatMessage) => void;
  readonly leave: () => void;
};

const EMOJI = ["👍", "❤️", "😂", "🎉", "🙏"];
const CONFIRM_MS = 4_000;
const NEWS_MS = 4_000;

/** One toolbar moves to the message under the pointer or the focus. Arrow keys move between the messages. */
export function createTools(log: HTMLElement, props: PlaceProps, on: Handlers): void {
  const bar = document.createElement("div");
  bar.className = "message-tools";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", props.texts.tools);
  let shown: number | null = null;

  const button = (text: string, label: string, act: (message: ChatMessage) => void) => {
    const element = document.createElement("button");
    element.type = "button";
    element.textContent = text;
    element.title = label;
    element.setAttribute("aria-label", label);
    element.addEventListener("click", () => {
      const message = shown === null ? undefined : on.find(shown);
      if (message) act(message);
    });
    return element;
  };
  const reactions = EMOJI.map((emoji) =>
    button(emoji, fill(props.texts.react, { emoji }), (message) => on.react(message, emoji)),
  );
  const answer = button("↩", props.texts.answer, on.answer);
  const copy = copyButton(props, button);
  const edit = button("✎", props.texts.edit, on.edit);
  const remove = removalButton(props, (message) => on.remove(message), button);
  bar.append(...reactions, answer, copy.element, edit, remove.element, copy.news);

  const show = (line: HTMLElement) => {
    const message = on.find(Number(line.dataset["id"]));
    if (!message || message.deleted) return;
    if (bar.parentElement === line) return;
    remove.reset();
    shown = message.id;
    const isOwn = message.from === props.self.id;
    for (const each of [answer, ...reactions]) each.hidden = !props.canWrite;
    edit.hidden = !isOwn || !props.canWrite;
    remove.element.hidden = !isOwn && !props.isModerator;
    line.append(bar);
  };

  log.addEventListener("pointerover", ({ target }) => {
    // The toolbar stays while the keyboard is in it.
    if (bar.contains(document.activeElement)) return;
    const line = lineOf(target);
    if (line) show(line);
  });
  log.addEventListener("focusin", ({ target }) => {
    const line = lineOf(target);
    if (line) show(line);
  });
  log.addEventListener("click", ({ target }) => {
    const reaction = target instanceof Element ? target.closest<HTMLElement>("[data-emoji]") : null;
    const message = on.find(Number(lineOf(target)?.dataset["id"]));
    if (reaction && message) on.react(message, reaction.dataset["emoji"] ?? "");
  });
  log.addEventListener("keydown", (event) => moveFocus(event, { log, bar, leave: on.leave }));
}

const lineOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("li.message[data-id]") : null;

type MakeButton = (
  text: string,
  label: string,
  act: (message: ChatMessage) => void,
) => HTMLButtonElement;

/** The button copies the address of the message, and says so, or shows it where the clipboard is closed. */
function copyButton({ texts, path }: PlaceProps, make: MakeButton) {
  const news = document.createElement("output");
  news.className = "message-news";
  const copy = async ({ id }: ChatMessage) => {
    const link = new URL(messageLink(path, id), location.href).href;
    const hasWorked = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    news.textContent = hasWorked ? texts.linkCopied : link;
    setTimeout(() => (news.textContent = ""), NEWS_MS);
  };
  return { element: make("🔗", texts.copyLink, (message) => void copy(message)), news };
}

/** The first click turns the button into a question, the second one removes. */
function removalButton(
  { texts }: PlaceProps,
  removes: (message: ChatMessage) => void,
  make: MakeButton,
) {
  let isArmed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const set = (armed: boolean) => {
    isArmed = armed;
    clearTimeout(timer);
    const label = armed ? texts.confirmRemove : texts.remove;
    element.textContent = armed ? texts.confirmRemove : "✕";
    element.setAttribute("aria-label", label);
    element.title = label;
    element.classList.toggle("armed", armed);
    if (armed) timer = setTimeout(() => set(false), CONFIRM_MS);
  };
  const element = make("✕", texts.remove, (message) => {
    if (isArmed) removes(message);
    set(!isArmed);
  });
  return { element, reset: () => set(false) };
}

type ToolbarNavigation = {
  readonly log: HTMLElement;
  readonly bar: HTMLElement;
  readonly leave: () => void;
};

function moveFocus(event: KeyboardEvent, { log, bar, leave }: ToolbarNavigation): void {
  if (event.key === "Escape") return leave();
  if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
  if (bar.contains(document.activeElement)) return;
  const lines = [...log.querySelectorAll<HTMLElement>("li.message[data-id]")];
  const at = lines.findIndex((line) => line === lineOf(document.activeElement));
  const next = at < 0 ? lines.length - 1 : at + (event.key === "ArrowUp" ? -1 : 1);
  if (next >= lines.length) return leave();
  const line = lines[next];
  if (!line) return;
  event.preventDefault();
  line.focus({ preventScroll: true });
  line.scrollIntoView({ block: "nearest" });
}
