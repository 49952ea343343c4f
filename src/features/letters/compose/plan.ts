import * as z from "zod";
import { Language } from "../../../platform/language";
import { dayOf, type Fact, factsOf, isCurrentRole, type Resume } from "../../profile";
import { type Achievement, achievementsOf, rolesOf } from "./achievements";
import { type ComposeOptions, seedOf, type Wanted, wantedOf } from "./options";
import { hashOf, randomOf, shuffled } from "./random";
import { grammars } from "./grammar";
import { provable } from "./needs";
import { degreesOf } from "./values";

/** `version` is the hash of the profile: a changed profile draws its letters anew. */
export type Candidate = { resume: Resume; version: string };
export type ComposeInput = {
  companyName: string;
  language: Language;
  candidate: Candidate;
  date: Date;
} & ComposeOptions;

const FactIds = z.array(z.string());
const paragraph = <Point extends string>(point: z.ZodType<Point>) =>
  z.object({ point, facts: FactIds });

/** `opening` names the present post, each `proof` tells achievements of one place, `house` what else counts there. */
const MotivationPoint = z.enum(["opening", "proof", "house", "close"]);
const AntiMotivationPoint = z.enum(["opening", "confession", "portrait", "close"]);

/** A plan says what each paragraph is for and which facts it may tell, and nothing of the words. */
export const LetterPlan = z.object({
  language: Language,
  seed: z.number().int().min(0),
  motivation: z.array(paragraph(MotivationPoint)).min(1),
  antiMotivation: z.array(paragraph(AntiMotivationPoint)).min(1),
});
export type LetterPlan = z.infer<typeof LetterPlan>;

/** Decides what a pair of letters will say: the same request decides the same, another company something else. */
export function planLetters(input: ComposeInput): LetterPlan {
  const { companyName, language, candidate, date } = input;
  const facts = factsOf(candidate.resume);
  const wanted = wantedOf(input);
  const name = companyName.normalize("NFC").toLowerCase();
  const seed = hashOf(`${name}\n${candidate.version}\n${language}${seedOf(wanted)}`);
  const chosen = chosenFacts({ facts, wanted, seed, today: dayOf(date), language });
  return {
    language,
    seed,
    motivation: motivationPlan(chosen),
    antiMotivation: antiMotivationPlan(chosen, wanted, seed),
  };
}

type Choice = {
  readonly facts: readonly Fact[];
  readonly wanted: Wanted;
  readonly seed: number;
  readonly today: string;
  readonly language: Language;
};

type ChosenFacts = {
  readonly headline: readonly string[];
  /** Achievements by place, the first place first. */
  readonly proofs: readonly (readonly string[])[];
  readonly skills: readonly string[];
  readonly education: readonly string[];
  readonly languages: readonly string[];
  readonly interest: readonly string[];
};

function chosenFacts({ facts, wanted, seed, today, language }: Choice): ChosenFacts {
  const draw = <Item>(items: readonly Item[], label: string) =>
    shuffled(items, randomOf(seed, label));
  const [headline] = rolesOf(facts, today);
  const all = achievementsOf(facts, today);
  const answers = all.filter(
    ({ factId }) => needStrengthOf({ factId, roleId: undefined }, wanted) > 0,
  );
  const others = all.filter((each) => !answers.includes(each));
  const achievements = [
    ...answers,
    ...draw(others, "untold").slice(untoldOf(others.length, wanted)),
  ];
  return {
    headline: headline ? [headline.id] : [],
    proofs: proofsOf(achievements, { facts, wanted, seed, today, language }).map((proof) =>
      proof.map(({ factId }) => factId),
    ),
    skills: skillsOf(draw(facts, "skills")),
    education: degreesOf(facts)
      .slice(0, 1)
      .map(({ id }) => id),
    languages: draw(foreignLanguages(facts, language), "languages")
      .slice(0, 1)
      .map(({ id }) => id),
    interest: draw(
      facts.filter(({ kind }) => kind === "interest"),
      "interest",
    )
      .slice(0, 1)
      .map(({ id }) => id),
  };
}

const nativeLevel =
  /matern|native|natif|natal|mother tongue|first language|bilingue de naissance/iu;
