/**
 * A word joiner is invisible and has no width. One of them breaks what a reader would take for markup; one that belongs to
 * the text is written twice.
 */
export const GUARD = "\u2060";

const MARKUP = /<(?=[/a-z\d])|\{(?=\\)|&(?=[a-z#])|--(?=>)/gi;
const BRACES = /\{(?=\\)/g;

/** Writes a text so that no reader finds tags, entities, arrows, blank lines or a speaker's label in it. */
export const guardText = (text: string): string => guard(text, MARKUP);

/** Does the same for a format that has entities for tags and arrows. */
export const guardBraces = (text: string): string => guard(text, BRACES);

function guard(text: string, markup: RegExp): string {
  const guarded = text.replaceAll(GUARD, GUARD + GUARD).replaceAll(markup, `$&${GUARD}`);
  const lines = guarded.split("\n").map((line) => (line === "" ? GUARD : line));
  return lines.join("\n");
}

/** Guards the beginning of a text that could be taken for the name of its speaker. */
export const guardLabel = (text: string): string =>
  /^[^\n]{0,200}[:：]/.test(text) ? GUARD + text : text;

export const withoutGuards = (text: string): string =>
  text.includes(GUARD) ? text.replaceAll(/\u2060(\u2060?)/g, "$1") : text;

/** A single one stands at the beginning: whatever follows is no label. */
export const isGuarded = (text: string): boolean =>
  (/^\u2060*/.exec(text)?.[0].length ?? 0) % 2 === 1;
