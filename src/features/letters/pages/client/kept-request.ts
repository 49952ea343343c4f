/** The person has asked already: the letters are written as soon as they see the page, and not for a page that is prefetched. */
export function sendKeptRequest(island: HTMLElement): void {
  const form = island.querySelector<HTMLFormElement>('form[data-write-kept="true"]');
  if (!form) return;
  const write = () => {
    if (document.visibilityState !== "visible") return;
    document.removeEventListener("visibilitychange", write);
    form.requestSubmit();
  };
  document.addEventListener("visibilitychange", write);
  write();
}
