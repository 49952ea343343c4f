import { find } from "../../../../ui/client/dom";
import type { SpokenTexts } from "../spoken-texts";

export type EntryWorld = {
  readonly texts: SpokenTexts;
  readonly announce: (text: string) => void;
  readonly changed: () => void;
};

/** Buttons move and remove entries at once; without this module they post the form. */
export function enhanceEntries(form: HTMLFormElement, world: EntryWorld): void {
  form.addEventListener("click", (event) => {
    const { target } = event;
    const button = target instanceof Element ? target.closest("button[data-act]") : null;
    const entry = button?.closest("[data-entry]");
    if (!(button instanceof HTMLButtonElement) || !(entry instanceof HTMLElement)) return;
    event.preventDefault();
    act(button.dataset["act"] ?? "", { entry, button, world });
  });
  form.addEventListener("input", ({ target }) => {
    if (!(target instanceof Element)) return;
    const fresh = target.closest("[data-new]");
    if (fresh instanceof HTMLDetailsElement) keepNewEntry(fresh);
    const entry = target.closest("[data-entry]");
    if (entry instanceof HTMLElement) renewTitle(entry, world.texts);
  });
}

type Pressed = {
  readonly entry: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly world: EntryWorld;
};

function act(name: string, { entry, button, world }: Pressed): void {
  if (name === "up" || name === "down") {
    const other = name === "up" ? entry.previousElementSibling : entry.nextElementSibling;
    if (!other) return;
    // The neighbour is what moves, so that the pressed button keeps the focus.
    if (name === "up") entry.after(other);
    else entry.before(other);
    announcePlace(entry, world);
    // At the end of the list the button that was pressed is no longer there.
    const opposite = find(entry, `[data-act="${name === "up" ? "down" : "up"}"]`, HTMLElement);
    if (getComputedStyle(button).visibility === "hidden") opposite.focus();
  } else {
    const isRemoved = name === "remove";
    entry.classList.toggle("removed", isRemoved);
    find(entry, '[name$=".both.removed"]', HTMLInputElement).value = isRemoved ? "1" : "";
    const next = isRemoved ? "put-back" : "remove";
    find(entry, `[data-act="${next}"]`, HTMLElement).focus();
    world.announce(filled(isRemoved ? world.texts.removed : world.texts.putBack, entry));
  }
  world.changed();
}

export function announcePlace(entry: HTMLElement, { texts, announce }: EntryWorld): void {
  const entries = [...(entry.parentElement?.children ?? [])];
  const place = String(entries.indexOf(entry) + 1);
  announce(
    filled(texts.moved, entry).replace("{place}", place).replace("{of}", String(entries.length)),
  );
}

const filled = (text: string, entry: HTMLElement) =>
  text.replace("{title}", find(entry, "[data-title]", HTMLElement).textContent.trim());

/** The first field in the column that is shown names the entry, else that of the other one, else any that is filled. */
function renewTitle(entry: HTMLElement, { untitled }: SpokenTexts): void {
  const own = document.documentElement.lang;
  const columns = [...entry.querySelectorAll<HTMLElement>(".column")].toSorted(
    (one, other) =>
      Number(other.dataset["language"] === own) - Number(one.dataset["language"] === own),
  );
  const named = columns.flatMap((column) => column.querySelector("input") ?? []);
  const all = entry.querySelectorAll<HTMLInputElement>("fieldset input:not([type=hidden])");
  const values = [...named, ...all].map(({ value }) => value.trim());
  const title = values.find((value) => value !== "") ?? untitled;
  find(entry, "[data-title]", HTMLElement).textContent = title;
}

/** The filled entry keeps its names; an empty one with the next number takes its place below. */
function keepNewEntry(fresh: HTMLDetailsElement): void {
  const section = fresh.dataset["new"] ?? "";
  const place = placeIn(fresh, section);
  const next = fresh.cloneNode(true) as HTMLDetailsElement;
  next.open = false;
  renumber(next, section, { from: place, to: place + 1 });
  for (const field of next.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    "input, textarea",
  )) {
    field.value = "";
  }
  delete fresh.dataset["new"];
  fresh.after(next);
}

const placeIn = (root: Element, section: string): number =>
  Number(root.querySelector(`[name^="${section}."]`)?.getAttribute("name")?.split(".")[1] ?? 0);

type Numbers = { readonly from: number; readonly to: number };

function renumber(root: Element, section: string, { from, to }: Numbers): void {
  const [before, after] = [`${section}.${from}.`, `${section}.${to}.`];
  for (const element of root.querySelectorAll("*")) {
    for (const attribute of ["name", "id", "for", "aria-describedby"]) {
      const value = element.getAttribute(attribute);
      if (value?.includes(before)) {
        element.setAttribute(attribute, value.replaceAll(before, after));
      }
    }
  }
}
