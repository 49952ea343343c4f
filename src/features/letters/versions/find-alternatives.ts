import type { Ctx } from "../../../platform/context";
import { allInOrder } from "../../../platform/all-in-order";
import { visibleText } from "../../../engines/companies";
import type { Profile } from "../../profile";
import type { FindAlternatives } from "../api/save-schema";
import { composeAntiMotivation, composeMotivation, needsOf, planLetters } from "../compose";
import { CompanyInfo } from "../request/letter-origin";
import type { LetterDocument, LetterType, Sentence } from "../store/document";
import { editWorldOf } from "./edit-world";
import { findCandidates } from "./find-candidates";
import { type EditWorld, reviewLetter } from "./editing";
import { bagOf, likeness } from "./editing/likeness";
import { proposeSentence } from "./editing/propose-facts";
import { type CurrentVersion, getCurrentVersion } from "./get-current-version";

/** Drafts that are composed to choose from; each takes some ten milliseconds. */
const DRAFTS = 8;
const MOST_SHOWN = 3;
/** It is as much of the offer as its letters were written from. */
const OFFER_LENGTH_MAX = 8_000;

/**
 * Other sentences of the built-in composer for one of a pair: on the same facts where it rests on any, else on facts that
 * the letter does not tell yet. The checker has nothing against any of them.
 */
export async function findAlternatives(
  ctx: Ctx,
  { id, asked }: { readonly id: number; readonly asked: FindAlternatives },
): Promise<string[]> {
  const [current, candidates] = await allInOrder([getCurrentVersion(ctx, id), findCandidates(ctx)]);
  const profile = candidates(current);
  if (!profile) return [];
  const edit = editWorldOf(current, profile);
  const letter = current.documents[asked.letter];
  const target = sentenceOf(letter, asked, edit);
  const drafts = await composeDrafts(ctx, { current, profile, type: asked.letter });
  const told = new Set(letter.paragraphs.flat().flatMap(({ facts }) => facts));
  const bag = bagOf(asked.sentence);
  const known = new Set(letter.paragraphs.flat().map(({ text }) => text));
  const fitting = drafts
    .filter((sentence) => sentence.kind === target.kind && !known.has(sentence.text))
    .filter((sentence) => isInPlaceOf(sentence, target, told))
    .toSorted((a, b) => likeness(bagOf(b.text), bag) - likeness(bagOf(a.text), bag));
  const different = [...new Map(fitting.map((each) => [each.text, each])).values()];
  return different
    .filter((sentence) => isClean(sentence, { current, target, edit, type: asked.letter }))
    .slice(0, MOST_SHOWN)
    .map(({ text }) => text);
}

/** The sentence as the letter has it, or as the checker would read one that has been typed since. */
function sentenceOf(
  letter: LetterDocument,
  { sentence: text }: FindAlternatives,
  { world }: EditWorld,
): Sentence {
  const own = letter.paragraphs.flat().find((each) => each.text === text);
  return own ?? proposeSentence(text, letter.type, world);
}

function isInPlaceOf(sentence: Sentence, target: Sentence, told: ReadonlySet<string>): boolean {
  if (target.facts.length > 0) return sentence.facts.some((fact) => target.facts.includes(fact));
  if (target.kind !== "candidate") return sentence.facts.length === 0;
  return sentence.facts.every((fact) => !told.has(fact));
}

type Composed = {
  readonly current: CurrentVersion;
  readonly profile: Profile;
  readonly type: LetterType;
};

async function composeDrafts(ctx: Ctx, { current, profile, type }: Composed): Promise<Sentence[]> {
  const { wish } = current.origin;
  const { resume } = profile;
  const date = ctx.now();
  const offer = wish.jobOffer && (await visibleText(wish.jobOffer, OFFER_LENGTH_MAX));
  const needs = offer ? await needsOf(offer, { resume, date }) : undefined;
  const compose = type === "motivation" ? composeMotivation : composeAntiMotivation;
  return Array.from({ length: DRAFTS }, (_, draft) => {
    const input = {
      companyName: current.companyName,
      language: current.language,
      candidate: profile,
      date,
      companyFacts: CompanyInfo.safeParse(current.companyInfo).data?.facts ?? [],
      length: wish.length,
      tone: wish.tone,
      jobTitle: wish.jobTitle,
      draft: draft + 1,
      needs,
    };
    return compose(planLetters(input), input).paragraphs.flat();
  }).flat();
}

type Placed = {
  readonly current: CurrentVersion;
  readonly target: Sentence;
  readonly edit: EditWorld;
  readonly type: LetterType;
};

/**
 * Nothing is wrong with the sentence where it would stand; at the end of the letter where it has no place yet. It is read as
 * the editor reads it, which finds the facts by the words alone.
 */
function isClean({ text }: Sentence, { current, target, edit, type }: Placed): boolean {
  const sentence = proposeSentence(text, type, edit.world);
  const letter = current.documents[type];
  const isKnown = letter.paragraphs.flat().some(({ text }) => text === target.text);
  const paragraphs = isKnown
    ? letter.paragraphs.map((each) =>
        each.map((own) => (own.text === target.text ? sentence : own)),
      )
    : [...letter.paragraphs, [sentence]];
  const pair = { ...current.documents, [type]: { ...letter, paragraphs } };
  return !reviewLetter(type, pair, edit).some(
    ({ where: { paragraph, sentence: at } }) =>
      paragraph !== undefined &&
      at !== undefined &&
      paragraphs[paragraph]?.[at]?.text === sentence.text,
  );
}
