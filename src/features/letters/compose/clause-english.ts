import type { Clause } from "./clause";
import { quoted, typeset } from "./english";
import { isForeign } from "./is-foreign";
import { withNumberWords } from "./numbers";
import { cleaned, lowerFirst, shortened } from "./text";
import {
  deverbalNouns,
  gerundVerbs,
  irregularPastVerbs,
  notPasts,
  passiveVerbs,
  presentVerbs,
} from "./words/english";

const irregularPast = new RegExp(`^(?:${irregularPastVerbs.join("|")})$`);
const notPast = new RegExp(`^(?:${notPasts.join("|")})$`);
const present = new RegExp(`^(?:${presentVerbs.join("|")})(?:e?s)?$`);
const passive = new RegExp(`^(?:${passiveVerbs.join("|")})$`);

const nominalFrames = ["I took on", "my work covered", "I answered for", "I was in charge of"];
const dutyFrames = ["my task was to", "it fell to me to", "my job was to", "I had to"];
const quoteFrames = [
  "my CV keeps this line:",
  "a single line sums it up:",
  "my CV has this entry:",
  "the record says:",
];

/** A person is called so for something; the verb says it of the writer. */
const titles: readonly (readonly [RegExp, string])[] = [
  [/^holder of /u, "I hold "],
  [/^winner of /u, "I won "],
  [/^author of /u, "I wrote "],
  [/^(?:key )?member of /u, "I was a member of "],
  [/^head of /u, "I was head of "],
  [/^(?:responsible|accountable) for /u, "I was responsible for "],
  [/^in charge of /u, "I was in charge of "],
];

/** Makes a clause of a highlight; one of no known shape, or in another language, is quoted as it stands. */
export function englishClause(highlight: string, turn: number): Clause {
  const { text, cut } = shortened(highlight);
  const line = typeset(text);
  if (cut) return asQuote(`${line}…`, turn);
  if (isForeign(text, "en")) return asQuote(line, turn);
  if (/^I(?: |’)/.test(line)) return firstPerson(withNumberWords(line, "en"));
  const clause = withNumberWords(lowerFirst(line), "en");
  const [sign, words] = titles.find(([pattern]) => pattern.test(clause)) ?? [];
  if (sign && words) return framed(clause.replace(sign, words));
  const [word = "", next = ""] = clause.split(/\s/u);
  if (isPassive(clause)) return firstPerson(`I was ${clause}`);
  if (isPast(word, next)) return firstPerson(`I ${clause}`);
  return nounOf(clause, turn) ?? verbOf(clause, turn) ?? asQuote(line, turn);
}

/** "Reduction of waiting times" says that the writer reduced them; of other nouns the writer was in charge. */
function nounOf(clause: string, turn: number): Clause | null {
  const [, noun = "", rest = ""] =
    /^([a-z]+(?:tion|sion|ment|al|ance|ence|is|ing|gn|ry)) of (.+)$/.exec(clause) ?? [];
  if (rest === "") return null;
  const verb = deverbalNouns[noun];
  return verb
    ? firstPerson(`I ${verb} ${rest}`)
    : framed(`${frameOf(nominalFrames, turn)} the ${clause}`);
}

function verbOf(clause: string, turn: number): Clause | null {
  const [word = "", next = ""] = clause.split(/\s/u);
  const past = gerundVerbs[word];
  if (past && next !== "") return firstPerson(`I ${past} ${clause.slice(word.length + 1)}`);
  if (/^[a-z-]{3,}ing$/.test(word) && /^(?:an?|the|\d.*|[a-z]+s|on|for|with|of|in)$/.test(next)) {
    return framed(`my work included ${clause}`);
  }
  if (present.test(word) && next !== "of" && next !== "for" && next !== "") {
    const base = word.replace(/(?<=(?:ch|sh|ss))es$|(?<!s)s$/u, "");
    return framed(`${frameOf(dutyFrames, turn)} ${base}${clause.slice(word.length)}`);
  }
  return null;
}

/** "Awarded the prize" was done to the writer; "awarded contracts" the writer did. */
function isPassive(clause: string): boolean {
  const [word = "", next = ""] = clause.split(/\s/u);
  if (!passive.test(word)) return false;
  if (/^(?:to|as|by|for|in|with|among|into|one|first|second|third|top)$/.test(next)) return true;
  return (
    /^(?:awarded|elected|appointed|named|voted)$/.test(word) &&
    /^(?:the|an?|best|[A-Z“].*)$/.test(next)
  );
}

function isPast(word: string, next: string): boolean {
  if (next === "" || next === "by") return false;
  return irregularPast.test(word) || (/^[a-z-]{2,}ed$/.test(word) && !notPast.test(word));
}

function frameOf(frames: readonly string[], turn: number): string {
  return frames[turn % frames.length] ?? "";
}

function firstPerson(text: string): Clause {
  const also = /^I (?!am |was |have |had |also |’)(?=\p{Ll})/u.test(text)
    ? text.replace(/^I /u, "I also ")
    : undefined;
  return { text, firstPerson: true, ...(also !== undefined && { also }) };
}

function framed(text: string): Clause {
  return { text, firstPerson: text.startsWith("I ") };
}

function asQuote(line: string, turn: number): Clause {
  const quotation = quoted(line);
  return { text: `${frameOf(quoteFrames, turn)} ${quotation}`, firstPerson: false, quotation };
}

/** A title as the profile has it; a single common word is lowered, as in "an electrician". */
export function englishTitle(title: string): string {
  const text = typeset(cleaned(title));
  return /^\p{Lu}\p{Ll}+$/u.test(text) ? lowerFirst(text) : text;
}
