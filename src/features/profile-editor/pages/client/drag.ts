import { announcePlace, type EntryWorld } from "./entries";

/** An entry is dragged by its grip, with a mouse, a pen or a finger; the buttons beside it serve the keyboard. */
export function enableDragging(form: HTMLFormElement, world: EntryWorld): void {
  for (const grip of form.querySelectorAll<HTMLElement>("[data-grip]")) grip.hidden = false;
  form.addEventListener("pointerdown", (event) => {
    const { target } = event;
    const grip = target instanceof Element ? target.closest("[data-grip]") : null;
    const entry = grip?.closest("[data-entry]");
    if (!(grip instanceof HTMLElement) || !(entry instanceof HTMLElement)) return;
    event.preventDefault();
    follow(grip, { entry, pointerId: event.pointerId, world });
  });
}

type Dragged = {
  readonly entry: HTMLElement;
  readonly pointerId: number;
  readonly world: EntryWorld;
};

function follow(grip: HTMLElement, { entry, pointerId, world }: Dragged): void {
  const before = entry.nextElementSibling;
  const end = new AbortController();
  const { signal } = end;
  entry.classList.add("dragged");
  grip.setPointerCapture(pointerId);
  grip.addEventListener("pointermove", ({ clientY }) => moveTo(entry, clientY), { signal });
  const drop = () => {
    end.abort();
    entry.classList.remove("dragged");
    if (entry.nextElementSibling === before) return;
    announcePlace(entry, world);
    world.changed();
  };
  grip.addEventListener("pointerup", drop, { signal });
  grip.addEventListener("pointercancel", drop, { signal });
}

/**
 * The entry changes places with a neighbour as soon as the pointer is past the middle of it. The neighbour is what moves,
 * because an element that is put elsewhere no longer receives the pointer.
 */
function moveTo(entry: HTMLElement, y: number): void {
  const { previousElementSibling: previous, nextElementSibling: next } = entry;
  if (previous && y < middleOf(previous)) entry.after(previous);
  else if (next && y > middleOf(next)) entry.before(next);
}

function middleOf(element: Element): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}
