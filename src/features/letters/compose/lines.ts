import type { Grammar } from "./grammar";
import { pick, type Random } from "./random";
import { upperFirst } from "./text";

/** A line of a phrasebook, taken apart into text that is said as it stands and values. */
export type PhrasePart =
  | { readonly text: string }
  | {
      readonly key: string;
      readonly inflect: ((words: string) => string) | undefined;
      readonly isQuoted: boolean;
    };

const placeholder = /^\{(?:(\p{L}+) )?([\p{L}\p{N}.]+)\}$/u;
const placeholders = /\{(?:\p{L}+ )?([\p{L}\p{N}.]+)\}/gu;
const choices = /\[([^\][]*)\]/u;

/** A capital in a placeholder raises the first letter of its value: `{H.where}`, `{Chez company}`. */
const lowered = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/**
 * Draws one of each `[this|that]` of a line, among those whose values the letter has. Null when a value is missing all the
 * same: the line cannot be said.
 */
export function drawn(line: string, has: (key: string) => boolean, random: Random): string | null {
  const sayable = (text: string) =>
    Array.from(text.matchAll(placeholders), ([, key = ""]) => lowered(key)).every(has);
  let text = line;
  for (let found = choices.exec(text); found; found = choices.exec(text)) {
    const [whole, options = ""] = found;
    const option = pick(options.split("|").filter(sayable), random);
    if (option === undefined) return null;
    text = text.slice(0, found.index) + option + text.slice(found.index + whole.length);
  }
  return sayable(text) ? text : null;
}

export function partsOf(line: string, grammar: Grammar): PhrasePart[] {
  const texts = grammar.typeset(line).split(/(\{[^}]+\})/u);
  return texts.map((text, index): PhrasePart => {
    const [, name, key] = placeholder.exec(text) ?? [];
    if (key === undefined) return { text };
    const isRaised = /^\p{Lu}/u.test(name ?? key);
    const own = name === undefined ? undefined : grammar.functions[lowered(name)];
    const inflect = isRaised ? (words: string) => upperFirst(own?.(words) ?? words) : own;
    return { key: lowered(key), inflect, isQuoted: /[«“]\s*$/u.test(texts[index - 1] ?? "") };
  });
}

/** Words that any letter may repeat. */
const unremarkable =
  /^(?:lettr|trava|équip|cette|quelq|parce|aprè|depui|votre|autre|chose|avant|aussi|celle|celui|perso|lette|other|their|there|would|which|every|where|about|after|befor|than|those|peopl|poste|ferai|comme|shoul|that’|work)/u;

/** A joke of four letters: two of them in one letter are heard, as longer words are. */
const shortTellingWord = "café";

/** The beginnings of its longer words tell whether a line takes a word up again. */
export function tellingWords(line: string): string[] {
  const words = line
    .replaceAll(/\{[^}]*\}/g, "")
    .toLowerCase()
    .split(/[\s.,;:’«»“”()?-]+/);
  return words
    .filter((word) => word.length > 4 || word === shortTellingWord)
    .map((word) => word.slice(0, 5))
    .filter((word) => !unremarkable.test(word));
}