const ownNames: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:fran[cç]|french)/iu,
  en: /^(?:angl|engl)/iu,
};

/** Each letter leaves some achievements to the others, as two that choose among all would be alike; answers to an offer are always told. */
function untoldOf(count: number, { length, needs }: Wanted): number {
  const spare = Math.max(0, count - (length === "long" ? 9 : 7));
  return needs === null ? Math.floor(spare / 2) : Math.min(spare, Math.floor(count / 2));
}

/** A language that the profile names in the other language is not named here. */
const otherNames: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:german|spanish|italian|portuguese|dutch|russian|chinese|japanese|arabic|polish|swedish|greek|turkish|korean|hindi|czech|danish|norwegian|finnish|english)(?!\p{L})/iu,
  en: /^(?:allemand|espagnol|italien|portugais|néerlandais|russe|chinois|japonais|arabe|polonais|suédois|grec|turc|coréen|tchèque|danois|norvégien|finnois|français|breton|occitan)(?!\p{L})/iu,
};

/** A language that one was born to is no accomplishment, and the letter itself shows its own. */
function foreignLanguages(facts: readonly Fact[], language: Language): Fact[] {
  return facts.filter(
    ({ kind, text }) =>
      kind === "language" &&
      !nativeLevel.test(text) &&
      !ownNames[language].test(text) &&
      !otherNames[language].test(text),
  );
}

function skillsOf(drawn: readonly Fact[]): string[] {
  const skills = drawn.filter((fact) => fact.kind === "skill");
  const rich = skills.filter(({ keywords }) => keywords.length > 1);
  const poor = skills.filter(({ keywords }) => keywords.length <= 1);
  return [...rich, ...poor].slice(0, 2).map(({ id }) => id);
}

/** A place is drawn the likelier the more recent it is, each of these times less than the one before. */
const recency = 0.62;
/** Short sentences need more of them; no place tells more in one paragraph. */
const perPlace = { formal: 2, warm: 2, direct: 3 } as const;
const placesMax = 9;
const quotationsMax = 2;

/** Achievements by place: recent places first, more often than not, and of each the strongest, more often than not. */
function proofsOf(achievements: readonly Achievement[], choice: Choice): Achievement[][] {
  const { wanted, seed } = choice;
  const random = randomOf(seed, "places");
  const strengths = new Map(
    achievements.map((each) => [
      each,
      strengthOf(each, choice) + 1.6 * randomOf(seed, each.factId)(),
    ]),
  );
  const strongest = (one: Achievement, other: Achievement) =>
    (strengths.get(other) ?? 0) - (strengths.get(one) ?? 0);
  const byNeed = (place: readonly Achievement[]) =>
    Math.max(...place.map(({ factId }) => needStrengthOf({ factId, roleId: undefined }, wanted)));
  const left = placesOf(achievements, choice).toSorted((one, other) => byNeed(other) - byNeed(one));
  const proofs: Achievement[][] = [];
  while (left.length > 0 && proofs.length < placesMax) {
    const isAsked = byNeed(left[0] ?? []) > 0;
    const at = isAsked ? 0 : drawnPlace(left.length, random);
    const [place = []] = left.splice(at, 1);
    const ranked = place.toSorted(strongest);
    const told = (isAsked ? ranked : apart(ranked)).slice(0, perPlace[wanted.tone]);
    proofs.push(told);
    const rest = place.filter((each) => !told.includes(each));
    if (rest.length > 0) left.push(rest);
  }
  return withFewQuotations(proofs, choice.language);
}

function drawnPlace(count: number, random: () => number): number {
  for (let at = 0; at < count - 1; at += 1) if (random() < 1 - recency) return at;
  return random() < 0.5 ? 0 : Math.floor(random() * count);
}

/** Achievements of one place, places in the order of its latest post; a project stands after the posts. */
function placesOf(achievements: readonly Achievement[], { facts, today }: Choice): Achievement[][] {
  const order = rolesOf(facts, today).map(({ id }) => id);
  const rank = ({ setting }: Achievement) =>
    setting?.kind === "role" ? order.indexOf(setting.id) : order.length;
  const sorted = achievements.toSorted((one, other) => rank(one) - rank(other));
  return [...Map.groupBy(sorted, ({ setting }) => setting?.place).values()];
}

