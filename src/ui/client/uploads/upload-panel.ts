import { find } from "../dom";
import { formatPercent } from "../../percent";
import type { UploadTexts } from "../../upload-texts";

/** These sentences are said in the style of an error. */
const ERRORS: ReadonlySet<keyof UploadTexts> = new Set(["failed", "offline", "unreadable"]);

type Buttons = "none" | "give up" | "pause" | "resume";

/** It is the part of the form that shows an upload: a bar, a sentence that is read out, and two buttons. */
export class UploadPanel {
  readonly pauseButton: HTMLButtonElement;
  readonly cancelButton: HTMLButtonElement;
  readonly #panel: HTMLElement;
  readonly #bar: HTMLProgressElement;
  readonly #status: HTMLOutputElement;
  readonly #texts: UploadTexts;

  constructor(form: HTMLFormElement, texts: UploadTexts) {
    this.#texts = texts;
    this.#panel = find(form, "[data-progress]", HTMLElement);
    this.#bar = find(this.#panel, "progress", HTMLProgressElement);
    this.#status = find(this.#panel, "[data-status]", HTMLOutputElement);
    this.pauseButton = find(this.#panel, "[data-pause]", HTMLButtonElement);
    this.cancelButton = find(this.#panel, "[data-cancel]", HTMLButtonElement);
  }

  say(text: keyof UploadTexts, { name = "", reason = "" } = {}): void {
    const language = document.documentElement.lang === "fr" ? "fr" : "en";
    const percent = formatPercent(Math.floor(this.#bar.value), language);
    const parts: Readonly<Record<string, string>> = { name, reason, percent };
    const said = this.#texts[text].replaceAll(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? "");
    this.#status.classList.toggle("field-error", ERRORS.has(text));
    this.#bar.hidden = text === "failed";
    if (this.#status.textContent !== said) this.#status.textContent = said;
  }

  /** `share` is from 0 to 1. */
  advance(share: number): void {
    this.#bar.value = share * 100;
  }

  show(buttons: Buttons): void {
    this.#panel.hidden = false;
    this.cancelButton.hidden = buttons === "none";
    this.pauseButton.hidden = buttons === "none" || buttons === "give up";
    this.pauseButton.textContent = buttons === "resume" ? this.#texts.resume : this.#texts.pause;
  }

  hide(): void {
    this.#panel.hidden = true;
  }
}
