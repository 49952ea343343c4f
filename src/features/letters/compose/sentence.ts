import type { Sentence } from "../store/document";
import type { Grammar } from "./grammar";
import { lineOf } from "./lines";
import type { Pool } from "./phrasebook";
import { upperFirst } from "./text";
import type { Values } from "./values";

/** A place in a letter that one line of a pool will fill. */
export type Slot = {
  readonly lines: Pool;
  readonly values: Values;
  /** `statement` becomes `candidate` when a fact of the candidate carries it, else `motivation`. */
  readonly kind: "statement" | "company" | "courtesy" | "joke";
  /** The sentence rests on these facts beyond those whose words it uses. */
  readonly about: readonly string[];
  /** The sentence draws a consequence of these facts of the company. */
  readonly after?: readonly string[];
  /** A slot of rank 0 stays in every letter; a greater rank is left out for length before a smaller one. */
  readonly rank: number;
};

/** Makes a sentence of a line and these values, or null when it needs one that is missing. */
export function renderLine(line: string, slot: Slot, grammar: Grammar): Sentence | null {
  const { parts, beginsWithCompany } = lineOf(line, grammar);
  const facts = new Set(slot.about);
  let text = "";
  for (const part of parts) {
    if ("text" in part) {
      text += part.text;
      continue;
    }
    const value = slot.values[part.key];
    if (!value) return null;
    for (const id of value.facts) facts.add(id);
    const words = part.inflect ? part.inflect(value.text) : value.text;
    text += part.isQuoted ? unquoted(words) : words;
  }
  const opened = beginsWithCompany ? withArticleRaised(text) : upperFirst(text);
  const after = slot.after ?? [];
  const own = [...facts].filter((id) => !after.includes(id)).length;
  return {
    text: withOneStop(opened),
    kind: kindOf(slot, own),
    facts: [...new Set([...facts, ...after])],
  };
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
  return text.replace(/([.!?…])\.$/u, "$1");
}

function kindOf(slot: Slot, facts: number): Sentence["kind"] {
  if (slot.kind !== "statement") return slot.kind;
  return facts > 0 ? "candidate" : "motivation";
}
