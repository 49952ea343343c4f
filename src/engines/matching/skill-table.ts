import {
  isLink,
  type OfferLanguage,
  type OfferWord,
  singularOf,
  wordStem,
  wordsIn,
} from "./words-of";
import { everydayWords } from "./words/everyday-words";
import { homographs } from "./words/homographs";
import { skillRows as rows } from "./words/skills/skill-rows";

const split = (forms: string | undefined) =>
  forms ? forms.split(";").map((form) => form.trim()) : [];

type Form = { readonly skills: string[]; readonly isCommon: boolean };
type Index = { readonly forms: Map<string, Form>; readonly longest: number };

const indices = new Map<OfferLanguage, Index>();
const broader = new Map<string, readonly string[]>(
  rows.map(([english, , wider]) => [split(english)[0] ?? "", split(wider)]),
);

/** The wider skills that a skill is a kind of, without those of the wider ones. */
export const broaderOf = (skill: string): readonly string[] => broader.get(skill) ?? [];

/** A text in French may hold English terms, so that both tables are kept in the stems of each language. */
function indexOf(language: OfferLanguage): Index {
  const known = indices.get(language);
  if (known) return known;
  const forms = new Map<string, Form>();
  let longest = 1;
  for (const [english, french] of rows) {
    const [skill = ""] = split(english);
    const own = language === "fr" ? split(french) : split(english);
    const others = language === "fr" ? split(english) : [];
    for (const form of new Set([...own, ...others])) {
      const words = contentOf(form);
      const isCommon =
        words.length === 1 &&
        (everydayWords.has(words[0]?.folded ?? "") || (!own.includes(form) && own.length > 0));
      for (const key of keysOf(words, language)) addForm(forms, key, { skill, isCommon });
      longest = Math.max(longest, words.length);
    }
  }
  const index = { forms, longest };
  indices.set(language, index);
  return index;
}

function addForm(
  forms: Map<string, Form>,
  key: string,
  { skill, isCommon }: { skill: string; isCommon: boolean },
): void {
  const entry = forms.get(key) ?? { skills: [], isCommon };
  if (!entry.skills.includes(skill)) entry.skills.push(skill);
  forms.set(key, entry);
}

/** The table’s forms hold no markup: what an offer is cleaned by would be two thirds of the time to read the table. */
function contentOf(form: string): OfferWord[] {
  const text = form.replaceAll("’", "'").replaceAll("œ", "oe");
  const folded = text.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "");
  return wordsIn({ text, folded }).filter((word) => !isLink(word));
}

/** Capitals are often written without accents, whose stem is another: “CIBLEES”. */
function keysOf(words: readonly OfferWord[], language: OfferLanguage): Set<string> {
  const key = keyOf(words, language);
  if (words.every(({ text, folded }) => text.toLowerCase() === folded)) return new Set([key]);
  const bare = words.map((word) => ({ ...word, text: word.folded }));
  return new Set([key, keyOf(bare, language)]);
}

function keyOf(words: readonly OfferWord[], language: OfferLanguage): string {
  const [first, ...more] = words;
  if (!first) return "";
  if (more.length === 0) return `1 ${singularOf(first.folded)}`;
  return words.map(({ text }) => wordStem(text, language)).join(" ");
}

export type SkillMention = {
  readonly skills: readonly string[];
  readonly start: number;
  readonly end: number;
  /** It is also an everyday word, which names a skill only in some places. */
  readonly isCommon: boolean;
};

/** Skills of the table that a text names, the longest form first, no word twice. */
export function skillsIn(
  source: { readonly text: string; readonly folded: string },
  language: OfferLanguage,
): SkillMention[] {
  const index = indexOf(language);
  const all = wordsIn(source);
  const content = all.filter((word) => !isLink(word));
  const mentions: SkillMention[] = [];
  for (let at = 0; at < content.length;) {
    const found = longestAt({ content, at, source, language, index });
    if (found) mentions.push(found.mention);
    at += found?.count ?? 1;
  }
  return mentions;
}

type Search = {
  readonly content: readonly OfferWord[];
  readonly at: number;
  readonly source: { readonly text: string; readonly folded: string };
  readonly language: OfferLanguage;
  readonly index: Index;
};

function longestAt({ content, at, source, language, index }: Search) {
  for (let count = Math.min(index.longest, content.length - at); count > 0; count -= 1) {
    const words = content.slice(at, at + count);
    const [first] = words;
    const last = words.at(-1);
    if (!first || !last || isBroken(source.text.slice(first.start, last.end))) continue;
    const form = index.forms.get(keyOf(words, language));
    if (!form || (count === 1 && !isName(first, source.text))) continue;
    const { skills, isCommon } = form;
    return { count, mention: { skills, isCommon, start: first.start, end: last.end } };
  }
  return null;
}

/** Words on two sides of a stop or a comma are no phrase. */
const isBroken = (text: string): boolean => /[,;:()\n!?•]|\.\s/.test(text);

const names = new Map(
  Array.from(homographs.keys(), (name) => [singularOf(name.toLowerCase()), name] as const),
);

/** Short acronyms are words of everyday language in lower case, but for those that are none in either language. */
const nobodysWords = new Set(
  "sql css php html aws gcp seo crm erp tva vat cnc bim gis dsn gmp rgpd gdpr pcr".split(" "),
);
for (const [english, french] of rows) {
  for (const form of [...split(english), ...split(french)]) {
    if (/^[A-Z]{2,4}$/.test(form) && !nobodysWords.has(form.toLowerCase()))
      names.set(singularOf(form.toLowerCase()), form);
  }
}

/** A name that is also a word must be spelled as the name, away from what makes it a word. */
function isName(word: OfferWord, text: string): boolean {
  const name = names.get(singularOf(word.folded));
  if (name === undefined) return true;
  const before = text.slice(0, word.start);
  const after = text.slice(word.end);
  if (word.text !== name) {
    return word.text === word.text.toUpperCase() && name.length > 4 && isShouted(text);
  }
  if (
    /^['’&-]\p{L}|^ ?& ?[A-Z]/u.test(after) ||
    (/[\p{L}\d][-&.'’]$/u.test(before) && !/\b[ld]['’]$/iu.test(before))
  )
    return false;
  const rules = homographs.get(name);
  const next = /^[\s]+([\p{L}\d&]+)/u.exec(after)?.[1]?.toLowerCase();
  const previous = /([\p{L}\d]+)\s+$/u
    .exec(before)?.[1]
    ?.normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase();
  if (next && rules?.notBefore?.split(" ").includes(next)) return false;
  if (previous && rules?.notAfter?.split(" ").includes(previous)) return false;
  return !opensAnotherWord(before, after, name);
}

/** At the beginning of a sentence a capital letter means nothing: “Excel in a team”, “Go above and beyond”. */
function opensAnotherWord(before: string, after: string, name: string): boolean {
  if (
    !/(?:^|[.!?•]\s*)[\s"«“(]*$/u.test(before) ||
    (name === name.toUpperCase() && name.length > 1)
  )
    return false;
  return /^\s+(?!(?:and|or|et|ou|developer|development|experience|programming|skills?|avance|niveau|intermediate|advanced|expert|user|knowledge|is|est|sont|are|un plus|a plus|\d)\b)\p{Ll}/u.test(
    after,
  );
}

const isShouted = (text: string): boolean => text.length > 12 && text === text.toUpperCase();
