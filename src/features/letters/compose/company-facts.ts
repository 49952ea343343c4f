import { type BareFact, placeOf, staffOf, withoutLabel, yearOf } from "./company-words";
import type { Grammar } from "./grammar";
import { type LetterCompanyFact, quotable, type Wanted } from "./options";
import type { FactKind } from "./phrasebook";
import { randomOf, shuffled } from "./random";
import type { Value, Values } from "./values";

/** A kind that says much about a company stands before one that says little. */
const kinds: readonly FactKind[] = [
  "description",
  "industry",
  "heading",
  "founded",
  "seat",
  "employees",
  "other",
];

/** A company knows its own address, and a letter carries no links. */
const silentKind = "website";

/** Kinds of other names say the same sort of thing. */
const synonyms: Readonly<Record<string, FactKind>> = {
  summary: "description",
  slogan: "heading",
  title: "heading",
};

/** These kinds hold free text; the others hold a value. */
const freeKinds: ReadonlySet<FactKind> = new Set(["description", "heading", "other"]);

/** A letter tells at most so many facts; short sentences have room for more of them. */
const factsMax: Readonly<Record<Wanted["length"], { plain: number; direct: number }>> = {
  short: { plain: 3, direct: 5 },
  standard: { plain: 6, direct: 9 },
  long: { plain: 9, direct: 12 },
};
const quoteCharactersMax = 190;
const sourceCharactersMax = 50;
const fieldCharactersMax = 60;
/** A quotation of so few words may stand inside a sentence. */
const shortWordsMax = 7;
const oldYears = 60;
const youngYears = 15;

const hostname = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

/** A fact of the company, and the values of a line about it. */
export type CompanyFactWords = {
  readonly id: string;
  readonly kind: FactKind;
  readonly values: Values;
};

export function kindOf({ kind }: LetterCompanyFact): FactKind {
  return kinds.find((known) => known === kind) ?? synonyms[kind] ?? "other";
}

/** Chooses the facts that a pair may tell: one of every kind before a second of any, the telling kinds first. */
export function chosenCompanyFacts(wanted: Wanted, seed: number): string[] {
  const tellable = wanted.companyFacts.filter(({ kind }) => kind !== silentKind);
  const drawn = shuffled(tellable, randomOf(seed, "company facts"));
  const ranked = drawn
    .map((fact) => ({ fact, kind: kindOf(fact) }))
    .map((each, index, all) => {
      const before = all.slice(0, index).filter(({ kind }) => kind === each.kind).length;
      return { ...each, turn: before * kinds.length + kinds.indexOf(each.kind) };
    })
    .toSorted((left, right) => left.turn - right.turn)
    .map(({ fact }) => fact);
  const unlike = ranked.filter(
    ({ id, text }, index) =>
      ranked.findIndex((other) => other.id === id || sameWords(other.text, text)) === index,
  );
  const { plain, direct } = factsMax[wanted.length];
  return unlike.slice(0, wanted.tone === "direct" ? direct : plain).map(({ id }) => id);
}

function sameWords(one: string, other: string): boolean {
  return folded(withoutLabel(one)) === folded(withoutLabel(other));
}

function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

export function companyFactWords(
  fact: LetterCompanyFact,
  grammar: Grammar,
): CompanyFactWords | null {
  const kind = kindOf(fact);
  const isFree = freeKinds.has(kind);
  const said = quotable(
    isFree ? openingOf(fact.text) : withoutLabel(fact.text),
    quoteCharactersMax,
  );
  if (said === null) return null;
  const words = cutAtComma(said);
  const bare = bareOf(words, { kind, language: fact.language }, grammar);
  const isBare = Object.keys(bare).length > 0;
  const source = quotable(fact.source_name, sourceCharactersMax);
  const isOwnSite = source !== null && hostname.test(source);
  const text = (said: string | null | undefined): Value | undefined =>
    said === undefined || said === null
      ? undefined
      : { text: grammar.typeset(said), facts: [fact.id] };
  const when = (condition: boolean): Value | undefined =>
    condition ? { text: "", facts: [] } : undefined;
  const isShort = words.split(" ").length <= shortWordsMax && !words.endsWith("…");
  const { year } = bare;
  const age = year === undefined ? null : Number(fact.retrieved_at.slice(0, 4)) - Number(year);
  return {
    id: fact.id,
    kind,
    values: {
      f: { text: grammar.quoted(grammar.typeset(words)), facts: [fact.id] },
      "f.raw": isBare ? undefined : text(grammar.quoted(words)),
      "f.short": isShort ? text(grammar.quoted(words)) : undefined,
      "f.field": text(bare.field),
      // A field in quotation marks is no thing to learn or to see.
      "f.named": /[«“]/u.test(bare.field ?? "“") ? undefined : text(bare.field),
      "f.place": text(bare.place),
      "f.year": text(year),
      "f.old": age !== null && age >= oldYears ? text(year) : undefined,
      "f.young": age !== null && age <= youngYears ? text(year) : undefined,
      "f.staff": text(bare.staff),
      "f.count": text(bare.count),
      source: isOwnSite ? undefined : text(source),
      raw: when(!isBare),
      long: when(!isShort),
      onSite: when(isOwnSite),
      unsourced: when(source === null),
    },
  };
}

type Bearing = { readonly kind: FactKind; readonly language: string | undefined };

function bareOf(words: string, { kind, language }: Bearing, grammar: Grammar): BareFact {
  switch (kind) {
    case "industry": {
      const isLong = words.length > fieldCharactersMax;
      const isOther = language !== undefined && language !== grammar.language;
      return isLong ? {} : { field: isOther ? grammar.foreignField(words) : grammar.field(words) };
    }
    case "seat": {
      const place = placeOf(words);
      return place === undefined ? {} : { place };
    }
    case "founded": {
      const year = yearOf(words);
      return year === undefined ? {} : { year };
    }
    case "employees":
      return staffOf(words, grammar.language);
    default:
      return {};
  }
}

/** A quotation that had to be cut ends at its last comma, so that its last word means something. */
function cutAtComma(words: string): string {
  const at = words.lastIndexOf(",");
  return words.endsWith("…") && at >= words.length / 2 ? `${words.slice(0, at)}…` : words;
}

/** The first sentence of a summary says what the others explain. */
function openingOf(text: string): string {
  const [opening = text] = text.split(/(?<=[\p{L}\p{N}»”)]{2}[.!?…])\s+(?=[\p{Lu}«“])/u);
  return opening;
}
