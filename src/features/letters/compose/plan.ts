import * as z from "zod";
import { Language } from "../../../platform/language";
import { type Fact, factsOf, type Resume } from "../../profile";
import { type Achievement, achievementsOf, rolesOf } from "./achievements";
import { chosenCompanyFacts } from "./company-facts";
import { type ComposeOptions, seedOf, type Wanted, wantedOf } from "./options";
import { hashOf, randomOf, shuffled } from "./random";

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

const MotivationPoint = z.enum(["why", "company", "recent", "earlier", "further", "offer", "next"]);
const AntiMotivationPoint = z.enum([
  "renounce",
  "admire",
  "confess",
  "relapse",
  "portrait",
  "refuse",
]);

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
  const { companyName, language, candidate } = input;
  const facts = factsOf(candidate.resume);
  const name = companyName.normalize("NFC").toLowerCase();
  const wanted = wantedOf(input);
  const seed = hashOf(`${name}\n${candidate.version}\n${language}${seedOf(wanted)}`);
  const chosen = {
    ...chosenFacts({ resume: candidate.resume, wanted, seed }, facts),
    company: chosenCompanyFacts(wanted, seed),
  };
  return {
    language,
    seed,
    motivation: motivationPlan(chosen, wanted, seed),
    antiMotivation: antiMotivationPlan(chosen, wanted, seed),
  };
}

type ChosenFacts = ReturnType<typeof chosenFacts> & { readonly company: readonly string[] };

type Choice = { readonly resume: Resume; readonly wanted: Wanted; readonly seed: number };

function chosenFacts({ resume, wanted, seed }: Choice, facts: readonly Fact[]) {
  const draw = <Item>(items: readonly Item[], label: string) =>
    shuffled(items, randomOf(seed, label));
  const ids = (kind: Fact["kind"]) =>
    draw(
      facts.filter((fact) => fact.kind === kind),
      kind,
    ).map(({ id }) => id);
  const roles = rolesOf(facts);
  const achievements = tellableIn(draw(achievementsOf(resume, facts), "achievements"), wanted);
  const main = roles.find(({ id }) => achievements.some(isSetIn(id)));
  const mainId = main?.id ?? achievements[0]?.setting?.id;
  const ample = isAmple(wanted);
  const recent = apart(achievements.filter(isSetIn(mainId)), ample ? 3 : 2);
  const others = achievements.filter((each) => !recent.includes(each));
  const elsewhere = others.filter((each) => !isSetIn(mainId)(each));
  const earlier = apart(elsewhere.length > 0 ? elsewhere : others, 3);
  const unsaid = others.filter((each) => !earlier.includes(each));
  const further = ample ? apart(unsaid, furtherMax(wanted)) : [];
  const spoken = draw(
    facts.filter((fact) => fact.kind === "language"),
    "languages",
  );
  const foreign = spoken.filter(({ text }) => !/matern|native|mother tongue/iu.test(text));
  const headline = roles[0]?.id;
  const settings = new Set([...recent, ...earlier, ...further].map(({ setting }) => setting?.id));
  const former = roles.slice(1).find(({ id }) => !settings.has(id))?.id;
  return {
    role: some(headline),
    former: some(former),
    recent: recent.map(factIdOf),
    earlier: earlier.map(factIdOf),
    further: further.map(factIdOf),
    skills: skillsOf(facts, draw),
    education: ids("education").slice(0, 1),
    interest: ids("interest").slice(0, 1),
    language: some((foreign[0] ?? spoken[0])?.id),
  };
}

/** Short sentences need more achievements to fill a long letter. */
function furtherMax({ tone, length }: Wanted): number {
  if (tone !== "direct") return 5;
  return { short: 2, standard: 4, long: 8 }[length];
}

/** A long letter needs more matter than a standard one, and so does a letter of short sentences. */
export function isAmple({ length, tone }: Wanted): boolean {
  return length === "long" || tone === "direct";
}

const briefWordsMax = 20;

/** A short letter tells brief achievements, unless there are too few of them. */
function tellableIn(drawn: readonly Achievement[], { length }: Wanted): readonly Achievement[] {
  if (length !== "short") return drawn;
  const brief = drawn.filter(({ text }) => text.split(/\s+/u).length <= briefWordsMax);
  return brief.length >= 4 ? brief : drawn;
}

const isSetIn = (id: string | undefined) => (achievement: Achievement) =>
  achievement.setting?.id === id;

