import { isPartOf, lackedIn } from "./check-gaps";
import type { Fact } from "../../profile";
import { isFunctionWord, withoutQuotes } from "../../../engines/grounding/language-of";
import { has } from "../../../engines/grounding/patterns";
import type { CheckedLine, LetterReading } from "./reading";
import {
  fold,
  indexOfPhrase,
  plain,
  type Token,
  tokensOf,
} from "../../../engines/grounding/tokens";
import type { Finding, ViolationCode } from "./violation";
import { isCapitalMonth } from "../../../engines/grounding/units";
import { checkDegrees, checkLanguages, checkTitles } from "./check-titles";
import { ambiguousTools, companies, homonyms, tools } from "./words/known-names";
import { courtesies } from "./words/known-names";

const anglicisms = new Set("italian german spanish italien allemand espagnol".split(" "));

type KnownName = {
  readonly phrase: readonly string[];
  readonly text: string;
  readonly code: ViolationCode;
};

const namesOfFacts = new WeakMap<readonly Fact[], readonly KnownName[]>();

/** An employer, title, degree or tool of the profile must come with a fact that carries it. */
function knownNames(facts: readonly Fact[]): readonly KnownName[] {
  const known = namesOfFacts.get(facts);
  if (known) return known;
  const names = facts.flatMap(namesIn).filter(({ phrase }) => phrase.length > 0);
  namesOfFacts.set(facts, names);
  return names;
}

function namesIn(fact: Fact): KnownName[] {
  const named = (text: string | undefined, code: ViolationCode): KnownName[] =>
    text ? [{ phrase: tokensOf(plain(text)).map(({ folded }) => folded), text, code }] : [];
  switch (fact.kind) {
    case "role":
      return [...named(fact.employer, "employer"), ...named(fact.position, "title")];
    case "education":
      return [...named(fact.institution, "degree"), ...named(fact.degree, "degree")];
    case "skill":
      return fact.keywords.flatMap((keyword) => named(keyword, "tool"));
    case "project":
      return named(fact.name, "name");
    default:
      return [];
  }
}

export function checkNames(line: CheckedLine, reading: LetterReading): Finding[] {
  const unquoted = withoutQuotes(line.text);
  const carried = ({ folded, start }: Token) =>
    isCarriedWord(line, reading, folded) ||
    ((line.kind !== "candidate" || unquoted.charAt(start) === " ") && reading.post.has(folded));
  const known = knownFindings(line, reading);
  const spoken = new Set(known.flatMap(({ excerpt }) => fold(excerpt).split(/[\s-]+/u)));
  const strange = line.tokens.flatMap((token, index): Finding[] => {
    const code = nameCode(token, line, index);
    if (!code || carried(token) || spoken.has(token.folded)) return [];
    return [{ code, excerpt: token.text }];
  });
  const found = [
    ...known,
    ...strange,
    ...checkOtherCompanies(line, reading),
    ...checkTitles(line, reading),
    ...checkDegrees(line),
    ...checkLanguages(line),
  ];
  // It is asked once a line: a sentence may hold as many findings as words.
  const lacked = lackedIn(line, reading);
  return found.filter(({ excerpt }) => !isPartOf(excerpt, lacked));
}

function isCarriedWord(
  line: CheckedLine,
  { company, sender, offer }: LetterReading,
  folded: string,
): boolean {
  const bare = folded.replace(/s$/u, "");
  const sources = [...line.cited, company, sender];
  const repeatsOffer = line.kind === "heading" ? !has(self, line.folded) : speaksOfOffer(line);
  if (offer && repeatsOffer) sources.push(offer);
  return sources.some(({ words }) => words.has(folded) || words.has(bare));
}

/** A heading that speaks of the writer names no post. */
const self = "i|i'm|i've|my|je|j'|j'ai|mon|ma|mes";
const claiming =
  "j'ai|je maitrise|mon experience|mes|i have|i've|i know|my|i use|je connais|j'utilise";

/** “Your advertisement asks for Rust” repeats the offer; “I know Rust” would make it a skill. */
function speaksOfOffer(line: CheckedLine): boolean {
  return (
    line.kind === "motivation" &&
    has("annonce|offre|poste|advertisement|advert|offer|posting|vacancy|role", line.folded) &&
    !has(claiming, line.folded)
  );
}

function knownFindings(line: CheckedLine, { world }: LetterReading): Finding[] {
  if (line.kind === "heading") return [];
  const words = new Set(line.tokens.map(({ folded }) => folded));
  const present = knownNames(world.facts).filter(({ phrase }) => words.has(phrase[0] ?? ""));
  return present.flatMap(({ phrase, text, code }): Finding[] => {
    const at = indexOfPhrase(line.tokens, phrase);
    if (at < 0) return [];
    if (phrase.length === 1 && !isMeant(line, at, code)) return [];
    const said = line.cited.some((source) => phrase.every((word) => source.words.has(word)));
    return said ? [] : [{ code, excerpt: text }];
  });
}

/** An ordinary word that is also a name counts only where it is written as a name. */
function isMeant(line: CheckedLine, at: number, code: ViolationCode): boolean {
  const token = line.tokens[at];
  if (!token || code === "title") return false;
  if (code === "tool") return isTool(token, line, at) || isShaped(token);
  return /^\p{Lu}/u.test(token.text);
}

