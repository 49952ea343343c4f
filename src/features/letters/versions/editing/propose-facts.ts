import type { Fact } from "../../../profile";
import { type CheckedWorld, fold, indexOfPhrase, plain, type Token, tokensOf } from "../../check";
import type { LetterType, Sentence } from "../../store/document";
import { type Bag, bagOf, foldedWords, wordsInCommon } from "./likeness";

/** A sentence that names more than this many facts is a list, and proves none of them. */
const MOST_FACTS = 6;
/** Words in common from which on a sentence tells the same as a fact, and the share of the sentence’s they must be. */
const SAME_STORY = { words: 3, share: 0.5 };
const SAME_CLAIM = { words: 2, share: 0.4 };

/** Guesses the kind of a new sentence, and the facts it may rest on: those that it names or retells. */
export function proposeSentence(text: string, type: LetterType, world: CheckedWorld): Sentence {
  const candidate = [...namedFacts(text, world.facts), ...toldFacts(text, world.facts)];
  const company = companyFacts(text, world);
  const facts = [...new Set([...candidate, ...company])].slice(0, MOST_FACTS);
  return { text, kind: kindOf(text, type, { candidate, company }), facts };
}

/** Skills and tools that a text names, by id of their facts. */
export function namedSkills(text: string, facts: readonly Fact[]): string[] {
  return namedFacts(
    text,
    facts.filter(({ kind }) => kind === "skill"),
  );
}

function namedFacts(text: string, facts: readonly Fact[]): string[] {
  const tokens = tokensOf(plain(text));
  return facts
    .filter((fact) => namesOf(fact).some((name) => isNamed(tokens, name)))
    .map(({ id }) => id);
}

function namesOf(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case "role":
      return [fact.employer];
    case "education":
      return [fact.institution];
    case "project":
      return [fact.name];
    case "skill":
      return fact.keywords;
    case "interest":
      return [fact.name];
    case "language":
      return [fact.text.split(",")[0] ?? ""];
    default:
      return [];
  }
}

/** Letter by letter where the name is short, for “Go” is a tool and “go” is not. */
function isNamed(tokens: readonly Token[], name: string): boolean {
  const phrase = tokensOf(plain(name));
  const at =
    phrase.length === 0
      ? -1
      : indexOfPhrase(
          tokens,
          phrase.map(({ folded }) => folded),
        );
  if (at < 0) return false;
  const isShort = phrase.length === 1 && name.length <= 4;
  return !isShort || tokens.slice(at).some(({ text }) => text === phrase[0]?.text);
}

const bags = new WeakMap<object, Bag>();

function bagOfFact(fact: { readonly text: string }): Bag {
  const bag = bags.get(fact) ?? bagOf(fact.text);
  bags.set(fact, bag);
  return bag;
}

function toldFacts(text: string, facts: readonly Fact[]): string[] {
  const bag = bagOf(text);
  return facts
    .filter(({ kind }) => kind === "highlight" || kind === "summary")
    .filter((fact) => tells(wordsInCommon(bag, bagOfFact(fact)), bag, SAME_STORY))
    .map(({ id }) => id);
}

function companyFacts(text: string, { companyFacts: facts, companyName }: CheckedWorld): string[] {
  const name = new Set(foldedWords(companyName));
  const own = tokensOf(plain(text)).filter(({ folded }) => !name.has(folded));
  const bag = bagOf(own.map((token) => token.text).join(" "));
  return facts
    .filter(({ text: said, quote }) =>
      tells(wordsInCommon(bag, bagOf(`${said} ${quote}`)), bag, SAME_CLAIM),
    )
    .map(({ id }) => id);
}

const tells = (common: number, { size }: Bag, least: typeof SAME_STORY) =>
  common >= least.words && common >= least.share * size;

const courtesies =
  /(?<!\p{L})(?:merci|remercie|veuillez|je vous prie|salutations|cordialement|thanks?|regards|sincerely|faithfully)(?!\p{L})/u;
const wishes =
  /(?<!\p{L})(?:serais|serait|aimerais|souhaite|souhaiterais|voudrais|espere|rejouis|volontiers|would|hope|wish|look forward|glad|let us|shall we)(?!\p{L})/u;

type Named = { readonly candidate: readonly string[]; readonly company: readonly string[] };

function kindOf(text: string, type: LetterType, { candidate, company }: Named): Sentence["kind"] {
  if (type === "anti_motivation") {
    return company.length > 0 && candidate.length === 0 ? "company" : "joke";
  }
  if (candidate.length > 0) return company.length > 0 ? "motivation" : "candidate";
  if (company.length > 0) return "company";
  const folded = fold(text);
  if (courtesies.test(folded)) return "courtesy";
  // A statement that names nothing known is one about the candidate, and rests on nothing.
  return wishes.test(folded) || folded.endsWith("?") ? "motivation" : "candidate";
}
