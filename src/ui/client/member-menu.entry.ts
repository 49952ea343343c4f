/** The menu under the person's name opens without scripts; with them it also closes like other menus. */
const menu = document.querySelector<HTMLDetailsElement>("details.member");

function close({ withFocus }: { readonly withFocus: boolean }): void {
  if (!menu?.open) return;
  menu.open = false;
  if (withFocus) menu.querySelector("summary")?.focus();
}

document.addEventListener("click", ({ target }) => {
  if (target instanceof Node && !menu?.contains(target)) close({ withFocus: false });
});
document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape") close({ withFocus: true });
});
menu?.addEventListener("focusout", ({ relatedTarget }) => {
  if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) close({ withFocus: false });
});
