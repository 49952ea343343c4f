/** A link to a sentence shows the letter that has it, where a phone shows the other one. */
export function showLetterOfLinks(island: HTMLElement): void {
  island.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a[href^='#']") : null;
    const hash = link?.getAttribute("href") ?? "";
    showLetterOf(island, hash.slice(1));
  });
  showLetterOf(island, location.hash.slice(1));
}

function showLetterOf(island: HTMLElement, id: string): void {
  const sheet = id === "" ? null : document.getElementById(id)?.closest(".sheet-column");
  if (!sheet) return;
  const type = sheet.classList.contains("anti") ? "anti_motivation" : "motivation";
  const tab = island.querySelector<HTMLInputElement>(`[name="shown"][value="${type}"]`);
  if (tab) tab.checked = true;
}
