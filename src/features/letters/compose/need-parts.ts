import type { Fact } from "../../profile";
import type { LetterMaterial } from "./material";
import { gapOf, type OfferNeed, type OfferNeeds, provable } from "./needs";
import type { Pool } from "./phrasebook";
import type { Slot } from "./sentence";
import type { Value, Values } from "./values";

const topNeeds = 3;
const namesMax = 3;
const wordsMax = 6;

/** A need as a sentence of the letter may say it: a name as it stands, other words of the offer between quotation marks. */
function saidOf(
  { quote }: OfferNeed,
  material: LetterMaterial,
  facts: readonly string[],
): Value | undefined {
  const { grammar } = material;
  const words = quote
    .trim()
    .replaceAll(/\s+/gu, " ")
    .replace(/[.,;:]+$/u, "");
  if (/\d{2,}|[{}<>«»“”"]/u.test(words) || words.split(" ").length > wordsMax) return undefined;
  const text = isName(words) ? grammar.typeset(words) : grammar.quoted(grammar.typeset(words));
  return { text, facts };
}

/** « React », "C#", « Node.js » are names; « accessibilité » is a word of the offer. */
const isName = (words: string) => words.split(" ").every((word) => /^\p{Lu}|[.#+\d]/u.test(word));

/** Every name that a candidate's sentence says must stand in a fact that it cites. */
function isCarried(words: string, facts: readonly Fact[]): boolean {
  const known = facts.flatMap((fact) => fact.text.toLowerCase().match(/[\p{L}\p{N}+#.]+/gu) ?? []);
  const names = new Set(known.map((word) => word.replace(/\.+$/u, "")));
  return words
    .split(/[\s/]+/u)
    .filter((word) => /\p{Lu}|[#+\d]/u.test(word))
    .every((word) => names.has(word.toLowerCase().replaceAll(/^[(]+|[.,;()]+$/gu, "")));
}

const answersIn = ({ answeredBy }: OfferNeed, { facts }: LetterMaterial): Fact[] =>
  answeredBy.flatMap(({ factId }) => facts.find(({ id }) => id === factId) ?? []);

/** The first two needs that the opening can name, and facts that answer them. */
export function needValues(material: LetterMaterial): Values {
  const said = provableOf(material).flatMap((need) => {
    const facts = answersIn(need, material).slice(0, 2);
    if (need.kind !== "skill" || facts.length === 0 || !isCarried(need.quote, facts)) return [];
    return (
      saidOf(
        need,
        material,
        facts.map(({ id }) => id),
      ) ?? []
    );
  });
  const [need1, need2] = said;
  return { need1, need2 };
}

const provableOf = ({ wanted }: LetterMaterial): OfferNeed[] =>
  (wanted.needs?.needs ?? []).filter(provable);

const answeredOf = (material: LetterMaterial): OfferNeed[] =>
  provableOf(material).filter(({ answeredBy }) => answeredBy.length > 0);

/** The needs that the opening names, where it names two. */
function openedWith(material: LetterMaterial): Value[] {
  const { need1, need2 } = needValues(material);
  return need1 && need2 && !material.isOwnHouse ? [need1, need2] : [];
}

const uniqueOf = (values: readonly Value[]): Value[] =>
  values.filter(({ text }, at) => values.findIndex((other) => other.text === text) === at);

/** The proof begins with what is asked first: an achievement, else tools, years, a degree or a language that answer it. */
export function needLead(
  material: LetterMaterial,
  told: { factId: string; values: Values },
): Slot | null {
  const { motivation } = material.phrases;
  const top = answeredOf(material).slice(0, topNeeds);
  const own = top.find(
    ({ kind, answeredBy }) =>
      kind === "skill" && answeredBy.some(({ factId }) => factId === told.factId),
  );
  const need = own && saidWith(own, material, [told.factId]);
  if (need && !told.values["h.quote"]) {
    return slotOf(motivation.needLeads, { ...told.values, need, "need.bare": unquoted(need) });
  }
  return own ? null : answerSlot(top, material);
}

function saidWith(
  need: OfferNeed,
  material: LetterMaterial,
  ids: readonly string[],
): Value | undefined {
  const facts = material.facts.filter(({ id }) => ids.includes(id));
  return isCarried(need.quote, facts) ? saidOf(need, material, ids) : undefined;
}

const unquoted = ({ text, facts }: Value): Value => ({
  text: text.replaceAll(/[«»“”]\s?|\s?»/gu, "").trim(),
  facts,
});

function answerSlot(top: readonly OfferNeed[], material: LetterMaterial): Slot | null {
  const { phrases, values } = material;
  const { motivation } = phrases;
  const named = uniqueOf(toolsIn(top, material));
  const opened = new Set(openedWith(material).map(({ text }) => text));
  const fresh = named.filter(({ text }) => !opened.has(text));
  const tools = fresh.length > 0 ? fresh : named;
  if (tools.length > 1)
    return slotOf(motivation.needSkills, { ...values, "need.list": listOf(tools, material) });
  if (tools[0]) return slotOf(motivation.needSkill, { ...values, "need.one": tools[0] });
  for (const need of top) {
    const [fact] = answersIn(need, material);
    if (need.kind === "years" && fact?.kind === "role")
      return slotOf(motivation.needYears, { ...values, ...material.roleValues(fact) });
    if (need.kind === "degree" && values["education.said"])
      return slotOf(motivation.needDegrees, values);
    if (need.kind === "language" && fact?.kind === "language")
      return slotOf(motivation.needLanguages, { ...values, ...material.languageValues(fact) });
  }
  return null;
}

const slotOf = (lines: Pool, values: Values): Slot => ({
  lines,
  values,
  kind: "statement",
  rank: 0,
});

/** Tools by their names, each with the line of the profile that has it. */
function toolsIn(top: readonly OfferNeed[], material: LetterMaterial): Value[] {
  return top.flatMap((need) => {
    const facts = answersIn(need, material).filter(({ kind }) => kind === "skill");
    const carrier = facts.find(
      (fact) =>
        isCarried(need.quote, [fact]) && fact.text.toLowerCase().includes(need.quote.toLowerCase()),
    );
    return need.kind === "skill" && carrier ? (saidOf(need, material, [carrier.id]) ?? []) : [];
  });
}

function listOf(tools: readonly Value[], { grammar }: LetterMaterial): Value {
  const told = tools.slice(0, namesMax);
  return {
    text: grammar.listed(told.map(({ text }) => text)),
    facts: told.flatMap(({ facts }) => facts),
  };
}

/** Tools beside the first proof, where another need of the offer asks for them. */
export function needTools(material: LetterMaterial): Slot | null {
  const all = answeredOf(material);
  const told = new Set(
    [...openedWith(material), ...toolsIn(all.slice(0, topNeeds), material)].map(({ text }) => text),
  );
  const others = toolsIn(all.slice(topNeeds, 3 * topNeeds), material);
  const tools = uniqueOf(others).filter(({ text }) => !told.has(text));
  const { motivation } = material.phrases;
  if (tools.length === 0) return null;
  return tools.length > 1
    ? {
        ...slotOf(motivation.needSkills, {
          ...material.values,
          "need.list": listOf(tools, material),
        }),
        rank: 12,
      }
    : { ...slotOf(motivation.needSkill, { ...material.values, "need.one": tools[0] }), rank: 12 };
}

/** One thing that is asked and not in the profile, said plainly. */
export function gapSlot(material: LetterMaterial): Slot | null {
  const needs: OfferNeeds | null = material.wanted.needs;
  const gap = needs && gapOf(needs);
  const said = gap && saidOf(gap, material, []);
  return said
    ? { ...slotOf(material.phrases.motivation.gaps, { ...material.values, gap: said }), rank: 5 }
    : null;
}
