import { find } from "../../../../ui/client/dom";

/** The page hands these to the module, in its language. */
type DropTexts = {
  readonly maxBytes: number;
  readonly missing: string;
  readonly tooLarge: string;
  readonly empty: string;
  readonly wrongKind: string;
  readonly sending: string;
  readonly failed: string;
};

const KNOWN = /\.(?:pdf|docx|odt|txt|md|markdown|json|zip)$/i;

/** It checks a file as the server does before it is sent, and takes files that are dropped. */
export class DropZone {
  readonly #form: HTMLFormElement;
  readonly #zone: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #error: HTMLElement;
  readonly #texts: DropTexts;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#zone = find(form, "[data-drop]", HTMLElement);
    this.#input = find(form, "#cv", HTMLInputElement);
    this.#error = find(form, "#cv-error", HTMLElement);
    this.#texts = JSON.parse(form.dataset["cv"] ?? "{}") as DropTexts;
  }

  listen(): void {
    find(this.#zone, "[data-drop-hint]", HTMLElement).hidden = false;
    this.#form.noValidate = true;
    for (const type of ["dragenter", "dragover"] as const) {
      this.#zone.addEventListener(type, (event) => this.#hover(event, true));
    }
    this.#zone.addEventListener("dragleave", (event) => this.#hover(event, false));
    this.#zone.addEventListener("drop", (event) => this.#drop(event));
    this.#input.addEventListener("change", () => this.#show(this.#problem()));
    // A file may have been chosen before this module had loaded.
    this.#show(this.#problem());
    // It comes before the listener that shows a form as sent.
    this.#form.addEventListener("submit", (event) => {
      const problem = this.#problem() ?? (this.#input.files?.length ? null : this.#texts.missing);
      this.#show(problem);
      if (problem === null) {
        find(this.#form, "[data-status]", HTMLElement).textContent = this.#texts.sending;
        return;
      }
      event.preventDefault();
      this.#input.focus();
    });
  }

  #hover(event: DragEvent, isOver: boolean): void {
    event.preventDefault();
    this.#zone.toggleAttribute("data-over", isOver);
  }

  #drop(event: DragEvent): void {
    this.#hover(event, false);
    const { files } = event.dataTransfer ?? {};
    if (!files || files.length === 0) return;
    this.#input.files = files;
    this.#show(this.#problem());
  }

  #problem(): string | null {
    const file = this.#input.files?.[0];
    if (!file) return null;
    if (!KNOWN.test(file.name)) return this.#texts.wrongKind;
    if (file.size === 0) return this.#texts.empty;
    return file.size > this.#texts.maxBytes ? this.#texts.tooLarge : null;
  }

  #show(problem: string | null): void {
    this.#error.hidden = problem === null;
    if (problem !== null) this.#error.textContent = problem;
    this.#input.setAttribute("aria-describedby", problem === null ? "cv-hint" : "cv-error cv-hint");
    if (problem === null) this.#input.removeAttribute("aria-invalid");
    else this.#input.setAttribute("aria-invalid", "true");
  }
}