const factIdOf = ({ factId }: Achievement) => factId;

const some = (id: string | undefined): string[] => (id === undefined ? [] : [id]);

/** Picks achievements of different topics where possible, those with a figure first; those of one place stand together. */
function apart(drawn: readonly Achievement[], count: number): Achievement[] {
  const figured = drawn.toSorted(
    (left, right) => Number(/\d/.test(right.text)) - Number(/\d/.test(left.text)),
  );
  const seen = new Set<string>();
  const fresh = figured.filter(({ topic }) => !seen.has(topic) && seen.add(topic));
  const repeated = figured.filter((each) => !fresh.includes(each));
  const picked = [...fresh, ...repeated].slice(0, count);
  const places = picked.map(({ setting }) => setting?.id);
  const place = ({ setting }: Achievement) => places.indexOf(setting?.id);
  return picked.toSorted((left, right) => place(left) - place(right));
}

function skillsOf(
  facts: readonly Fact[],
  draw: <Item>(items: readonly Item[], label: string) => Item[],
): string[] {
  const skills = draw(
    facts.filter((fact) => fact.kind === "skill"),
    "skills",
  );
  const rich = skills.filter(({ keywords }) => keywords.length > 1);
  const poor = skills.filter(({ keywords }) => keywords.length <= 1);
  return [...rich, ...poor].slice(0, 2).map(({ id }) => id);
}

/** This share of the company's facts comes first; in a standard letter the rest leads over to what the writer offers. */
const companyShareFirst = 0.5;

function motivationPlan(
  chosen: ChosenFacts,
  { length }: Wanted,
  seed: number,
): LetterPlan["motivation"] {
  const why = { point: "why" as const, facts: [...chosen.role, ...chosen.education] };
  const recent = {
    point: "recent" as const,
    facts: chosen.recent.length > 0 ? chosen.recent : chosen.former,
  };
  const earlier = {
    point: "earlier" as const,
    facts: [...chosen.earlier, ...chosen.former, ...chosen.skills, ...chosen.education],
  };
  const offer = { point: "offer" as const, facts: [] };
  const next = { point: "next" as const, facts: [] };
  const backwards = chosen.earlier.length > 0 && randomOf(seed, "order")() < 0.45;
  const told = [recent, earlier].filter(({ facts }) => facts.length > 0);
  const further = paragraphOf("further", chosen.further);
  const early = randomOf(seed, "company order")() < 0.5;
  const isSplit = length === "long" || (early && length === "standard");
  const at = isSplit ? Math.ceil(chosen.company.length * companyShareFirst) : chosen.company.length;
  const [first, rest] = [chosen.company.slice(0, at), chosen.company.slice(at)];
  const company = paragraphOf("company", first);
  return [
    why,
    ...(early ? company : []),
    ...(backwards ? told.toReversed() : told),
    ...further,
    ...(early ? [] : company),
    ...paragraphOf("company", rest),
    offer,
    next,
  ];
}

/** Makes one paragraph, or none when no fact carries it. */
function paragraphOf<Point extends string>(point: Point, ids: readonly string[]) {
  return ids.length > 0 ? [{ point, facts: [...ids] }] : [];
}

/** A motivation letter of that length is sure to tell so many of the earlier achievements. */
const surelyTold: Readonly<Record<Wanted["length"], number>> = { short: 1, standard: 2, long: 2 };

function antiMotivationPlan(
  chosen: ChosenFacts,
  { length }: Wanted,
  seed: number,
): LetterPlan["antiMotivation"] {
  const sure = surelyTold[length];
  const surest = [...chosen.recent.slice(0, 2), ...chosen.earlier.slice(0, sure)];
  const rest = [...chosen.recent.slice(2), ...chosen.earlier.slice(sure)];
  const inverted = [...shuffled(surest, randomOf(seed, "inverted")), ...rest];
  const confess = { point: "confess" as const, facts: inverted };
  const portrait = {
    point: "portrait" as const,
    facts: [...chosen.skills, ...chosen.education, ...chosen.interest, ...chosen.language],
  };
  const told = confess.facts.length > 0 ? [confess, portrait] : [portrait];
  return [
    { point: "renounce" as const, facts: chosen.role },
    ...paragraphOf("admire", chosen.company.slice(0, 2)),
    ...(randomOf(seed, "anti order")() < 0.7 ? told : told.toReversed()),
    ...paragraphOf("relapse", chosen.further),
    { point: "refuse" as const, facts: [] },
  ];
}
