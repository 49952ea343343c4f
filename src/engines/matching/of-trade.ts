import type { ReadFact } from "./candidate-fact";
import { cleanOffer } from "./offer-text";
import { skillsIn } from "./skill-table";
import { isLink, languageOfOffer, wordsIn } from "./words-of";
import { ranks } from "./words/ranks";

/** “Cuisinier” and “cuisine”, “plombier” and “plomberie” have one root. */
const ROOT = 5;
const SHORTEST_WORD = 4;

const rootsOf = (source: { readonly text: string; readonly folded: string }): string[] =>
  wordsIn(source)
    .filter((word) => !isLink(word) && word.folded.length >= SHORTEST_WORD)
    .map(({ folded }) => folded)
    .filter((folded) => !ranks.has(folded.replace(/(?:e?s|e)$/u, "")) && !ranks.has(folded))
    .map((folded) => folded.slice(0, ROOT));

/** A fact is of the trade that a title names if it shares a skill of the table or the root of a word with it. */
export function isOfTradeOf(title: string): (read: ReadFact) => boolean {
  const source = cleanOffer(title);
  const skills = skillsIn(source, languageOfOffer(source.folded)).flatMap((each) => each.skills);
  const roots = new Set(rootsOf(source));
  // A title of ranks alone, as “Assistant manager”, tells no trade.
  if (roots.size === 0 && skills.length === 0) return () => true;
  return (read) =>
    skills.some((skill) => read.skills.has(skill)) ||
    rootsOf(cleanOffer(read.fact.text.slice(0, 300))).some((root) => roots.has(root));
}
