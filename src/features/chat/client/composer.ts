import { find, slot } from "../../../ui/client/dom";
import type { ChatMessage } from "../protocol";
import { fill, type PlaceProps } from "./props";

type Handlers = {
  readonly send: (content: string) => void;
  readonly save: (message: ChatMessage, content: string) => void;
  readonly typing: (isActive: boolean) => void;
  /** One's own latest message, for ArrowUp. */
  readonly last: () => ChatMessage | undefined;
};

export type Composer = {
  readonly edit: (message: ChatMessage) => void;
  readonly focus: () => void;
  readonly say: (error: string) => void;
};

const MAX_CHARACTERS = 2_000;
const TYPING_EVERY_MS = 3_000;

/** Writing, editing, and drafts that outlive a reload. */
// oxlint-disable-next-line max-lines-per-function -- one state, and the small functions that share it
export function createComposer(
  root: HTMLElement,
  props: PlaceProps,
  on: Handlers,
): Composer | null {
  const form = root.querySelector<HTMLFormElement>('[data-slot="composer"]');
  if (!form) return null;
  const { texts } = props;
  const area = find(form, "textarea", HTMLTextAreaElement);
  const [mode, cancel, send] = [slot(form, "mode"), slot(form, "cancel"), slot(form, "send")];
  const draftKey = `chat-draft:${props.path}`;
  let edited: ChatMessage | null = null;
  let saidTypingAt = 0;

  const say = (error: string) => {
    const element = slot(form, "error");
    element.textContent = error;
    element.hidden = error === "";
  };
  const grow = () => {
    area.style.height = "";
    if (area.value !== "") area.style.height = `${area.scrollHeight + 2}px`;
  };
  const setText = (text: string) => {
    area.value = text;
    grow();
  };
  const stopTyping = () => {
    if (saidTypingAt > 0) on.typing(false);
    saidTypingAt = 0;
  };
  const setMode = (message: ChatMessage | null) => {
    edited = message;
    mode.hidden = message === null;
    slot(mode, "mode-text").textContent = texts.editing;
    cancel.textContent = texts.cancel;
    send.textContent = message ? texts.save : texts.send;
    setText(message ? message.content : (sessionStorage.getItem(draftKey) ?? ""));
    say("");
    area.focus();
  };
  const submit = () => {
    const content = area.value.trim();
    const excess = Array.from(content).length - MAX_CHARACTERS;
    if (content === "") return;
    if (excess > 0) return say(fill(texts.tooLong, { count: excess }));
    stopTyping();
    say("");
    if (edited) {
      if (edited.content !== content) on.save(edited, content);
      return setMode(null);
    }
    sessionStorage.removeItem(draftKey);
    setText("");
    area.focus();
    on.send(content);
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  cancel.addEventListener("click", () => setMode(null));
  area.addEventListener("input", () => {
    grow();
    say("");
    if (edited) return;
    sessionStorage.setItem(draftKey, area.value);
    if (area.value === "") return stopTyping();
    if (Date.now() - saidTypingAt < TYPING_EVERY_MS) return;
    saidTypingAt = Date.now();
    on.typing(true);
  });
  // On a phone the key makes a line; the button sends.
  const isTouch = matchMedia("(pointer: coarse)").matches;
  area.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey && !isTouch) {
      event.preventDefault();
      submit();
    } else if (event.key === "Escape" && edited) setMode(null);
    else if (event.key === "ArrowUp" && area.value === "") {
      const last = on.last();
      if (!last) return;
      event.preventDefault();
      setMode(last);
    }
  });
  if (area.value === "") setText(sessionStorage.getItem(draftKey) ?? "");
  return { edit: setMode, focus: () => area.focus(), say };
}
