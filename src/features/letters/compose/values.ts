import type { Fact, RoleFact } from "../../profile";
import { type Achievement, isCurrentRole } from "./achievements";
import type { Grammar } from "./grammar";
import { cleaned, curly } from "./text";

/** A word of the letter and the facts that carry it. */
export type Value = { readonly text: string; readonly facts: readonly string[] };
export type Values = Readonly<Record<string, Value | undefined>>;

/** A longer name is legal, but no sentence reads well with it. */
const nameCharactersMax = 60;
const keywordsMax = 3;

export function companyValues(company: string, grammar: Grammar): { first: Values; later: Values } {
  const name = { text: grammar.named(curly(company)), facts: [] };
  const short = company.length <= nameCharactersMax;
  return {
    first: { company: name },
    later: { company: short ? name : { text: grammar.yourCompany, facts: [] } },
  };
}

/** Gives the values of a fact that is not an achievement, under the prefix that the lines use for it. */
export function factValues(prefix: string, fact: Fact | undefined, grammar: Grammar): Values {
  if (!fact) return {};
  const value = (text: string | undefined): Value | undefined =>
    text && text.length <= 2 * nameCharactersMax ? { text, facts: [fact.id] } : undefined;
  switch (fact.kind) {
    case "role":
      return roleValues(prefix, fact, grammar);
    case "skill": {
      const keywords = fact.keywords.map(cleaned).slice(0, keywordsMax);
      return {
        [`${prefix}.name`]: value(grammar.typeset(cleaned(fact.name))),
        [`${prefix}.list`]: keywords.length > 1 ? value(grammar.listed(keywords)) : undefined,
      };
    }
    case "education":
      return { [`${prefix}.label`]: value(fact.degree && grammar.typeset(cleaned(fact.degree))) };
    case "interest":
      return { [`${prefix}.name`]: value(grammar.typeset(cleaned(fact.name))) };
    case "language":
      return { [`${prefix}.text`]: value(grammar.typeset(cleaned(fact.text))) };
    case "name":
      return { [prefix]: value(fact.text) };
    default:
      return {};
  }
}

function roleValues(prefix: string, role: RoleFact, grammar: Grammar): Values {
  if (role.employer.length > nameCharactersMax || role.position.length > nameCharactersMax) {
    return {};
  }
  const facts = [role.id];
  const position = { text: grammar.title(role.position), facts };
  const employer = { text: grammar.named(curly(role.employer)), facts };
  const all = { [`${prefix}.position`]: position, [`${prefix}.employer`]: employer };
  if (prefix !== "role") return all;
  if (isCurrentRole(role)) {
    const since = { text: role.startDate?.slice(0, 4) ?? "", facts };
    return { ...all, "now.position": position, "now.employer": employer, "now.since": since };
  }
  if (!role.endDate) return all;
  return { ...all, "past.position": position, "past.employer": employer };
}

/** `turn` counts the achievements of a letter, so that two quoted ones are not introduced alike. */
export function achievementValues(
  { factId, text, setting }: Achievement,
  turn: number,
  grammar: Grammar,
): Values {
  const clause = grammar.clauseOf(text, turn);
  const told = { text: clause.text, facts: [factId] };
  const own = {
    h: told,
    "h.me": clause.firstPerson ? told : undefined,
    "h.quote": clause.quotation ? { text: clause.quotation, facts: [factId] } : undefined,
    "h.num": clause.firstPerson && /\d/.test(clause.text) ? told : undefined,
  };
  if (!setting || setting.name.length > nameCharactersMax) return { ...own, "h.unplaced": told };
  const place = curly(setting.name);
  const isRole = setting.kind === "role";
  const facts = [setting.id];
  const where = {
    text: isRole ? grammar.at(place) : grammar.onProject(place),
    facts,
  };
  return {
    ...own,
    "h.where": where,
    "h.at": isRole ? where : undefined,
    "h.role": isRole ? { text: "", facts: [] } : undefined,
    "h.parent": isRole ? { text: grammar.named(place), facts } : undefined,
    "h.earlier": isRole && setting.ended ? where : undefined,
  };
}
