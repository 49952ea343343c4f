const CURRENT = "data-current";

/** A line and its place on the drawing are shown together, whichever is pointed at; a click on the drawing leads to the line. */
export function tieLines(root: HTMLElement): void {
  for (const type of ["pointerover", "focusin"] as const) {
    root.addEventListener(type, ({ target }) => {
      if (target instanceof Element) mark(root, numbersAt(target));
    });
  }
  root.addEventListener("click", ({ target }) => {
    const box = target instanceof Element ? target.closest<SVGGElement>(".box") : null;
    const [number] = box ? numbersAt(box) : [];
    if (number === undefined) return;
    // A line that is filtered away could not take the focus.
    root.querySelector<HTMLInputElement>("#show-all")?.click();
    const line = root.querySelector(`#line-${number}`);
    line?.scrollIntoView({ block: "center", behavior: isCalm() ? "auto" : "smooth" });
    root.querySelector<HTMLElement>(`#move-${number}`)?.focus({ preventScroll: true });
  });
}

const isCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

function numbersAt(target: Element): string[] {
  const box = target.closest<SVGGElement>(".box")?.dataset["lines"];
  if (box !== undefined) return box.split(" ");
  const line = target.closest<HTMLElement>("[data-line]")?.dataset["line"];
  return line === undefined ? [] : [line];
}

function mark(root: HTMLElement, numbers: readonly string[]): void {
  for (const marked of root.querySelectorAll(`[${CURRENT}]`)) marked.removeAttribute(CURRENT);
  for (const number of numbers) {
    root.querySelector(`[data-line="${number}"]`)?.setAttribute(CURRENT, "");
    root.querySelector(`.box[data-lines~="${number}"]`)?.setAttribute(CURRENT, "");
  }
}
