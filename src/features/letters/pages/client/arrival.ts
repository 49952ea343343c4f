import { find } from "../../../../ui/client/dom";

const KEY = "letters-arrival";

/** Remembers for the next page that its letters have just been written. */
export function markArrival(path: string): void {
  try {
    sessionStorage.setItem(KEY, path);
  } catch {
    return;
  }
}

/** The title takes the focus where the letters have just been written, so that a screen reader begins there. */
export function announceArrival(island: HTMLElement): void {
  if (takeArrival() !== location.pathname) return;
  find(island, "#pair-title", HTMLElement).focus({ preventScroll: true });
}

function takeArrival(): string | null {
  try {
    const path = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return path;
  } catch {
    return null;
  }
}
