/** Long enough to read it and to reach its button. */
const STAYS_MS = 10_000;
const LOOKS_MS = 500;

type Ways = {
  /** It has gone by itself. */
  readonly passed: () => void;
  /** It was sent away. */
  readonly dismissed: () => void;
};

/** A notice that covers the page goes by itself, unless somebody points at it, has tabbed to it or looks elsewhere. */
export function letPass(notice: HTMLElement, { passed, dismissed }: Ways): void {
  const dismiss = notice.querySelector<HTMLButtonElement>("[data-dismiss]");
  if (dismiss) dismiss.hidden = false;
  let since = Date.now();
  const timer = setInterval(() => {
    if (!notice.isConnected) return clearInterval(timer);
    if (isHeld(notice)) since = Date.now();
    else if (Date.now() - since >= STAYS_MS) passed();
  }, LOOKS_MS);
  dismiss?.addEventListener("click", dismissed);
}

/** The focus that a press of the pointer has left here holds nothing. */
const isHeld = (notice: HTMLElement) =>
  document.hidden || notice.matches(":hover") || notice.querySelector(":focus-visible") !== null;
