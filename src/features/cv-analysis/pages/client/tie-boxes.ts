const CURRENT = "data-current";

/**
 * A field and its box are shown together, whichever is chosen; arrows walk through the fields. The list of fields is all that
 * a keyboard or a screen reader needs, and its links lead to the boxes without this module too.
 */
export function tieBoxes(root: HTMLElement): void {
  root.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest(".box, .found") : null;
    if (!link) return;
    event.preventDefault();
    const other = partnerOf(root, link);
    show(root, link, other);
    scrollTo(other);
    if (link.matches(".box") && other instanceof HTMLElement) other.focus({ preventScroll: true });
  });
  root.addEventListener("keydown", (event) => {
    const { key, target } = event;
    const field = target instanceof Element ? target.closest("a.found") : null;
    const step = STEPS[key];
    if (!field || step === undefined) return;
    const fields = [...root.querySelectorAll<HTMLElement>("a.found")];
    const next = fields[fields.findIndex((each) => each === field) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
    show(root, next, partnerOf(root, next));
  });
  for (const type of ["pointerover", "focusin"] as const) {
    root.addEventListener(type, ({ target }) => {
      const link = target instanceof Element ? target.closest(".box, .found") : null;
      if (link) show(root, link, partnerOf(root, link));
    });
  }
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** `field-7` and `box-7` belong together. */
function partnerOf(root: HTMLElement, link: Element): Element | null {
  const [, kind, index] = /^(box|field)-(\d{1,5})$/.exec(link.id) ?? [];
  return kind === undefined ? null : root.querySelector(`#${OTHER[kind]}-${index}`);
}

const OTHER: Readonly<Record<string, string>> = { box: "field", field: "box" };

function show(root: HTMLElement, ...links: (Element | null)[]): void {
  for (const link of root.querySelectorAll(`[${CURRENT}]`)) link.removeAttribute(CURRENT);
  for (const link of links) link?.setAttribute(CURRENT, "");
}

function scrollTo(element: Element | null): void {
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element?.scrollIntoView({ block: "nearest", behavior: isCalm ? "auto" : "smooth" });
}
