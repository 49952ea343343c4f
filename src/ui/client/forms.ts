import { countCharacters } from "./counter";
import { find } from "./dom";

/** After this long an answer is no longer expected, and the form can be sent again. */
const RESTORED_AFTER_MS = 10_000;

/** It counts characters during typing, and shows on the button that a form is on its way. */
export function enhanceForms(): void {
  document.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLTextAreaElement) countCharacters(target);
  });
  document.addEventListener("submit", showPending);
}

function showPending(event: SubmitEvent): void {
  const { target: form, submitter } = event;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
  const { pending } = form.dataset;
  const button = submitter ?? form.querySelector('button[type="submit"]');
  if (!pending || !(button instanceof HTMLButtonElement)) return;
  // A second press would send the form twice.
  if (button.dataset["sending"] !== undefined) return event.preventDefault();
  const text = button.textContent;
  const restore = () => {
    delete button.dataset["sending"];
    button.textContent = text;
  };
  button.dataset["sending"] = "";
  button.textContent = pending;
  setTimeout(restore, RESTORED_AFTER_MS);
  // The browser may keep the page as it was left, and bring it back.
  addEventListener("pageshow", restore, { once: true });
}

/** It shows an error beside each wrong field and focuses the first; it returns false where the form has none of them. */
export function showWrongFields(form: HTMLFormElement, names: readonly string[]): boolean {
  let first: HTMLElement | null = null;
  for (const error of form.querySelectorAll<HTMLElement>(".field-error[id]")) {
    const id = error.id.replace(/-error$/, "");
    const field = find(form, `#${id}`, HTMLElement);
    const isWrong = names.includes(field.getAttribute("name") ?? "");
    error.hidden = !isWrong;
    field.setAttribute("aria-describedby", isWrong ? `${id}-error ${id}-hint` : `${id}-hint`);
    if (isWrong) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
    if (isWrong) first ??= field;
  }
  first?.closest("details")?.toggleAttribute("open", true);
  first?.focus();
  return first !== null;
}
