const END_PX = 48;

/**
 * The log scrolls from its end (`column-reverse`): 0 is the newest line. When the person reads further up, the lines in view stay
 * in place while others come above or below.
 */
export const isAtEnd = (log: HTMLElement) => Math.abs(log.scrollTop) < END_PX;

export const toEnd = (log: HTMLElement) => {
  log.scrollTop = 0;
};

export function keepInView(log: HTMLElement, lines: HTMLElement, change: () => void): void {
  const wasAtEnd = isAtEnd(log);
  const anchor = wasAtEnd ? undefined : firstInView(log, lines);
  const before = anchor?.getBoundingClientRect().top ?? 0;
  change();
  if (wasAtEnd) toEnd(log);
  else if (anchor?.isConnected) log.scrollTop += anchor.getBoundingClientRect().top - before;
}

function firstInView(log: HTMLElement, lines: HTMLElement): Element | undefined {
  const { top } = log.getBoundingClientRect();
  return [...lines.children].find((line) => line.getBoundingClientRect().bottom > top);
}

/** Brings a message into view, marks it and gives it the focus. Returns whether it is on the page. */
export function showMessage(log: HTMLElement, id: number): boolean {
  const line = log.querySelector<HTMLElement>(`#m${id}`);
  if (!line) return false;
  for (const marked of log.querySelectorAll(".marked")) marked.classList.remove("marked");
  line.classList.add("marked");
  line.scrollIntoView({ block: "center" });
  line.focus({ preventScroll: true });
  return true;
}

/** Shows the message that the address names. Its line has been drawn anew since the browser looked for it. */
export function showLinked(log: HTMLElement): void {
  const [, id] = /^#m(\d+)$/.exec(location.hash) ?? [];
  if (id !== undefined) showMessage(log, Number(id));
}