/** A result with its number, told in a sentence of some length, from a post held today. */
function strengthOf(
  { factId, text, setting }: Achievement,
  { facts, today, wanted }: Choice,
): number {
  const words = text.split(/\s+/u).length;
  const role = facts.find((fact) => fact.kind === "role" && fact.id === setting?.id);
  const isCurrent = role?.kind === "role" && isCurrentRole(role, today);
  const own = (/\d/u.test(text) ? 1 : 0) + (words >= 6 && words <= 24 ? 0.5 : 0);
  return needStrengthOf({ factId, roleId: setting?.id }, wanted) + own + (isCurrent ? 0.3 : 0);
}

/** An answer to a need outweighs everything else; that of a post counts a little for all that was done in it. */
const needShare = 1.2;
const postShare = 0.15;

type Told = { readonly factId: string; readonly roleId: string | undefined };

function needStrengthOf({ factId, roleId }: Told, { needs }: Wanted): number {
  const all = needs?.needs.filter(provable) ?? [];
  const of = (id: string | undefined) =>
    all.reduce((sum, { weight, answeredBy }) => {
      const answer = answeredBy.find((each) => each.factId === id);
      return sum + weight * (answer?.strength ?? 0);
    }, 0);
  return needShare * of(factId) + postShare * of(roleId);
}

/** Achievements of different topics stand before a second of one. */
function apart(ranked: readonly Achievement[]): Achievement[] {
  const seen = new Set<string>();
  const fresh = ranked.filter(({ topic }) => !seen.has(topic) && seen.add(topic));
  return [...fresh, ...ranked.filter((each) => !fresh.includes(each))];
}

/** A letter quotes the profile twice at most: what no clause can be made of comes last, or not at all. */
function withFewQuotations(proofs: readonly Achievement[][], language: Language): Achievement[][] {
  const isQuoted = ({ text }: Achievement) =>
    grammars[language].clauseOf(text, 0).quotation !== undefined;
  let quoted = 0;
  const kept = proofs.map((proof) => {
    const told = proof.toSorted((one, other) => Number(isQuoted(one)) - Number(isQuoted(other)));
    return told.filter((each) => !isQuoted(each) || ++quoted <= quotationsMax);
  });
  const told = kept.filter((proof) => proof.length > 0);
  return told.toSorted((one, other) => Number(one.every(isQuoted)) - Number(other.every(isQuoted)));
}

function motivationPlan(chosen: ChosenFacts): LetterPlan["motivation"] {
  return [
    { point: "opening", facts: [...chosen.headline, ...chosen.education] },
    ...chosen.proofs.map((facts) => ({ point: "proof" as const, facts: [...facts] })),
    { point: "house", facts: [...chosen.skills, ...chosen.education, ...chosen.languages] },
    { point: "close", facts: [] },
  ];
}

const confessionsMax = { short: 5, standard: 7, long: 12 } as const;

/** The anti-letter turns what its twin is sure to tell, then what it may have told. */
function antiMotivationPlan(
  { headline, proofs, skills, education, interest, languages }: ChosenFacts,
  { length }: Wanted,
  seed: number,
): LetterPlan["antiMotivation"] {
  const [first = [], second = [], ...others] = proofs;
  const sure = [
    ...first.slice(0, 1),
    ...second.slice(0, 1),
    ...(length === "short" ? [] : first.slice(1, 2)),
  ];
  const rest = [...first, ...second, ...others.flat()].filter((id) => !sure.includes(id));
  const confessed = [...shuffled(sure, randomOf(seed, "inverted")), ...rest].slice(
    0,
    confessionsMax[length],
  );
  const portrait = {
    point: "portrait" as const,
    facts: [...skills, ...education, ...interest, ...languages],
  };
  const confession = { point: "confession" as const, facts: confessed };
  const told = confessed.length > 0 ? [confession, portrait] : [portrait];
  return [
    { point: "opening", facts: [...headline] },
    ...(randomOf(seed, "anti order")() < 0.7 ? told : told.toReversed()),
    { point: "close", facts: [] },
  ];
}
