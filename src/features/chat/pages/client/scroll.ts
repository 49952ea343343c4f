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
