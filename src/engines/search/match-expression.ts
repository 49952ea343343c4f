import type { ParsedQuery, SearchTerm } from "./parse-query";
import { lastOf, pairsOf } from "./words";

/** A person's words stand in these columns only, so that no word ever matches a token of permission. */
const TEXT = "{title tags body}";

/**
 * Prints what was asked for as an expression of FTS5: first what has to be there, then what may not. Each word stands in quotation
 * marks and holds letters and digits only.
 */
export function wordsExpression({ terms, without }: ParsedQuery): {
  readonly wanted: string | null;
  readonly unwanted: string | null;
} {
  return {
    wanted: terms.length === 0 ? null : `${TEXT}:(${terms.map(printTerm).join(" AND ")})`,
    unwanted: without.length === 0 ? null : `${TEXT}:(${without.map(printTerm).join(" OR ")})`,
  };
}

function printTerm({ words, isPrefix }: SearchTerm): string {
  const last = words.at(-1);
  const tokens = words.flatMap((word) => tokensOf(word, word === last));
  // One character of a run stands in the index as the beginning of a pair.
  const isOne = last !== undefined && last.isRun && pairsOf(last.text).length === 0;
  return `("${tokens.join(" ")}"${isPrefix || isOne ? " *" : ""})`;
}

/** Only the last word of a term may end in the middle of a run; the others end where their run does. */
function tokensOf({ text, isRun }: SearchTerm["words"][number], isLast: boolean): string[] {
  if (!isRun) return [text];
  const pairs = pairsOf(text);
  return isLast && pairs.length > 0 ? pairs : [...pairs, ...lastOf(text)];
}
