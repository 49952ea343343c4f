import { checkLetter } from "../../src/features/letters/check";
import {
  type LetterCompanyFact,
  composeAntiMotivation,
  composeMotivation,
  LetterLength,
  LetterTone,
  planLetters,
} from "../../src/features/letters/compose";
import { openingOf } from "../../src/features/letters/compose/text";
import { countLetterWords, type LetterDocument } from "../../src/features/letters/store/document";
import { bandOf } from "../../src/features/letters/check/word-bands";
import { factsOf } from "../../src/features/profile";
import { type Language, languages } from "../../src/platform/language";
import { boundShares } from "./swap";
import { madeUpFacts } from "../features/letters/compose/company-facts";
import { companies, proseOf, samples, sentencesOf } from "../features/letters/compose/letters";

/** One line of the table: a quality of the letters of one kind and language, over all companies. */
export interface QualityRow {
  letters: string;
  companies: number;
  wordsMin: number;
  wordsMedian: number;
  wordsMax: number;
  overlapMedian: number;
  overlapP95: number;
  overlapWorst: number;
  /** These shares of the body's sentences would be wrong for another company: median and least. */
  boundMedian: number;
  boundLeast: number;
  /** The same with the other company's name put in: those that say a fact which is only this one's. */
  renamedMedian: number;
  renamedLeast: number;
  /** Reading ease, 0 (hard) to 100 (easy): median and least. */
  readability: number;
  readabilityLeast: number;
  repeatedOpenings: number;
  /** Errors that the checker finds in all of them. */
  violations: number;
  /** Letters outside of their band of words. */
  outsideBand: number;
}

export interface Quality {
  rows: QualityRow[];
  /** There is one row for every tone and length but the defaults. */
  voices: QualityRow[];
  /** CPU time of a plan and its two letters, warm. */
  cpuMsPerPair: number;
}

export type Kind = "motivation" | "anti-motivation";

export const kinds: readonly Kind[] = ["motivation", "anti-motivation"];

const PAIRS_WARM_UP = 400;
const PAIRS_MEASURED = 1000;

/** Measures what the built-in composer writes to fifty companies in two languages. */
export async function benchQuality(): Promise<Quality> {
  const rows = languages.flatMap((language) =>
    [false, true].flatMap((withFacts) => kinds.map((kind) => rowOf({ language, withFacts, kind }))),
  );
  const voices = languages.flatMap((language) =>
    LetterTone.options.flatMap((tone) =>
      LetterLength.options
        .filter((length) => tone !== "formal" || length !== "standard")
        .flatMap((length) =>
          [false, true].flatMap((withFacts) =>
            kinds.map((kind) => rowOf({ language, withFacts, kind, tone, length })),
          ),
        ),
    ),
  );
  return { rows, voices, cpuMsPerPair: cpuMsPerPair() };
}

type Series = Wanted & { kind: Kind };
type Wanted = { language: Language; withFacts: boolean; tone?: LetterTone; length?: LetterLength };

function rowOf({ kind, ...wanted }: Series): QualityRow {
  const { language, withFacts, tone, length } = wanted;
  const pairs = companies.map((company) => writtenPair(company, wanted));
  const voice = [tone, length].filter((part) => part !== undefined).join(" ");
  const title = [kind, language, voice].filter((part) => part !== "").join(" ");
  return figuresOf(`${title}${withFacts ? ", with facts" : ""}`, pairs, kind);
}

/** A pair of letters and what it was written from. */
export interface WrittenPair {
  company: string;
  companyFacts: readonly LetterCompanyFact[];
  length?: LetterLength | undefined;
  letters: Record<Kind, LetterDocument>;
}

/** The figures of one of the two letters, over all companies. */
export function figuresOf(title: string, pairs: readonly WrittenPair[], kind: Kind): QualityRow {
  const letters = pairs.map((pair) => pair.letters[kind]);
  const [language = "fr"] = letters.map((letter) => letter.language);
  const words = sorted(letters.map(countLetterWords));
  const overlaps = sorted(overlapsOf(letters.map(proseOf)));
  const shares = pairs.map((pair) => boundShares(pair.letters[kind], pair, pairs));
  const bound = sorted(shares.map(({ asSent }) => asSent));
  const renamed = sorted(shares.map((share) => share.renamed));
  const ease = sorted(letters.map((letter) => readability(proseOf(letter), language)));
  return {
    letters: title,
    companies: letters.length,
    wordsMin: at(words, 0),
    wordsMedian: at(words, 0.5),
    wordsMax: at(words, 1),
    overlapMedian: at(overlaps, 0.5),
    overlapP95: at(overlaps, 0.95),
    overlapWorst: at(overlaps, 1),
    boundMedian: at(bound, 0.5),
    boundLeast: at(bound, 0),
    renamedMedian: at(renamed, 0.5),
    renamedLeast: at(renamed, 0),
    readability: at(ease, 0.5),
    readabilityLeast: at(ease, 0),
    repeatedOpenings: letters.reduce((sum, letter) => sum + repeatedOpenings(letter), 0),
    violations: pairs.reduce((sum, pair) => sum + violationsIn(pair, kind), 0),
    outsideBand: pairs.filter(({ letters: { [kind]: letter }, length }) => {
      const { min, max } = bandOf(letter.type, length);
      return countLetterWords(letter) < min || countLetterWords(letter) > max;
    }).length,
  };
}