function isShaped({ text, folded, opens }: Token): boolean {
  if (isFunctionWord(folded)) return false;
  return /[\d+#.&]/u.test(text) || (/^\p{Lu}/u.test(text) && !opens);
}

function isTool(token: Token, line: CheckedLine, at: number): boolean {
  const { text, folded, opens } = token;
  if (tools.has(folded)) return true;
  if (!ambiguousTools.has(folded)) return false;
  const after = line.text.slice(token.end, token.end + 5);
  const before = line.tokens[at - 1]?.folded ?? "";
  const isLone =
    folded.length === 1 &&
    (/^['.]/u.test(after) || /^['&-]$/u.test(line.text.charAt(token.start - 1)));
  if (isLone || (folded === "chef" && /^ d(?:[eu]s?[ ']|')/u.test(after))) return false;
  if (/^\p{Lu}/u.test(text)) return !opens || /^(?:,| et | and )/u.test(after);
  if (isListed(line, at)) return true;
  return (
    /^(?:go|rust|react|c|r|excel|slack|outlook)$/u.test(folded) &&
    /^(?:in|en|avec|with)$/u.test(before) &&
    /^(?:[,.;:)]|$| (?:and|et|or|ou) ?)/u.test(after)
  );
}

const office =
  /^(?:excel|word|outlook|slack|notion|tableau|vue|react|rust|swift|ruby|flask|teams)$/u;

/** « notion et slack », “excel, word”: one tool beside another is a tool, without a capital too. */
function isListed({ tokens, text }: CheckedLine, at: number): boolean {
  if (!office.test(tokens[at]?.folded ?? "")) return false;
  const isNamed = (index: number) => {
    const word = tokens[index]?.folded ?? "";
    return tools.has(word) || office.test(word);
  };
  const joins = (index: number) => /^(?:and|et|or|ou)$/u.test(tokens[index]?.folded ?? "");
  const touches = (index: number) =>
    /^, ?$/u.test(text.slice(tokens[index]?.end, tokens[index + 1]?.start));
  return (
    (joins(at + 1) && isNamed(at + 2)) ||
    (joins(at - 1) && isNamed(at - 2)) ||
    (touches(at) && isNamed(at + 1)) ||
    (touches(at - 1) && isNamed(at - 1))
  );
}

const acts =
  /^ (?:(?:taught|trained|hired|employed|promoted|paid|fired|awarded|recruited|gave|made|let|sent) (?:me|us)(?!\p{L})|m'(?:a|ont) (?:appris|formee?|recrutee?|embauchee?|promue?|employee?|confie|payee?|donne|permis|offert|envoyee?)(?!\p{L})|(?:was|is|were|est|etait|fut) (?:the|my|le|la|mon|ma|un|une|a) (?:first |main |premiere? )?(?:language|tool|company|firm|employer|client|customer|framework|database|langage|outil|entreprise|employeur|cliente?|banque|bank)(?!\p{L}))/u;
const ordinary =
  /(?:ing|ence|ance|ion|ity|ite|ness|ment|ure|ship|ude|isme|age)$|^(?:cela|ceci|rien|tout|personne|chacun|patience|practice|life|work|time|music|failure|bread|people|nobody|someone|everybody|something|nothing|colleagues|one|two)$/u;

/** The capital of a first word means nothing, unless the word does what only a company, a person or a tool does. */
function actsAsName({ folded, end }: Token, line: CheckedLine): boolean {
  return (
    acts.test(line.folded.slice(end, end + 60)) && !isFunctionWord(folded) && !ordinary.test(folded)
  );
}

/** A word looks like a tool, like a proper name, or like nothing (null). */
function nameCode(token: Token, line: CheckedLine, at: number): ViolationCode | null {
  const { text, folded, opens } = token;
  if (isTool(token, line, at)) return "tool";
  if (/^[\d.]/u.test(text) && !/\p{L}/u.test(text)) return null;
  if (/^\d/u.test(text)) return null;
  if (/^[KM]$/u.test(text) && /\d $/u.test(line.text.slice(0, token.start))) return null;
  if (/^\p{L}+[+#]|^\.\p{L}|^\p{L}+\d|\p{Ll}\p{Lu}/u.test(text) && !/^Mc\p{Lu}/u.test(text)) {
    return "tool";
  }
  if (!/^\p{Lu}/u.test(text) || courtesies.has(folded) || anglicisms.has(folded)) return null;
  if (line.kind === "heading" && line.where.part === "subject") return null;
  if (text.length === 1 && /^['&-]/u.test(line.text.slice(token.end))) return null;
  const isAcronym = /^\p{Lu}{2,}s?$/u.test(text);
  if (isAcronym && !(opens && isFunctionWord(folded))) return "name";
  if (opens && actsAsName(token, line)) return ambiguousTools.has(folded) ? "tool" : "name";
  if (opens || isFunctionWord(folded) || isCapitalMonth(folded)) return null;
  const before = line.tokens[at - 1]?.folded ?? "";
  return /^(?:chez|at|joined|rejoint|with)$/u.test(before) ? "employer" : "name";
}

function checkOtherCompanies(line: CheckedLine, { world, company }: LetterReading): Finding[] {
  const listed = (world.otherCompanies ?? []).flatMap((name): Finding[] => {
    const phrase = tokensOf(plain(name)).map(({ folded }) => folded);
    const at = phrase.length > 0 ? indexOfPhrase(line.tokens, phrase) : -1;
    const token = line.tokens[at];
    if (!token || !/^[\p{Lu}\p{N}]/u.test(token.text)) return [];
    const own = phrase.every((word) => company.words.has(word));
    const said = line.cited.some(({ words }) => phrase.every((word) => words.has(word)));
    return own || said ? [] : [{ code: "other_company", excerpt: name }];
  });
  const famous = line.tokens.filter(
    ({ text, folded }) =>
      companies.has(folded) &&
      (/^\p{Lu}/u.test(text) || !homonyms.has(folded)) &&
      !company.words.has(folded) &&
      !line.cited.some(({ words }) => words.has(folded)),
  );
  return [
    ...listed,
    ...famous.map(({ text }): Finding => ({ code: "other_company", excerpt: text })),
  ];
}
