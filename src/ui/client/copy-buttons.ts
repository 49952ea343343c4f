const CONFIRMATION_MS = 2_500;

/** `[data-copy]` holds the text; the button says whether it worked, in words that its markup holds. */
export function revealCopyButtons(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    button.hidden = false;
  }
}

export async function copyFrom(button: HTMLButtonElement, announce: (text: string) => void) {
  const { copy = "", copied = "", copyFailed = "" } = button.dataset;
  const hasWorked = await navigator.clipboard.writeText(copy).then(
    () => true,
    () => false,
  );
  const answer = hasWorked ? copied : copyFailed;
  announce(answer);
  const label = button.dataset["label"] ?? button.textContent;
  button.dataset["label"] = label;
  button.textContent = answer;
  setTimeout(() => (button.textContent = label), CONFIRMATION_MS);
}
