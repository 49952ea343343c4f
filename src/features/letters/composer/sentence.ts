import type { Sentence } from "../document";
import type { Grammar } from "./grammar";
import type { Pool } from "./phrasebook";
import { upperFirst } from "./text";
import type { Values } from "./values";

/** A place in a letter that one line of a pool will fill. */
export type Slot = {
  readonly lines: Pool;
  readonly values: Values;
  /** `statement` becomes `candidate` when a fact carries it, else `motivation`. */
  readonly kind: "statement" | "courtesy" | "joke";
  /** Facts it rests on beyond those whose words it uses. */
  readonly about: readonly string[];
  /** 0 stays in every letter; the greater, the sooner it is left out for length. */
  readonly rank: number;
};

const placeholder = /^\{(?:(\p{L}+) )?([\w.]+)\}$/u;

/** The sentence a line makes with these values, or null when it needs one that is missing. */
export function renderLine(line: string, slot: Slot, grammar: Grammar): Sentence | null {
  const facts = new Set(slot.about);
  let complete = true;
  const parts = grammar.typeset(line).split(/(\{[^}]+\})/u);
  const words = parts.map((part, index) => {
    const [, name, key] = placeholder.exec(part) ?? [];
    if (key === undefined) return part;
    const value = slot.values[key];
    complete &&= value !== undefined;
    for (const id of value?.facts ?? []) facts.add(id);
    const inflect = name === undefined ? undefined : grammar.functions[name];
    const inflected = inflect ? inflect(value?.text ?? "") : (value?.text ?? "");
    return /[«“]\s*$/u.test(parts[index - 1] ?? "") ? unquoted(inflected) : inflected;
  });
  const text = words.join("");
  if (!complete) return null;
  const opened = line.startsWith("{company}") ? text : upperFirst(text);
  return { text: withOneStop(opened), kind: kindOf(slot, facts.size), facts: [...facts] };
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
