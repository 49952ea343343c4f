import type { Sentence } from "../store/document";
import type { Grammar } from "./grammar";
import { partsOf } from "./lines";
import type { Pool } from "./phrasebook";
import { upperFirst } from "./text";
import type { Values } from "./values";

/** A place in a letter that one line of a pool will fill. */
export type Slot = {
  readonly lines: Pool;
  readonly values: Values;
  /** `statement` becomes `candidate` when a fact of the candidate carries it, else `motivation`. */
  readonly kind: "statement" | "courtesy" | "joke";
  /** The sentence rests on these facts beyond those whose words it uses. */
  readonly about?: readonly string[];
  /** A slot of rank 0 stays in every letter; a greater rank is left out for length before a smaller one. */
  readonly rank: number;
};

/** Makes a sentence of a drawn line and the values of its slot. */
export function renderLine(line: string, slot: Slot, grammar: Grammar): Sentence {
  const facts = new Set(slot.about);
  let text = "";
  for (const part of partsOf(line, grammar)) {
    if ("text" in part) {
      text += part.text;
      continue;
    }
    const value = slot.values[part.key];
    if (!value) continue;
    for (const id of value.facts) facts.add(id);
    const words = part.isQuoted ? unquoted(value.text) : value.text;
    text += part.inflect ? part.inflect(words) : words;
  }
  const isName = /^\{[cC]ompany\}/u.test(line);
  const opened = isName ? withArticleRaised(text) : upperFirst(text);
  return { text: withOneStop(opened.trim()), kind: kindOf(slot, [...facts]), facts: [...facts] };
}

/** A name keeps its own first letter (`iRobot`), the article before a public body does not. */
function withArticleRaised(text: string): string {
  return text.replace(/^l(?=(?:es? |a |’)\p{Lu})/u, "L");
}

/** A title in another language comes quoted; inside quotes it needs none of its own. */
function unquoted(words: string): string {
  return words.replace(/^[«“]\s*(.*?)\s*[»”]$/u, "$1");
}

/** A name that ends in a mark of its own (`Yahoo!`, `Acme Inc.`) takes no further stop. */
function withOneStop(text: string): string {
  return text.replace(/([.!?…])\.$/u, "$1").replace(/([.!?…][»”])\.$/u, "$1");
}

export const isOfCompany = (id: string): boolean => id.startsWith("company:");

function kindOf(slot: Slot, facts: readonly string[]): Sentence["kind"] {
  if (slot.kind !== "statement") return slot.kind;
  return facts.some((id) => !isOfCompany(id)) ? "candidate" : "motivation";
}
