import { find } from "../../../../ui/client/dom";
import type { Flag, Range } from "../../versions/editing";

/** Writes the text of a field into the mirror under it, with the flagged sentences marked: errors win over style. */
export function showMarks(
  area: HTMLTextAreaElement,
  flags: readonly Flag[],
  rangeOf: (flag: Flag) => Range | undefined,
): void {
  const box = area.closest<HTMLElement>(".edit-area");
  if (!box) return;
  box.dataset["live"] = "";
  // From here on the mirror gives the height.
  area.rows = 1;
  const marks = new Map<number, { end: number; severity: string }>();
  for (const flag of flags) {
    const [start, end] = rangeOf(flag) ?? [0, 0];
    if (end <= start) continue;
    if (flag.severity === "error" || !marks.has(start)) {
      marks.set(start, { end, severity: flag.severity });
    }
  }
  const parts: (string | HTMLElement)[] = [];
  let at = 0;
  for (const [start, { end, severity }] of [...marks].toSorted(([a], [b]) => a - b)) {
    parts.push(
      area.value.slice(at, start),
      markOf(area.value.slice(start, end), { start, severity }),
    );
    at = end;
  }
  // The last line break of a block has no height of its own.
  find(box, "[data-mirror]", HTMLElement).replaceChildren(...parts, area.value.slice(at), "\u200B");
}

/** It tells the mark that begins at `start` apart from the others, and returns it. */
export function tellCurrentMark(area: HTMLTextAreaElement, start: number): HTMLElement | null {
  let current: HTMLElement | null = null;
  for (const mark of document.querySelectorAll<HTMLElement>("[data-mirror] mark")) {
    const isCurrent =
      mark.dataset["start"] === String(start) &&
      mark.closest(".edit-area") === area.closest(".edit-area");
    mark.toggleAttribute("data-current", isCurrent);
    if (isCurrent) current = mark;
  }
  return current;
}

type Mark = { readonly start: number; readonly severity: string };

function markOf(text: string, { start, severity }: Mark): HTMLElement {
  const mark = document.createElement("mark");
  mark.dataset["severity"] = severity;
  mark.dataset["start"] = String(start);
  mark.textContent = text;
  return mark;
}
