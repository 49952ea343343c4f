const SHOWN_MS = 8_000;

/**
 * A letter that does not fit into a link goes by the clipboard: the link opens the mail with its subject, and says that the
 * text is to be pasted.
 */
export function copyForMail(island: HTMLElement, announce: (text: string) => void): void {
  island.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a[data-mail]") : null;
    if (link instanceof HTMLAnchorElement) void copyText(link, announce);
  });
}

async function copyText(link: HTMLAnchorElement, announce: (text: string) => void): Promise<void> {
  const { mail = "", copied = "", copyFailed = "" } = link.dataset;
  const hasWorked = await navigator.clipboard.writeText(mail).then(
    () => true,
    () => false,
  );
  const words = link.dataset["words"] ?? link.textContent;
  link.dataset["words"] = words;
  link.textContent = hasWorked ? copied : copyFailed;
  announce(link.textContent);
  setTimeout(() => (link.textContent = words), SHOWN_MS);
}
