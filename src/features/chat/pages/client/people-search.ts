import { find, slot } from "../../../../ui/client/dom";
import type { LiveTexts } from "../messages/french";
import { fill } from "./props";

type Found = { readonly id: number; readonly username: string; readonly name: string };

const ASK_AFTER_MS = 200;
const SHOWN = 8;

/** Offers people while one types a name: arrows choose, Enter writes to them, Escape closes. Without a choice Enter searches. */
export class PeopleSearch {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #news: HTMLElement;
  #people: readonly Found[] = [];
  #active = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = new AbortController();

  constructor(
    field: HTMLElement,
    private readonly texts: LiveTexts,
  ) {
    this.#input = find(field, "input", HTMLInputElement);
    this.#list = slot(field, "people-options");
    this.#news = slot(field, "people-news");
    this.#list.setAttribute("role", "listbox");
    this.#input.setAttribute("role", "combobox");
    this.#input.setAttribute("aria-autocomplete", "list");
    this.#input.setAttribute("aria-expanded", "false");
    this.#input.setAttribute("aria-controls", this.#list.id);
    this.#input.addEventListener("input", () => this.#askSoon());
    this.#input.addEventListener("keydown", (event) => this.#pressed(event));
    this.#input.addEventListener("blur", () => this.#close());
    // This keeps the focus in the field, and a phone's keyboard open.
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#list.addEventListener("click", ({ target }) => {
      const option = target instanceof Element ? target.closest("[role=option]") : null;
      if (option) this.#write([...this.#list.children].indexOf(option));
    });
    // A name may have been typed before this module had loaded.
    this.#askSoon();
  }

  #askSoon(): void {
    clearTimeout(this.#timer);
    this.#asked.abort();
    if (this.#input.value.trim() === "") return this.#close();
    this.#timer = setTimeout(() => void this.#ask(), ASK_AFTER_MS);
  }

  async #ask(): Promise<void> {
    this.#asked = new AbortController();
    const { signal } = this.#asked;
    const found = await findPeople(this.#input.value.trim(), signal);
    if (signal.aborted || document.activeElement !== this.#input) return;
    this.#offer(found ?? []);
    this.#news.textContent = found ? this.#countOf(found.length) : "";
  }

  #countOf(count: number): string {
    const { personNone, personOne, personMany } = this.texts;
    if (count === 0) return personNone;
    return fill(count === 1 ? personOne : personMany, { count });
  }

  #offer(people: readonly Found[]): void {
    this.#people = people;
    this.#active = -1;
    this.#list.replaceChildren(...people.map(drawOption));
    this.#list.hidden = people.length === 0;
    this.#input.setAttribute("aria-expanded", String(people.length > 0));
    this.#input.removeAttribute("aria-activedescendant");
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#asked.abort();
    this.#offer([]);
    this.#news.textContent = "";
  }

  #pressed(event: KeyboardEvent): void {
    if (event.isComposing || this.#people.length === 0) return;
    if (event.key === "ArrowDown") this.#choose(this.#active + 1);
    else if (event.key === "ArrowUp") this.#choose(this.#active < 0 ? -1 : this.#active - 1);
    else if (event.key === "Escape") this.#close();
    else if (event.key === "Enter" && this.#active >= 0) this.#write(this.#active);
    else return;
    event.preventDefault();
  }

  /** The choice wraps around at both ends. */
  #choose(index: number): void {
    const count = this.#people.length;
    this.#active = (index + count) % count;
    for (const [at, option] of [...this.#list.children].entries()) {
      option.setAttribute("aria-selected", String(at === this.#active));
    }
    const option = this.#list.children[this.#active];
    option?.scrollIntoView({ block: "nearest" });
    this.#input.setAttribute("aria-activedescendant", option?.id ?? "");
  }

  #write(index: number): void {
    const person = this.#people[index];
    if (person) location.assign(`/chat/dm/${person.id}`);
  }
}

type Listed = {
  readonly id: number;
  readonly username: string;
  readonly first_name: string | null;
  readonly last_name: string | null;
};

async function findPeople(search: string, signal: AbortSignal): Promise<Found[] | null> {
  const query = new URLSearchParams({ search, limit: String(SHOWN) });
  const response = await fetch(`/api/v1/users/except-me?${query.toString()}`, { signal }).catch(
    () => null,
  );
  if (!response?.ok) return null;
  const { data } = (await response.json()) as { data: Listed[] };
  return data.map(({ id, username, first_name: first, last_name: last }) => ({
    id,
    username,
    name: [first, last].filter(Boolean).join(" "),
  }));
}

function drawOption({ username, name }: Found, index: number): HTMLElement {
  const option = document.createElement("li");
  option.id = `person-${index}`;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  const avatar = document.createElement("span");
  avatar.className = "avatar";
  avatar.ariaHidden = "true";
  avatar.textContent = (Array.from(username)[0] ?? "?").toUpperCase();
  const label = document.createElement("span");
  label.textContent = name === "" ? username : `${name} · ${username}`;
  option.append(avatar, label);
  return option;
}
