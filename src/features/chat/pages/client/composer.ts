import { find, slot } from "../../../../ui/client/dom";
import type { ChatMessage, Quote } from "../../protocol";
import { previewOf } from "../../text/preview";
import type { Members } from "./members";
import { MentionList } from "./mentions";
import { fill, type PlaceProps } from "./props";

type Handlers = {
  readonly send: (content: string, quote: Quote | undefined) => void;
  readonly save: (message: ChatMessage, content: string) => void;
  readonly typing: (isActive: boolean) => void;
  /** Finds the person's own latest message, which ArrowUp edits. */
  readonly last: () => ChatMessage | undefined;
  /** The members to mention; null in a conversation. */
  readonly members: Members | null;
};

const MAX_CHARACTERS = 2_000;
const TYPING_EVERY_MS = 3_000;

/** It is null where the person may not write. */
export function openComposer(
  root: HTMLElement,
  props: PlaceProps,
  on: Handlers,
): LiveComposer | null {
  const form = root.querySelector<HTMLFormElement>('[data-slot="composer"]');
  return form && new LiveComposer(form, props, on);
}

/** The field for writing and editing. Its draft survives a reload. */
export class LiveComposer {
  readonly #area: HTMLTextAreaElement;
  readonly #draftKey: string;
  readonly #mentions: MentionList | null;
  #edited: ChatMessage | null = null;
  #answered: ChatMessage | null = null;
  #typingSentAt = 0;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly props: PlaceProps,
    private readonly on: Handlers,
  ) {
    this.#area = find(form, "textarea", HTMLTextAreaElement);
    this.#draftKey = `chat-draft:${props.path}`;
    const { members } = on;
    this.#mentions = members && new MentionList(form, this.#area, { ...props, members });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    slot(form, "cancel").addEventListener("click", () => this.#cancel());
    this.#area.addEventListener("input", () => this.#changed());
    // On a phone Enter begins a new line, and only the button sends.
    const isTouch = matchMedia("(pointer: coarse)").matches;
    this.#area.addEventListener("keydown", (event) => this.#pressed(event, isTouch));
    // Something may have been typed before this module had loaded. Nobody is told of it, as the socket is not open yet.
    if (this.#area.value === "") this.#setText(this.#draft());
    else this.#keepDraft();
  }

  edit(message: ChatMessage): void {
    this.#answered = null;
    this.#setMode(message);
  }

  /** The next message answers this one. What was being written stays. */
  answer(message: ChatMessage): void {
    if (this.#edited) this.#setMode(null);
    this.#answered = message;
    this.#drawMode();
    this.focus();
  }

  focus(): void {
    this.#area.focus();
  }

  /** Shows an error; an empty text hides it. */
  showError(error: string): void {
    const element = slot(this.form, "error");
    element.textContent = error;
    element.hidden = error === "";
  }

  #draft(): string {
    return sessionStorage.getItem(this.#draftKey) ?? "";
  }

  #keepDraft(): void {
    this.#grow();
    sessionStorage.setItem(this.#draftKey, this.#area.value);
  }

  #setMode(message: ChatMessage | null): void {
    this.#edited = message;
    this.#drawMode();
    this.#setText(message ? message.content : this.#draft());
    this.showError("");
    this.focus();
  }

  #drawMode(): void {
    const { texts } = this.props;
    const mode = slot(this.form, "mode");
    mode.hidden = this.#edited === null && this.#answered === null;
    slot(mode, "mode-text").textContent = this.#edited ? texts.editing : this.#answerText();
    slot(this.form, "cancel").textContent = texts.cancel;
    slot(this.form, "send").textContent = this.#edited ? texts.save : texts.send;
  }

  #answerText(): string {
    if (!this.#answered) return "";
    const { username, content } = this.#answered;
    return fill(this.props.texts.answering, { name: username, text: previewOf(content) });
  }

  /** An answer that is called off keeps its text as an ordinary message. */
  #cancel(): void {
    this.#answered = null;
    if (this.#edited) return this.#setMode(null);
    this.#drawMode();
    this.focus();
  }

  #setText(text: string): void {
    this.#area.value = text;
    this.#mentions?.close();
    this.#grow();
  }

  #grow(): void {
    const { style } = this.#area;
    style.height = "";
    if (this.#area.value !== "") style.height = `${this.#area.scrollHeight + 2}px`;
  }

  #submit(): void {
    const content = this.#area.value.trim();
    const excess = Array.from(content).length - MAX_CHARACTERS;
    if (content === "") return;
    if (excess > 0) return this.showError(fill(this.props.texts.tooLong, { count: excess }));
    this.#stopTyping();
    this.showError("");
    if (this.#edited) {
      if (this.#edited.content !== content) this.on.save(this.#edited, content);
      return this.#setMode(null);
    }
    sessionStorage.removeItem(this.#draftKey);
    this.#setText("");
    const quote = this.#answered ? toQuote(this.#answered) : undefined;
    this.#answered = null;
    this.#drawMode();
    this.focus();
    this.on.send(content, quote);
  }

  #changed(): void {
    this.showError("");
    if (this.#edited) return this.#grow();
    this.#keepDraft();
    if (this.#area.value === "") return this.#stopTyping();
    if (Date.now() - this.#typingSentAt < TYPING_EVERY_MS) return;
    this.#typingSentAt = Date.now();
    this.on.typing(true);
  }

  #stopTyping(): void {
    if (this.#typingSentAt > 0) this.on.typing(false);
    this.#typingSentAt = 0;
  }

  #pressed(event: KeyboardEvent, isTouch: boolean): void {
    if (event.isComposing || this.#mentions?.pressed(event)) return;
    if (event.key === "Enter" && !event.shiftKey && !isTouch) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === "Escape" && (this.#edited || this.#answered)) this.#cancel();
    else if (event.key === "ArrowUp" && this.#area.value === "") {
      const last = this.on.last();
      if (!last) return;
      event.preventDefault();
      this.edit(last);
    }
  }
}

const toQuote = ({ id, username, content }: ChatMessage): Quote => ({
  id,
  username,
  preview: previewOf(content),
});
