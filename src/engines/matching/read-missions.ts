import { isFunctionWord } from "../grounding/language-of";
import { type CandidateFact, type ReadFact, readFact } from "./candidate-fact";
import { withTasks } from "./extract-requirements";
import { cleanOffer, type OfferText } from "./offer-text";
import type { Stretch } from "./scan";
import { type OfferSentence, sentencesOf } from "./sentences";
import { isLink, type OfferLanguage, wordRoot, wordsIn } from "./words-of";
import { missionVerbs } from "./words/mission-verbs";

/** It is one thing that is done in the post, in the words of the offer, at UTF-16 offsets. */
export type OfferMission = Stretch & { readonly quote: string };

export type AnsweredMission = {
  readonly mission: OfferMission;
  /** The line of the profile that tells the same deed; null where none does. */
  readonly factId: string | null;
};

const MOST_CHARACTERS = 20_000;
const MOST_MISSIONS = 15;
/** A mission of one word is done by everybody. */
const LEAST_WORDS = 2;
const LEAST_SHARE = 0.5;

/** It reads what is done in the post; it takes any text. */
export function readMissions(text: string): OfferMission[] {
  const offer = cleanOffer(text.slice(0, MOST_CHARACTERS));
  return sentencesOf(offer)
    .map(withTasks)
    .filter(({ section }) => section === "duties")
    .flatMap(partsOfMission)
    .map((part) => trimmedPart(offer, part))
    .filter(({ start, end }) => contentOf(offer.text.slice(start, end), "fr").size >= LEAST_WORDS)
    .slice(0, MOST_MISSIONS)
    .map(({ start, end }) => offer.locate(start, end));
}

/** “Piloter les budgets, animer les ateliers” in running text are two missions, a bullet is one. */
function partsOfMission({ folded, start, end, isItem }: OfferSentence): Stretch[] {
  if (isItem) return [{ start, end }];
  const cuts = Array.from(folded.matchAll(/[,;]/gu), ({ index }) => start + index);
  return [start, ...cuts].map((from, index) => ({ start: from, end: cuts[index] ?? end }));
}

function trimmedPart({ text }: OfferText, { start, end }: Stretch): Stretch {
  const told = text.slice(start, end);
  const lead = /^[^\p{L}\d]*/u.exec(told)?.[0].length ?? 0;
  return {
    start: start + lead,
    end: start + lead + told.slice(lead).replace(/[\s.,;:!]+$/u, "").length,
  };
}

function contentOf(text: string, language: OfferLanguage): Set<string> {
  const source = cleanOffer(text);
  return new Set(
    wordsIn(source)
      .filter((word) => !isLink(word) && word.folded.length > 2 && !isFunctionWord(word.folded))
      .filter(({ folded }) => !missionVerbs.has(folded))
      .map((word) => wordRoot(word, language)),
  );
}

const deeds: ReadonlySet<CandidateFact["kind"]> = new Set(["experience", "project", undefined]);

/** A mission is answered by the line that has most of its words, in either language, and at least two of them. */
export function matchMissions(
  missions: readonly OfferMission[],
  facts: readonly CandidateFact[],
): AnsweredMission[] {
  const read = facts.filter(({ kind }) => deeds.has(kind)).map(readFact);
  return missions.map((mission) => {
    const best = read
      .map((fact) => ({ fact, share: sharedBy(mission.quote, fact) }))
      .filter(({ share }) => share >= LEAST_SHARE)
      .toSorted(
        (one, other) =>
          other.share - one.share || one.fact.fact.text.length - other.fact.fact.text.length,
      )[0];
    return { mission, factId: best?.fact.fact.id ?? null };
  });
}

function sharedBy(quote: string, { stems }: ReadFact): number {
  const shares = (["fr", "en"] as const).map((language) => {
    const wanted = [...contentOf(quote, language)];
    const shared = wanted.filter((root) => stems[language].has(root)).length;
    return shared < LEAST_WORDS ? 0 : shared / wanted.length;
  });
  return Math.max(...shares);
}
