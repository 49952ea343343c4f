import { slot } from "../../../../ui/client/dom";
import type { LiveTexts } from "../messages/french";
import { matchMembers, openMentionAt } from "./match-members";
import type { Members } from "./members";
import { fill } from "./props";

type Source = { readonly texts: LiveTexts; readonly members: Members };

const CARET_KEYS = new Set(["ArrowLeft", "ArrowRight", "Home", "End"]);

/** Offers the members of a room behind an `@`: arrows choose, Enter and Tab insert, Escape closes. The focus stays in the field. */
export class MentionList {
  readonly #list: HTMLElement;
  readonly #news: HTMLElement;
  #names: string[] = [];
  #active = 0;
  /** The position of the mention that is being completed. */
  #start = 0;
  /** The position of the mention whose list was closed with Escape, so that it stays closed. */
  #dismissed: number | null = null;

  constructor(
    form: HTMLElement,
    private readonly area: HTMLTextAreaElement,
    private readonly source: Source,
  ) {
    this.#list = slot(form, "mentions");
    this.#news = slot(form, "mention-news");
    this.#list.setAttribute("role", "listbox");
    area.setAttribute("aria-autocomplete", "list");
    area.setAttribute("aria-haspopup", "listbox");
    area.setAttribute("aria-controls", this.#list.id);
    area.addEventListener("input", () => this.#update());
    area.addEventListener("click", () => this.#update());
    area.addEventListener("keyup", ({ key }) => {
      if (CARET_KEYS.has(key)) this.#update();
    });
    area.addEventListener("blur", () => this.close());
    // This keeps the focus in the field, and a phone's keyboard open.
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#list.addEventListener("click", ({ target }) => {
      const option = target instanceof Element ? target.closest("[role=option]") : null;
      if (option) this.#take([...this.#list.children].indexOf(option));
    });
  }

  close(): void {
    this.#offer([]);
  }

  /** Returns whether the list used the key. */
  pressed(event: KeyboardEvent): boolean {
    if (this.#names.length === 0 || event.shiftKey) return false;
    switch (event.key) {
      case "ArrowDown":
        this.#choose(this.#active + 1);
        break;
      case "ArrowUp":
        this.#choose(this.#active - 1);
        break;
      case "Enter":
      case "Tab":
        this.#take(this.#active);
        break;
      case "Escape":
        this.#dismissed = this.#start;
        this.close();
        break;
      default:
        return false;
    }
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  #update(): void {
    const { value, selectionStart, selectionEnd } = this.area;
    const mention = selectionStart === selectionEnd ? openMentionAt(value, selectionStart) : null;
    if (mention?.start !== this.#dismissed) this.#dismissed = null;
    if (!mention || this.#dismissed !== null) return this.close();
    this.#start = mention.start;
    const { members } = this.source;
    this.#offer(matchMembers(members.others(), mention.wanted));
    void members.loadRest()?.then(() => {
      if (document.activeElement === this.area) this.#update();
    });
  }

  #offer(names: string[]): void {
    const isSame =
      names.length === this.#names.length && names.every((n, i) => n === this.#names[i]);
    if (isSame) return;
    this.#names = names;
    this.#list.replaceChildren(...names.map(drawOption));
    this.#list.hidden = names.length === 0;
    const { texts } = this.source;
    const text = names.length === 1 ? texts.mentionOne : texts.mentionMany;
    this.#news.textContent = names.length === 0 ? "" : fill(text, { count: names.length });
    if (names.length === 0) this.area.removeAttribute("aria-activedescendant");
    else this.#choose(0);
  }

  /** The choice wraps around at both ends. */
  #choose(index: number): void {
    const count = this.#names.length;
    this.#active = (index + count) % count;
    for (const [at, option] of [...this.#list.children].entries()) {
      option.setAttribute("aria-selected", String(at === this.#active));
    }
    const option = this.#list.children[this.#active];
    option?.scrollIntoView({ block: "nearest" });
    this.area.setAttribute("aria-activedescendant", option?.id ?? "");
  }

  #take(index: number): void {
    const name = this.#names[index];
    if (name === undefined) return;
    this.close();
    const { area } = this;
    const isApart = /^\s/.test(area.value.slice(area.selectionStart));
    area.setRangeText(`@${name}${isApart ? "" : " "}`, this.#start, area.selectionStart, "end");
    this.#dismissed = this.#start;
    area.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
}

function drawOption(name: string, index: number): HTMLElement {
  const option = document.createElement("li");
  option.id = `mention-${index}`;
  option.setAttribute("role", "option");
  const avatar = document.createElement("span");
  avatar.className = "avatar";
  avatar.ariaHidden = "true";
  avatar.textContent = (Array.from(name)[0] ?? "?").toUpperCase();
  const label = document.createElement("span");
  label.textContent = name;
  option.append(avatar, label);
  return option;
}
