/** The words of a text that has no others in it: the caret in the field chooses the word with which a second half begins. */
export function followCaret(form: HTMLFormElement): void {
  const [area, select] = [form.querySelector("textarea"), form.querySelector("select")];
  if (!area || !select) return;
  const original = area.value;
  const follow = () => {
    // In a text that was changed, the words are no longer those of the list.
    if (area.value !== original || area.selectionStart === 0) return;
    const before = area.value.slice(0, area.selectionStart).trim();
    const word = before.split(/\s+/).length - (isInside(area) ? 1 : 0);
    const last = select.options.length;
    if (word >= 1) select.value = String(Math.min(word, last));
  };
  area.addEventListener("keyup", follow);
  area.addEventListener("click", follow);
}

/** The caret stands in a word and not at its end. */
const isInside = ({ value, selectionStart }: HTMLTextAreaElement): boolean =>
  /^\S/.test(value.slice(selectionStart)) && /\S$/.test(value.slice(0, selectionStart));
