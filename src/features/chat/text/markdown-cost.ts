/** The signs of Markdown cost this much more than plain text, in units of about 30 µs. `npm run bench -- --only markdown` measures it. */
const COSTS: readonly (readonly [sign: RegExp, cost: number])[] = [
  // The parser compares each run that may open emphasis with every run that may close it.
  [/\*+|_+|~+/g, 2],
  [/\[/g, 4],
  [/www\.|:\/\/|@/gi, 2],
  [/^[ \t>]*>/gm, 1],
  [/>|`+/g, 0.4],
  // The rest of a run whose first backtick is escaped opens code that nothing closes: it is looked for to the end, each time.
  [/\\`/g, 4],
  [/\n/g, 0.5],
];
/** An item closes and opens again the lists around it. */
const ITEM_COST = 4;
const LINE_START = /^[ \t>*+\-\d.)]+/gm;
const ITEM = /(?:[-+*]|\d[.)])(?=[ \t]|$)/g;

/** At this cost, 2,000 characters take at most five times as long as 2,000 plain ones. */
const MAX_COST = 80;

/** Whether a text has more signs of Markdown than people write: the parser's time grows with their square. */
export function isCostly(content: string): boolean {
  const items = count((content.match(LINE_START) ?? []).join("\n"), ITEM);
  const cost = COSTS.reduce((sum, [sign, each]) => sum + each * count(content, sign), 0);
  return cost + ITEM_COST * items > MAX_COST;
}

const count = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0;

const LONG_OPEN = 200;
const LONG = 500;

/**
 * Whether a bracket stays open for long, or may do so because code hides its end. Addresses behind it are no links, yet the parser
 * looks for one at each character, which takes five times as long as the text itself.
 */
export function leavesBracketOpen(content: string): boolean {
  if (content.length > LONG && content.includes("[") && content.includes("`")) return true;
  const open: number[] = [];
  for (const { 0: sign, index } of content.matchAll(/\\.|[[\]]/gs)) {
    if (sign === "[") open.push(index);
    if (sign === "]" && index - (open.pop() ?? index) > LONG_OPEN) return true;
  }
  return content.length - (open[0] ?? content.length) > LONG_OPEN;
}
