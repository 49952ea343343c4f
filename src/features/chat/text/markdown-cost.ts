/** What signs of Markdown cost more than plain text, in units of about 30 µs. `npm run bench -- --only markdown` measures it. */
const COSTS: readonly (readonly [sign: RegExp, cost: number])[] = [
  // The parser compares each run that may open emphasis with every run that may close it.
  [/\*+|_+|~+/g, 2],
  [/\[/g, 7],
  [/www\.|:\/\/|@/gi, 2],
  [/^[ \t>]*>/gm, 1],
  [/>|`+/g, 0.4],
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
