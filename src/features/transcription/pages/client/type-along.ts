import { find } from "../../../../ui/client/dom";
import { clockTime } from "../clock-time";
import type { RecordingPlayer } from "./recording-player";

/** So much is heard over and over, until the line is written. */
const LOOP_MS = 5_000;
const AGAIN_MS = 3_000;
const STEP_MS = 5_000;

/** It writes the times while a person writes the words; what is written stays in the browser until it is sent. */
export class TypeAlong {
  readonly #form: HTMLFormElement;
  readonly #area: HTMLTextAreaElement;
  readonly #loop: HTMLInputElement;
  readonly #player: RecordingPlayer;
  #loopStartMs = 0;

  constructor(form: HTMLFormElement, player: RecordingPlayer) {
    this.#form = form;
    this.#area = find(form, "textarea", HTMLTextAreaElement);
    this.#loop = find(form, "[data-loop]", HTMLInputElement);
    this.#player = player;
  }

  listen(): void {
    find(this.#form, "[data-typing-tools]", HTMLElement).hidden = false;
    find(this.#form, "[data-typing-keys]", HTMLElement).hidden = false;
    this.#form.addEventListener("click", ({ target }) => {
      const button =
        target instanceof Element ? target.closest<HTMLElement>("[data-typing-act]") : null;
      if (!button) return;
      this.#acts[button.dataset["typingAct"] ?? ""]?.();
      this.#area.focus();
    });
    this.#area.addEventListener("keydown", (event) => this.#press(event));
    this.#loop.addEventListener("change", () => {
      this.#loopStartMs = this.#player.ms;
    });
    this.#player.media.addEventListener("timeupdate", () => this.#turnBack());
    this.#keepDraft();
  }

  readonly #acts: Readonly<Record<string, () => void>> = {
    toggle: () => this.#player.toggle(),
    again: () => this.#player.hear(this.#player.ms - AGAIN_MS),
    back: () => this.#player.step(-STEP_MS),
    on: () => this.#player.step(STEP_MS),
    mark: () => this.#write(`${this.#isAtLineStart() ? "" : " "}[${clockTime(this.#player.ms)}] `),
    line: () => this.#beginLine(),
  };

  #press(event: KeyboardEvent): void {
    const act = this.#acts[actOf(event)];
    if (!act) return;
    event.preventDefault();
    act();
  }

  /** Each line begins with its time, and the loop goes on to what comes next. */
  #beginLine(): void {
    const heardMs = this.#player.ms;
    const isFirst = this.#area.value.slice(0, this.#area.selectionStart).trim() === "";
    this.#loopStartMs = this.#loop.checked ? Math.max(heardMs, this.#loopStartMs) : heardMs;
    if (!isFirst) this.#write(`\n[${clockTime(this.#loopStartMs)}] `);
  }

  #turnBack(): void {
    const { media, ms } = this.#player;
    if (!this.#loop.checked || media.paused) return;
    if (ms >= this.#loopStartMs + LOOP_MS) this.#player.seek(this.#loopStartMs);
    // A person who goes back further hears that part.
    else if (ms < this.#loopStartMs - AGAIN_MS) this.#loopStartMs = ms;
  }

  #isAtLineStart(): boolean {
    const before = this.#area.value.slice(0, this.#area.selectionStart);
    return before === "" || /\s$/.test(before);
  }

  #write(text: string): void {
    const { selectionStart, selectionEnd } = this.#area;
    this.#area.setRangeText(text, selectionStart, selectionEnd, "end");
    this.#area.dispatchEvent(new Event("input", { bubbles: true }));
  }

  #keepDraft(): void {
    const key = `typed-along:${this.#form.dataset["typing"] ?? ""}`;
    const draft = localStorage.getItem(key);
    if (draft !== null && this.#area.value === "") {
      this.#area.value = draft;
      const status = find(this.#form, "[data-typing-status]", HTMLElement);
      status.textContent = this.#form.dataset["kept"] ?? "";
    }
    this.#area.addEventListener("input", () => localStorage.setItem(key, this.#area.value));
    // A text that is refused comes back with the form.
    this.#form.addEventListener("submit", () => localStorage.removeItem(key));
  }
}

const withAlt: Readonly<Record<string, string>> = {
  KeyJ: "back",
  KeyK: "toggle",
  KeyL: "on",
  KeyR: "again",
  KeyT: "mark",
};

function actOf({
  key,
  code,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
  isComposing,
}: KeyboardEvent): string {
  if (isComposing || ctrlKey || metaKey || shiftKey) return "";
  if (altKey) return withAlt[code] ?? "";
  if (key === "Escape") return "toggle";
  return key === "Enter" ? "line" : "";
}
