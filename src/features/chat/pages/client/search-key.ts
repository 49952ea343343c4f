const FIELD = "search-everywhere";

/** Ctrl K and ⌘ K lead to the field that searches everywhere, on this page or on its own. */
export function watchSearchKey(): void {
  document.addEventListener("keydown", (event) => {
    const isKey = event.key.toLowerCase() === "k" && event.ctrlKey !== event.metaKey;
    if (!isKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    const field = document.querySelector(`#${FIELD}`);
    if (!(field instanceof HTMLInputElement)) return location.assign(`/chat/search#${FIELD}`);
    field.focus();
    field.select();
  });
}
