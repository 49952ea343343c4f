import type { Grammar } from "./grammar";

/** A line of a phrasebook, taken apart into text that is said as it stands and values. */
export type PhraseLine = {
  readonly parts: readonly PhrasePart[];
  /** The beginnings of its longer words tell whether a word is taken up again. */
  readonly telling: readonly string[];
  readonly beginsWithCompany: boolean;
};

export type PhrasePart =
  | { readonly text: string }
  | {
      readonly key: string;
      readonly inflect: ((words: string) => string) | undefined;
      readonly isQuoted: boolean;
    };

const taken = new WeakMap<Grammar, Map<string, PhraseLine>>();

/** A line is taken apart once for an isolate: all lines are the phrasebooks’, so that their number is bounded. */
export function lineOf(line: string, grammar: Grammar): PhraseLine {
  const known = taken.get(grammar) ?? new Map<string, PhraseLine>();
  taken.set(grammar, known);
  const before = known.get(line);
  if (before) return before;
  const compiled = compile(line, grammar);
  known.set(line, compiled);
  return compiled;
}

const placeholder = /^\{(?:(\p{L}+) )?([\w.]+)\}$/u;

function compile(line: string, grammar: Grammar): PhraseLine {
  const texts = grammar.typeset(line).split(/(\{[^}]+\})/u);
  const parts = texts.map((text, index): PhrasePart => {
    const [, name, key] = placeholder.exec(text) ?? [];
    if (key === undefined) return { text };
    const inflect = name === undefined ? undefined : grammar.functions[name];
    return { key, inflect, isQuoted: /[«“]\s*$/u.test(texts[index - 1] ?? "") };
  });
  return { parts, telling: tellingWords(line), beginsWithCompany: line.startsWith("{company}") };
}

/** A joke of four letters: two of them in one letter are heard, as longer words are. */
const shortTellingWord = "café";

/** Words that any letter may repeat. */
const unremarkable =
  /^(?:lettr|trava|équip|cette|quelq|parce|aprè|depui|votre|autre|chose|avant|aussi|celle|celui|perso|lette|other|their|there|would|which|every|where|about|after|befor|than|those|peopl)/u;

function tellingWords(line: string): string[] {
  const words = line
    .replaceAll(/\{[^}]*\}/g, "")
    .toLowerCase()
    .split(/[\s.,;:’«»“”()?-]+/);
  return words
    .filter((word) => word.length > 4 || word === shortTellingWord)
    .map((word) => word.slice(0, 5))
    .filter((word) => !unremarkable.test(word));
}
