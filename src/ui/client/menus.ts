/** A `<details>` that is a menu opens without scripts; with them it also closes like other menus. */
export function closeLikeMenu(menu: HTMLDetailsElement): void {
  const close = ({ withFocus }: { readonly withFocus: boolean }) => {
    if (!menu.open) return;
    menu.open = false;
    if (withFocus) menu.querySelector("summary")?.focus();
  };
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) close({ withFocus: false });
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close({ withFocus: true });
  });
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) close({ withFocus: false });
  });
}