function violationsIn({ company, companyFacts, length, letters }: WrittenPair, kind: Kind): number {
  const letter = letters[kind];
  const facts = factsOf(samples[letter.language]);
  const twin = kind === "motivation" ? {} : { twin: letters.motivation };
  const world = {
    facts,
    companyFacts,
    companyName: company,
    length: bandOf(letter.type, length),
    ...twin,
  };
  return checkLetter(letter, world).filter(({ severity }) => severity === "error").length;
}

/** The worst pair of all companies, in every language, tone and length, with and without facts. */
export function worstOverlap(): { worst: number; pairs: number; over: number } {
  const all = languages.flatMap((language) =>
    LetterTone.options.flatMap((tone) =>
      LetterLength.options.flatMap((length) =>
        [false, true].flatMap((withFacts) => {
          const written = companies.map((company) =>
            writtenPair(company, { language, withFacts, tone, length }),
          );
          return kinds.flatMap((kind) =>
            overlapsOf(written.map(({ letters }) => proseOf(letters[kind]))),
          );
        }),
      ),
    ),
  );
  return {
    worst: all.reduce((worst, each) => Math.max(worst, each), 0),
    pairs: all.length,
    over: all.filter((each) => each > 0.5).length,
  };
}

function inputFor(company: string, language: Language, withFacts: boolean) {
  return {
    companyName: company,
    language,
    candidate: { resume: samples[language], version: "bench" },
    date: new Date("2026-01-05T10:00:00Z"),
    ...(withFacts ? { companyFacts: madeUpFacts(company, language) } : {}),
  };
}

function writtenPair(company: string, { language, withFacts, ...options }: Wanted): WrittenPair {
  const input = { ...inputFor(company, language, withFacts), ...options };
  const plan = planLetters(input);
  return {
    company,
    companyFacts: withFacts ? madeUpFacts(company, language) : [],
    length: options.length,
    letters: {
      motivation: composeMotivation(plan, input),
      "anti-motivation": composeAntiMotivation(plan, input),
    },
  };
}

/** Five words in a row, of the sentences alone: letterhead, salutation and closing are boilerplate. */
export function shinglesOf(prose: string): Set<string> {
  const words = prose.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(4).map((_, index) => words.slice(index, index + 5).join(" ")));
}

/** The share of the shorter text's shingles that the other has too. */
export function overlapOf(one: Set<string>, other: Set<string>): number {
  return one.intersection(other).size / Math.max(1, Math.min(one.size, other.size));
}

function overlapsOf(proses: readonly string[]): number[] {
  const shingles = proses.map(shinglesOf);
  return shingles.flatMap((one, index) =>
    shingles.slice(index + 1).map((other) => overlapOf(one, other)),
  );
}

/**
 * English: R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948), 221–233:
 * 206.835 − 1.015 × words per sentence − 84.6 × syllables per word.
 * French: L. Kandel and A. Moles, « Application de l’indice de Flesch à la langue française »,
 * Cahiers d’études de radio-télévision 19 (1958), 253–274: 207 − 1.015 × words per sentence − 73.6 × syllables per word.
 * Syllables are groups of vowels, the mute e at the end of a word left out: an estimate, as in most tools.
 */
export function readability(prose: string, language: Language): number {
  const words = prose.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const sentences = prose.match(/[^.!?…]+[.!?…]+/gu) ?? [prose];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, language), 0);
  const perSentence = words.length / sentences.length;
  const perWord = syllables / words.length;
  return language === "fr"
    ? 207 - 1.015 * perSentence - 73.6 * perWord
    : 206.835 - 1.015 * perSentence - 84.6 * perWord;
}

function syllablesOf(word: string, language: Language): number {
  const folded = word.normalize("NFC").toLowerCase();
  const mute = language === "fr" ? /(?<=\p{L}{2})(?:es?|ent)$/u : /(?<=[^aeiouyl]\p{L}*)e$/u;
  return Math.max(1, folded.replace(mute, "").match(/[aeiouyàâäéèêëîïôöùûüœæ]+/gu)?.length ?? 0);
}

function repeatedOpenings(letter: LetterDocument): number {
  const openings = sentencesOf(letter).map(({ text }) => openingOf(text));
  return openings.length - new Set(openings).size;
}

function cpuMsPerPair(): number {
  const write = (count: number) => {
    for (let index = 0; index < count; index++) {
      const input = inputFor(`Company ${index}`, index % 2 === 0 ? "fr" : "en", false);
      const plan = planLetters(input);
      composeMotivation(plan, input);
      composeAntiMotivation(plan, input);
    }
  };
  write(PAIRS_WARM_UP);
  const before = process.cpuUsage();
  write(PAIRS_MEASURED);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / PAIRS_MEASURED;
}

function sorted(numbers: readonly number[]): number[] {
  return numbers.toSorted((left, right) => left - right);
}

function at(ascending: readonly number[], share: number): number {
  const index = Math.min(ascending.length - 1, Math.floor(ascending.length * share));
  return Math.round((ascending[index] ?? 0) * 1000) / 1000;
}
