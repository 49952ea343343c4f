import type { Region } from "./regions";

/**
 * A sidebar goes on over pages, and so does the main column: each is read through before the next, so that no sidebar
 * stands within an entry that a page break divides.
 */
export function inFlow(pages: readonly (readonly Region[])[]): Region[] {
  const all = pages.flat();
  if (pages.length < 2) return all;
  const top = pages[0]?.filter(({ isHeader }) => isHeader) ?? [];
  const rest = all.filter((region) => !top.includes(region));
  return [
    ...top,
    ...rest.filter(({ lane }) => lane === "left"),
    ...rest.filter(({ lane }) => lane === "main"),
    ...rest.filter(({ lane }) => lane === "right"),
  ];
}
