import type { Fact } from "../profile-facts";
import { isFunctionWord } from "./language-of";
import { allOf, has } from "./patterns";
import type { Line, Reading } from "./reading";
import { fold, indexOfPhrase, plain, type Token, tokensOf } from "./tokens";
import type { Finding, ViolationCode } from "./violation";
import { isCapitalMonth } from "./units";
import { ambiguousTools, companies, tools } from "./words/known-names";

const courtesies = new Set(
  "i cv mme mmes mlle mr mrs ms madame monsieur mesdames messieurs mademoiselle sir madam dear hiring manager team recruitment recruiting director rh hr pdf ok drh christmas noel easter paques monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche french english france francais anglais francaise anglaise objet subject ps h".split(
    " ",
  ),
);
const anglicisms = new Set("italian german spanish italien allemand espagnol".split(" "));

type KnownName = {
  readonly phrase: readonly string[];
  readonly text: string;
  readonly code: ViolationCode;
};

const namesOfFacts = new WeakMap<readonly Fact[], readonly KnownName[]>();

/** Employers, titles, degrees and tools of the profile: each must come with a fact that carries it. */
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

export function checkNames(line: Line, reading: Reading): Finding[] {
  const carried = (folded: string) => isCarriedWord(line, reading, folded);
  const known = knownFindings(line, reading);
  const spoken = new Set(known.flatMap(({ excerpt }) => fold(excerpt).split(/[\s-]+/u)));
  const strange = line.tokens.flatMap((token, index): Finding[] => {
    const code = nameCode(token, line, index);
    if (!code || carried(token.folded) || spoken.has(token.folded)) return [];
    return [{ code, excerpt: token.text }];
  });
  return [
    ...known,
    ...strange,
    ...checkOtherCompanies(line, reading),
    ...checkTitles(line),
    ...checkDegrees(line),
  ];
}

function isCarriedWord(line: Line, { company, sender, offer }: Reading, folded: string): boolean {
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
function speaksOfOffer(line: Line): boolean {
  return (
    line.kind === "motivation" &&
    has("annonce|offre|poste|advertisement|advert|offer|posting|vacancy|role", line.folded) &&
    !has(claiming, line.folded)
  );
}

function knownFindings(line: Line, { world }: Reading): Finding[] {
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

/** Of one word: an ordinary word that is also a name counts only where it is written as one. */
function isMeant(line: Line, at: number, code: ViolationCode): boolean {
  const token = line.tokens[at];
  if (!token || code === "title") return false;
  if (code === "tool") return isTool(token, line, at) || isShaped(token);
  return /^\p{Lu}/u.test(token.text);
}

function isShaped({ text, folded, opens }: Token): boolean {
  if (isFunctionWord(folded)) return false;
  return /[\d+#.&]/u.test(text) || (/^\p{Lu}/u.test(text) && !opens);
}

function isTool(token: Token, line: Line, at: number): boolean {
  const { text, folded, opens } = token;
  if (tools.has(folded)) return true;
  if (!ambiguousTools.has(folded)) return false;
  const after = line.text.slice(token.end, token.end + 5);
  const before = line.tokens[at - 1]?.folded ?? "";
  const isLone =
    folded.length === 1 &&
    (/^['.]/u.test(after) || /^['&-]$/u.test(line.text.charAt(token.start - 1)));
  if (isLone) return false;
  if (/^\p{Lu}/u.test(text)) return !opens || /^(?:,| et | and )/u.test(after);
  return (
    /^(?:go|rust|react|c|r)$/u.test(folded) &&
    /^(?:in|en|avec|with)$/u.test(before) &&
    /^(?:[,.;:)]|$| (?:and|et|or|ou) ?)/u.test(after)
  );
}

/** What a word looks like: a tool, a proper name, or nothing (null). */
function nameCode(token: Token, line: Line, at: number): ViolationCode | null {
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
  if (opens || isFunctionWord(folded) || isCapitalMonth(folded)) return null;
  const before = line.tokens[at - 1]?.folded ?? "";
  return /^(?:chez|at|joined|rejoint|with)$/u.test(before) ? "employer" : "name";
}

function checkOtherCompanies(line: Line, { world, company }: Reading): Finding[] {
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
      /^\p{Lu}/u.test(text) &&
      !company.words.has(folded) &&
      !line.cited.some(({ words }) => words.has(folded)),
  );
  return [
    ...listed,
    ...famous.map(({ text }): Finding => ({ code: "other_company", excerpt: text })),
  ];
}

const titleFrames =
  /(?<!\p{L})(?:as(?: an?| the)?|i (?:was|am|became|worked as)(?: an?| the)?|en tant que|comme|en qualite de|post of|position of|role of|poste d[e']|poste de|titre de|title of|j'etais|je suis|devenue?|promue?|promoted to) ?((?:[\p{L}'-]+ ){0,3}?(cto|ceo|cfo|coo|vp|president|presidente|director|directeur|directrice|manager|head|chief|lead|leader|engineer|ingenieure?|architecte?|developer|developpeur|developpeuse|consultante?|analyste?|designer|founder|fondateur|fondatrice|cofounder|officer|researcher|chercheur|chercheuse|professor|professeure?|scientist|responsable|chef|cheffe|stagiaire|intern))(?!\p{L})/gu;
const titleAcronyms = /(?<!\p{L})(?:cto|ceo|cfo|coo|vp|pdg|dsi|cio|ciso)(?!\p{L})/gu;

function checkTitles(line: Line): Finding[] {
  if (line.kind === "heading" || line.kind === "company") return [];
  const framed = Array.from(line.folded.matchAll(titleFrames), ([, phrase, head]) => ({
    phrase,
    head,
  }));
  const acronyms = Array.from(line.folded.matchAll(titleAcronyms), ([head]) => ({
    phrase: head,
    head,
  }));
  const words = new Set(line.cited.flatMap((source) => [...source.words]));
  return [...framed, ...acronyms]
    .filter(({ head }) => head !== undefined && !words.has(head))
    .map(({ phrase }) => ({ code: "title", excerpt: phrase ?? "" }));
}

const degreeClasses: readonly string[] = [
  "phd|ph\\.d|doctora(?:t|te)|docteur en|doctor of|these de|thesis",
  "mba",
  "masters? (?:degree|of|in|en|de|d'\\p{L}+)|master's|msc|mastere",
  "bachelor|bachelors|bsc|licence (?:en|de|d'\\p{L}+)",
  "diplome|diplomee|diplomes|diploma|degree in|graduate of|graduated|ingenieur diplome",
  "certifie|certifiee|certifications?|certified|certificate|certificat",
  "agregation|agrege|baccalaureat|bts|dut|polytechnique|harvard|stanford|oxford|cambridge|mit|sorbonne|hec|essec|centrale|insead",
];

const anyDegree = degreeClasses.join("|");

function checkDegrees(line: Line): Finding[] {
  if (!has(anyDegree, line.folded)) return [];
  return degreeClasses.flatMap((words): Finding[] => {
    const [found] = allOf(words, line.folded);
    if (!found || line.cited.some(({ folded }) => has(words, folded) || folded.includes(found))) {
      return [];
    }
    return [{ code: "degree", excerpt: found }];
  });
}
