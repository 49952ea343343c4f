import { shapes } from "./check-form";
import { has } from "./patterns";
import { fold, plain } from "./tokens";
import { dictations, selfTalk } from "./words/phrases";

const firstPerson =
  /(?<!\p{L})(?:I(?:'m|'ve|'d|'ll| \p{Ll})|[Jj](?:e |'(?:ai|etais|étais|avais)))|[{}]|(?<!\p{L})(?:SYSTEM|ASSISTANT) ?:/u;

const shapesOfOrders = new Set(["markup", "instruction", "contact"]);

/**
 * Whether a source's text speaks to the writer instead of about the company: orders, dictation, a first person that
 * would pass for the candidate, markup. Such a text is no fact.
 */
export function givesOrders(text: string): boolean {
  const line = plain(text);
  if (firstPerson.test(line)) return true;
  if (shapes.some(([code, shape]) => shapesOfOrders.has(code) && shape.test(line))) return true;
  const folded = fold(line);
  return has(dictations, folded) || has(selfTalk, folded);
}
