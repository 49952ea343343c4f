import { formatDuration } from "../duration";

type OnZero = (element: HTMLElement) => void;

/** Ends by wall time, so that a sleeping tab wakes up right. */
const endings = new WeakMap<HTMLElement, number>();

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
