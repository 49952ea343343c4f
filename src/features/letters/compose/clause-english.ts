import type { Clause } from "./clause";
import { quoted, typeset } from "./english";
import { cleaned, lowerFirst, shortened } from "./text";
import { isForeign } from "./is-foreign";
import { irregularPastVerbs, notPasts, presentVerbs } from "./words/english";

const irregularPast = new RegExp(`^(?:${irregularPastVerbs.join("|")})$`);
const notPast = new RegExp(`^(?:${notPasts.join("|")})$`);
const present = new RegExp(`^(?:${presentVerbs.join("|")})$`);

const nominalFrames = ["I can point to", "my work covered", "I answered for", "I took on"];
const dutyFrames = ["it fell to me to", "my task was to", "I had to", "my job was to"];
const quoteFrames = [
  "my CV keeps this line:",
  "a single line sums it up:",
  "my CV has this entry:",
  "the record says:",
];

/** Makes a clause of a highlight; one of no known shape, or in another language, is quoted as it stands. */
export function englishClause(highlight: string, turn: number): Clause {
  const { text, cut } = shortened(highlight);
  const line = typeset(text);
  if (cut) return asQuote(`${line}…`, turn);
  if (isForeign(text, "en")) return asQuote(line, turn);
  if (/^I(?: |’)/.test(line)) return { text: line, firstPerson: true };
  const clause = lowerFirst(line);
  const [word = "", next = ""] = clause.split(/\s/u);
  if (isPast(word, next)) return { text: `I ${clause}`, firstPerson: true };
  if (/^(?:responsible|accountable) for /.test(clause)) return framed(`I was ${clause}`);
  if (/^[a-z]+(?:tion|sion|ment|al|ance|ence) of /.test(clause)) {
    return framed(`${frameOf(nominalFrames, turn)} the ${clause}`);
  }
  if (/^[a-z]{3,}ing$/.test(word) && /^(?:an?|the|\d.*|[a-z]+s)$/.test(next)) {
    return framed(`my work involved ${clause}`);
  }
  if (present.test(word) && next !== "of" && next !== "for") {
    return framed(`${frameOf(dutyFrames, turn)} ${clause}`);
  }
  return asQuote(line, turn);
}

function isPast(word: string, next: string): boolean {
  if (next === "" || next === "by") return false;
  return irregularPast.test(word) || (/^[a-z-]{2,}ed$/.test(word) && !notPast.test(word));
}

function frameOf(frames: readonly string[], turn: number): string {
  return frames[turn % frames.length] ?? "";
}

function framed(text: string): Clause {
  return { text, firstPerson: text.startsWith("I ") };
}

function asQuote(line: string, turn: number): Clause {
  const quotation = quoted(line);
  return { text: `${frameOf(quoteFrames, turn)} ${quotation}`, firstPerson: false, quotation };
}

export function englishTitle(title: string): string {
  const text = typeset(cleaned(title));
  return isForeign(title, "en") ? quoted(text) : text;
}
