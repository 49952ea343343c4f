/** The counter shows what is left from this share of the limit on. */
const NEAR = 0.9;

/** The `[data-counter]` of a field with `data-limit` is silent at first, then shows what is left or too much. */
export function countCharacters(field: HTMLTextAreaElement): void {
  const limit = Number(field.dataset["limit"]);
  const counter = document.querySelector<HTMLElement>(`[data-counter="${field.id}"]`);
  if (!counter || !limit) return;
  const left = limit - field.value.trim().length;
  const { left: leftText = "", over: overText = "" } = counter.dataset;
  const count = Math.abs(left).toLocaleString(document.documentElement.lang);
  counter.hidden = left > limit * (1 - NEAR);
  counter.classList.toggle("field-error", left < 0);
  counter.textContent = (left < 0 ? overText : leftText).replace("{count}", count);
}
