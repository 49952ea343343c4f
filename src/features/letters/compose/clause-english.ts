import type { Clause } from "./clause";
import { quoted, typeset } from "./english";
import { cleaned, lowerFirst, shortened } from "./text";
import { isForeign } from "./tongue";

const irregularPast =
  /^(?:led|built|rebuilt|wrote|rewrote|cut|ran|grew|made|won|taught|brought|drove|kept|held|sold|spent|set|took|gave|got|put|began|chose|found|saw|sent|met|oversaw|undertook|spoke|drew|split|shrank|broke|did|had|became|came|went|stood|brought|sought|overhauled|laid|left|learnt|spearheaded|brought|cofounded|co-founded|was|were|dealt|hit|shot|told|understood|won|withdrew|redrew|upheld|sang|swam|fed|fixed)$/;
const notPast =
  /^(?:need|seed|feed|speed|embed|advanced|based|experienced|certified|united|limited|integrated|distributed|automated(?= [a-z]+ing))$/;
const present =
  /^(?:lead|manage|build|develop|design|maintain|write|run|create|drive|own|support|teach|train|coordinate|deliver|implement|improve|reduce|oversee|plan|test|deploy|analyse|analyze|ensure|handle|help|mentor|optimise|optimize|organise|organize|coach|define|research|review|automate)$/;

const nominalFrames = ["I can point to", "my work covered", "I answered for", "I took on"];
const dutyFrames = ["it fell to me to", "my task was to", "I had to", "my job was to"];
const quoteFrames = [
  "my CV keeps this line:",
  "a single line sums it up:",
  "my CV has this entry:",
  "the record says:",
];

/** A highlight of unknown grammar as a clause; what is no known shape, or is in another language, is quoted as it stands. */
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
