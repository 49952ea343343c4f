import type { AchievementWords, LetterMaterial } from "./material";
import type { FactKind } from "./phrasebook";
import type { FactTraits } from "./slot-row";
import type { PlannedParagraph, Subject } from "./subjects";

/** A thought of the writer says these kinds well enough: a company need not be told where its own head office is. */
const wovenKinds: ReadonlySet<FactKind> = new Set([
  "industry",
  "seat",
  "founded",
  "employees",
  "heading",
]);

/** In a long letter of short sentences these are stated first and thought about afterwards. */
const statedKinds: ReadonlySet<FactKind> = new Set(["seat", "founded", "employees"]);

/** More ties between a fact and an achievement would sound like a form. */
const tiesMax = 2;
/** Where so few facts are known, each has two sentences. */
const factsFew = 2;

export type CompanySubject = { readonly subject: Subject; readonly traits: FactTraits };

/** Lists the company's facts of a paragraph; the first ones of the letter are tied to achievements where that makes sense. */
export function companySubjects(
  material: LetterMaterial,
  plan: readonly PlannedParagraph[],
  { point, facts }: PlannedParagraph,
): CompanySubject[] {
  const ofPoint = plan.filter((paragraph) => paragraph.point === point);
  const all = material.companyFacts(ofPoint.flatMap((paragraph) => paragraph.facts));
  const { ties } = material.phrases.company;
  const tieable = all.filter(({ kind }) => kind in ties).slice(0, tiesMax);
  const achievements = achievementsToTie(material, plan);
  const isDirectLong = material.wanted.tone === "direct" && material.wanted.length === "long";
  return material.companyFacts(facts).map(({ id, kind, values }, place) => {
    const achievement = achievements[tieable.findIndex((each) => each.id === id)];
    const isStated =
      values["long"] !== undefined ||
      all.length <= factsFew ||
      (isDirectLong && statedKinds.has(kind));
    return {
      subject: {
        id,
        key: kind,
        isCompanyFact: true,
        index: all.findIndex((each) => each.id === id),
        novelty: "new",
        values: achievement ? { ...values, ...tieValues(achievement, material) } : values,
      },
      traits: {
        isFirst: place === 0,
        isWoven: wovenKinds.has(kind) && !isStated,
        isTied: achievement !== undefined,
        isDirectLong,
      },
    };
  });
}

/** Picks one achievement of each topic, those of a plain topic first. */
function achievementsToTie(
  { achievements }: LetterMaterial,
  plan: readonly PlannedParagraph[],
): AchievementWords[] {
  const told = achievements(plan.flatMap(({ facts }) => facts));
  const topics = told.map(({ achievement }) => achievement.topic);
  const first = told.filter(({ achievement: { topic } }, index) => topics.indexOf(topic) === index);
  const isVague = ({ achievement }: AchievementWords) => Number(achievement.topic === "other");
  return first.toSorted((left, right) => isVague(left) - isVague(right));
}

/** The lines of a tie say no figure of the company, which would read as the writer's. */
function tieValues({ achievement, values }: AchievementWords, { grammar }: LetterMaterial) {
  return {
    "t.topic": { text: grammar.topics[achievement.topic], facts: [achievement.factId] },
    "t.where": values["h.where"],
  };
}
