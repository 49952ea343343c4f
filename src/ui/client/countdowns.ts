import { formatDuration } from "../duration";

type OnZero = (element: HTMLElement) => void;

/** Countdowns end by wall time, so that a sleeping tab is right when it wakes. */
const endings = new WeakMap<HTMLElement, number>();

/** It begins at once and not with the next tick, for a countdown that a module puts into the page. */
export function startCountdown(element: HTMLElement, seconds: number): void {
  element.dataset["countdown"] = String(seconds);
  element.textContent = formatDuration(seconds);
  endings.set(element, Date.now() + seconds * 1_000);
}

/** Every `[data-countdown]` of the page, now and later, ticks once a second. */
export function runCountdowns(root: ParentNode, onZero: OnZero): void {
  tick(root, onZero);
  setInterval(() => tick(root, onZero), 1_000);
}

function tick(root: ParentNode, onZero: OnZero): void {
  for (const element of root.querySelectorAll<HTMLElement>("[data-countdown]")) {
    const endsAt =
      endings.get(element) ?? Date.now() + Number(element.dataset["countdown"]) * 1_000;
    endings.set(element, endsAt);
    const seconds = (endsAt - Date.now()) / 1_000;
    element.textContent = formatDuration(seconds);
    if (seconds > 0) continue;
    delete element.dataset["countdown"];
    onZero(element);
  }
}
