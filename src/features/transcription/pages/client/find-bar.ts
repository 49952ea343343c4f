import { find } from "../../../../ui/client/dom";
import { showRegions } from "../../../../ui/client/regions";
import { hitsOnPage, markHits, type HitOnPage } from "./find-in-page";

/** They are drawn anew after a change. */
const REGIONS = ["reading", "tools", "find-refusal", "find-undo"];
const WRITTEN_IN = "input, textarea, select, [contenteditable]";

type FindTexts = { readonly at: string; readonly none: string };

/** It goes from hit to hit, and replaces one or all of them; what the server draws is what is shown. */
export class FindAndReplace {
  readonly #bar: HTMLDetailsElement;
  readonly #form: HTMLFormElement;
  readonly #field: HTMLInputElement;
  readonly #count: HTMLElement;
  readonly #texts: FindTexts;
  #hits: readonly HitOnPage[] = [];
  #present = -1;

  constructor(bar: HTMLDetailsElement) {
    this.#bar = bar;
    this.#form = find(bar, "form", HTMLFormElement);
    this.#field = find(bar, "#find", HTMLInputElement);
    this.#count = find(bar, "[data-find-count]", HTMLElement);
    this.#texts = JSON.parse(this.#form.dataset["texts"] ?? "{}") as FindTexts;
  }

  listen(): void {
    for (const live of this.#bar.querySelectorAll<HTMLElement>("[data-find-live]")) {
      live.hidden = false;
    }
    find(this.#bar, "[data-find-plain]", HTMLElement).hidden = true;
    this.#form.addEventListener("input", ({ target }) => {
      if (target instanceof HTMLElement && target.id !== "replace") this.#look(0);
    });
    this.#form.addEventListener("click", ({ target }) => {
      const button =
        target instanceof Element ? target.closest<HTMLElement>("[data-find-step]") : null;
      if (button) this.#step(Number(button.dataset["findStep"]));
    });
    this.#form.addEventListener("submit", (event) => this.#submit(event));
    this.#form.addEventListener("keydown", (event) => this.#press(event));
    this.#bar.addEventListener("toggle", () => this.#toggled());
    document.addEventListener("keydown", (event) => this.#open(event));
    if (this.#bar.open) this.#look(0);
  }

  #open(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, defaultPrevented, target } = event;
    if (defaultPrevented || altKey || ctrlKey || metaKey || key.toLowerCase() !== "f") return;
    if (target instanceof Element && target.closest(WRITTEN_IN)) return;
    event.preventDefault();
    this.#bar.open = true;
    this.#field.focus();
    this.#field.select();
  }

  #press(event: KeyboardEvent): void {
    const { key, shiftKey, target, isComposing } = event;
    if (isComposing) return;
    if (key === "Escape") {
      this.#bar.open = false;
      find(this.#bar, "summary", HTMLElement).focus();
    } else if (key === "Enter" && target === this.#field) this.#step(shiftKey ? -1 : 1);
    else if (key === "Enter" && target instanceof HTMLElement && target.id === "replace") {
      this.#form.requestSubmit(find(this.#form, 'button[value="one"]', HTMLButtonElement));
    } else return;
    event.preventDefault();
  }

  #toggled(): void {
    if (this.#bar.open) this.#look(0);
    else markHits([], -1);
  }

  #look(present: number): void {
    this.#hits = hitsOnPage(this.#form);
    this.#present = this.#hits.length === 0 ? -1 : present % this.#hits.length;
    this.#show();
  }

  #show(): void {
    markHits(this.#hits, this.#present);
    const { at, none } = this.#texts;
    const told = at
      .replace("{at}", String(this.#present + 1))
      .replace("{count}", String(this.#hits.length));
    const isAsked = this.#field.value.trim() !== "";
    this.#count.textContent = isAsked ? (this.#hits.length === 0 ? none : told) : "";
    // The page moves under a person who types only where the hit is out of sight.
    this.#hits[this.#present]?.said.scrollIntoView({ block: "nearest" });
  }

  #step(by: number): void {
    // Segments are drawn anew after an edit; the hits of before are of a text that is gone.
    if (this.#hits.some(({ said }) => !said.isConnected)) this.#hits = hitsOnPage(this.#form);
    const count = this.#hits.length;
    this.#present = count === 0 ? -1 : (this.#present + by + count) % count;
    this.#show();
    this.#hits[this.#present]?.said.scrollIntoView({ block: "center" });
  }

  #submit(event: SubmitEvent): void {
    const { submitter } = event;
    if (!(submitter instanceof HTMLButtonElement)) return;
    event.preventDefault();
    if (submitter.matches("[data-find-plain]")) return this.#step(1);
    if (this.#form.ariaBusy !== "true") void this.#send(submitter);
  }

  async #send(submitter: HTMLButtonElement): Promise<void> {
    const fields = this.#fields(submitter);
    this.#form.ariaBusy = "true";
    const request = { method: "POST", body: fields, headers: { accept: "text/html" } };
    // A button without an address of its own names that of the page.
    const address = submitter.getAttribute("formaction") ?? this.#form.action;
    const response = await fetch(address, request).catch(() => null);
    this.#form.ariaBusy = null;
    // The browser sends the form itself then, and says that there is no connection.
    if (!response) return this.#form.submit();
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    if (!page.querySelector("[data-find]")) return location.reload();
    const before = this.#hits.length;
    showRegions(page, REGIONS);
    const status = document.querySelector("[data-status]");
    if (status) status.textContent = page.querySelector("[data-flash]")?.textContent ?? "";
    this.#hits = hitsOnPage(this.#form);
    // The next hit is the one behind whatever the new text has of them itself.
    const added = fields.has("hit") ? Math.max(0, this.#hits.length - before + 1) : 0;
    this.#look(Math.max(0, this.#present) + added);
    if (!submitter.isConnected) this.#field.focus();
  }

  #fields(submitter: HTMLButtonElement): URLSearchParams {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form, submitter)) {
      if (typeof value === "string") fields.append(name, value);
    }
    const now = this.#hits[this.#present];
    if (submitter.value === "one" && now) {
      fields.set("n", String(now.n));
      fields.set("hit", String(now.hit));
    }
    return fields;
  }
}
