/** Models may take their time, so that the form says what goes on. */
export function sayThatItWorks(root: ParentNode): void {
  const form = root.querySelector<HTMLFormElement>("form[data-working]");
  const status = form?.querySelector<HTMLElement>("[data-status]");
  if (!form || !status) return;
  form.addEventListener("submit", () => {
    status.textContent = form.dataset["working"] ?? "";
  });
  // The browser may keep the page as it was left, and bring it back.
  addEventListener("pageshow", () => {
    status.textContent = "";
  });
}
