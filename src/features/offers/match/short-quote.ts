const MOST_CHARACTERS = 120;

/** It is a quote as a label: on one line, and cut where it is long. */
export function shortQuote(quote: string): string {
  const line = quote.replaceAll(/\s+/gu, " ").trim();
  if (line.length <= MOST_CHARACTERS) return line;
  return `${line
    .slice(0, MOST_CHARACTERS - 1)
    .toWellFormed()
    .replace(/\uFFFD$/u, "")}…`;
}
