import { readdirSync, readFileSync } from "node:fs";
import { checkLetter } from "../../src/features/letters/check";
import {
  composeMotivation,
  needsOf,
  planLetters,
  quotableJob,
} from "../../src/features/letters/compose";
import { factsOf } from "../../src/features/profile";
import type { Language } from "../../src/platform/language";
import { proseOf, samples } from "../features/letters/compose/letters";
import { overlapOf, shinglesOf } from "./quality";

const OFFERS = "test/engines/matching/offers";
const TOP_NEEDS = 3;
const HOUSE = "Maison Exemple";

/** Figures of letters to one company that answer twenty offers. */
export type OfferFigures = {
  readonly answerable: number;
  readonly answered: number;
  readonly overlapMedian: number;
  readonly overlapWorst: number;
  readonly violations: number;
};

export async function offerFigures(): Promise<OfferFigures> {
  const names = readdirSync(OFFERS).filter((name) => name.endsWith(".txt"));
  const letters = await Promise.all(names.map((name) => letterFor(name)));
  const overlaps = letters
    .flatMap((one, index) =>
      letters
        .slice(index + 1)
        .filter(({ language }) => language === one.language)
        .map(({ shingles }) => overlapOf(one.shingles, shingles)),
    )
    .toSorted((one, other) => one - other);
  return {
    answerable: letters.filter(({ isAnswerable }) => isAnswerable).length,
    answered: letters.filter(({ isAnswered }) => isAnswered).length,
    overlapMedian: overlaps[Math.floor(overlaps.length / 2)] ?? 0,
    overlapWorst: overlaps.at(-1) ?? 0,
    violations: letters.reduce((sum, { violations }) => sum + violations, 0),
  };
}

async function letterFor(name: string) {
  const offer = readFileSync(`${OFFERS}/${name}`, "utf8");
  const truth = JSON.parse(readFileSync(`${OFFERS}/${name.replace(".txt", ".json")}`, "utf8")) as {
    lang: Language;
  };
  const language = truth.lang;
  const resume = samples[language];
  const date = new Date("2026-01-05T10:00:00Z");
  const needs = await needsOf(offer, { resume, date });
  const input = {
    companyName: HOUSE,
    language,
    candidate: { resume, version: "bench" },
    date,
    needs,
    jobTitle: needs.title,
  };
  const letter = composeMotivation(planLetters(input), input);
  const top = needs.needs
    .filter(({ kind }) => kind !== "place" && kind !== "contract")
    .slice(0, TOP_NEEDS)
    .flatMap(({ answeredBy }) => answeredBy.map(({ factId }) => factId));
  const proof = (letter.paragraphs[1] ?? []).flatMap(({ facts }) => facts);
  const world = {
    facts: factsOf(resume),
    companyFacts: [],
    companyName: HOUSE,
    offer,
    jobTitle: quotableJob(needs.title) ?? undefined,
    gaps: needs.needs.filter(({ isMissing }) => isMissing).map(({ quote }) => quote),
  };
  const errors = checkLetter(letter, world).filter(({ severity }) => severity === "error");
  return {
    language,
    shingles: shinglesOf(proseOf(letter)),
    isAnswerable: top.length > 0,
    isAnswered: proof.some((id) => top.includes(id)),
    violations: errors.length,
  };
}
