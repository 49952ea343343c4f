import {
  type Day,
  type EducationFact,
  type Fact,
  isCurrentRole,
  type RoleFact,
} from "../../profile";
import type { Achievement, Setting } from "./achievements";
import type { Grammar } from "./grammar";
import { isForeign } from "./is-foreign";
import { isPlace, isSelfEmployed } from "./places";
import { cleaned, curly, shortened } from "./text";

/** A word of the letter and the facts that carry it. */
export type Value = { readonly text: string; readonly facts: readonly string[] };
export type Values = Readonly<Record<string, Value | undefined>>;

/** A longer name is legal, but no sentence reads well with it. */
const nameCharactersMax = 60;
const keywordsMax = 3;

/** A resume may name no position or employer. */
const isShort = (text: string) => text !== "" && text.length <= nameCharactersMax;

export function companyValues(company: string, grammar: Grammar): { first: Value; later: Value } {
  const first = { text: grammar.named(curly(company)), facts: [] };
  return { first, later: isShort(company) ? first : { text: grammar.yourCompany, facts: [] } };
}

/** Values of a post under the prefix that the lines use for it: `now`, `past`, `first`, `role`. */
export function roleValues(prefix: string, role: RoleFact, grammar: Grammar): Values {
  if (!isShort(role.position)) return {};
  const facts = [role.id];
  const value = (text: string) => ({ text, facts });
  const place = placeOf(role, grammar);
  const since = role.startDate?.slice(0, 4);
  return {
    [`${prefix}.position`]: value(grammar.title(role.position)),
    [`${prefix}.role`]: value(grammar.role(role.position)),
    [`${prefix}.a`]: value(grammar.role(role.position)),
    [`${prefix}.at`]: place === null ? undefined : value(place),
    [`${prefix}.since`]: since === undefined ? undefined : value(since),
  };
}

/** « chez Airbus », or « à mon compte »; null where the profile names no place. */
function placeOf({ employer }: RoleFact, grammar: Grammar): string | null {
  if (isSelfEmployed(employer)) return grammar.onOwnAccount;
  return isPlace(employer) && isShort(employer) ? grammar.at(curly(employer)) : null;
}

export function headlineValues(role: RoleFact, today: Day, grammar: Grammar): Values {
  const time = isCurrentRole(role, today) ? "now" : role.endDate === undefined ? "held" : "past";
  const own = roleValues(time, role, grammar);
  const hasPlace = own[`${time}.at`] !== undefined;
  return {
    ...roleValues("role", role, grammar),
    ...(hasPlace
      ? own
      : Object.fromEntries(Object.entries(own).map(([key, value]) => [`${key}.alone`, value]))),
    ...situationValues(role, today, grammar),
  };
}

const situationWordsMax = 22;
const noSubject =
  /^(?:I|we|my|our|responsible|in charge|work(?:ed|ing)?|je|j’|nous|mon|ma|mes|responsable|en charge|chargée?)(?![\p{L}])/iu;

/** The subject of a post under the prefix that the lines use for it: `s.now` of one that is held today, else `s.past`. */
function situationValues(role: RoleFact, today: Day, grammar: Grammar): Values {
  const subject = subjectOf(role.id, role.summary, grammar);
  return { [`s.${isCurrentRole(role, today) ? "now" : "past"}`]: subject };
}

/** The same for the post of an achievement, `h.now` or `h.past`; for its project `h.what`. */
export function contextValues({ setting }: Achievement, today: Day, grammar: Grammar): Values {
  if (setting === null) return {};
  if (setting.kind === "project")
    return { "h.what": subjectOf(setting.id, setting.description, grammar) };
  const { role } = setting;
  const subject = subjectOf(role.id, role.summary, grammar);
  return { [`h.${isCurrentRole(role, today) ? "now" : "past"}`]: subject };
}

/** A summary names the subject when it is a noun phrase in the letter's language. */
function subjectOf(
  factId: string,
  summary: string | undefined,
  { language, typeset }: Grammar,
): Value | undefined {
  const text = cleaned(summary ?? "");
  const isNoun =
    language === "fr"
      ? /^(?:L[ae]|L’|Une?) ?\p{L}/u.test(text)
      : /^\p{Lu}\p{Ll}+(?<!ed|ing) /u.test(text);
  const isSentence = /[.!?] |(?: is | are | was | were )/u.test(text);
  const isLong = text.split(" ").length > situationWordsMax;
  if (!isNoun || isSentence || isLong || noSubject.test(text) || isForeign(text, language))
    return undefined;
  return { text: typeset(text.charAt(0).toLowerCase() + text.slice(1)), facts: [factId] };
}

/** Values of a fact that is neither a post nor an achievement, under the prefix that the lines use for it. */
export function factValues(prefix: string, fact: Fact | undefined, grammar: Grammar): Values {
  if (!fact) return {};
  const value = (text: string | undefined): Value | undefined =>
    text && text.length <= 2 * nameCharactersMax ? { text, facts: [fact.id] } : undefined;
  const said = (text: string) => grammar.typeset(cleaned(text));
  switch (fact.kind) {
    case "skill": {
      const keywords = fact.keywords.map(cleaned).slice(0, keywordsMax);
      const list = keywords.length > 1 ? value(grammar.listed(keywords)) : undefined;
      const areTools = keywords.every((word) => /^\p{Lu}|\d|^\p{Ll}+\p{Lu}/u.test(word));
      return {
        [`${prefix}.name`]: value(said(fact.name)),
        [`${prefix}.list`]: list,
        [`${prefix}.tools`]: areTools ? list : undefined,
        [`${prefix}.nouns`]: areTools ? undefined : list,
        [`${prefix}.sole`]: list ? undefined : value(said(fact.name)),
      };
    }
    case "education":
      return {
        [`${prefix}.label`]: value(fact.degree && said(fact.degree)),
        [`${prefix}.said`]: value(fact.degree && grammar.degree(said(fact.degree))),
      };
    case "interest":
      return { [`${prefix}.name`]: value(said(fact.name)) };
    case "language":
      return {
        [`${prefix}.text`]: value(said(fact.text)),
        [`${prefix}.spoken`]: value(grammar.spoken(said(fact.text))),
      };
    case "name":
      return { [prefix]: value(fact.text) };
    case "summary": {
      const { text, cut } = shortened(fact.text);
      const isSaid = !cut && !isForeign(text, grammar.language);
      return { [`${prefix}.quote`]: isSaid ? value(grammar.quoted(said(text))) : undefined };
    }
    default:
      return {};
  }
}

/** What stands before an achievement in the letter decides how its place is said. */
export type Neighbours = {
  /** The turn of the achievement in its letter, so that two quoted ones are not introduced alike. */
  readonly turn: number;
  /** The post that the opening has named. */
  readonly headline: Setting | null;
  readonly previous: Achievement | null;
};

export function achievementValues(
  { factId, text, setting }: Achievement,
  { turn, headline, previous }: Neighbours,
  grammar: Grammar,
): Values {
  const clause = grammar.clauseOf(text, turn);
  const told = { text: clause.text, facts: [factId] };
  if (clause.quotation) {
    const parent = setting?.kind === "role" ? parentOf(setting, grammar) : undefined;
    return {
      "h.quote": { text: clause.quotation, facts: [factId] },
      ...(parent && { "h.parent": parent }),
      ...(setting && whereOf(setting, grammar)),
    };
  }
  const me = clause.firstPerson ? told : undefined;
  const samePlace = previous !== null && previous.setting?.place === setting?.place;
  const samePost = samePlace && previous?.setting?.id === setting?.id;
  const isHeadline = headline !== null && setting?.id === headline.id;
  return {
    h: told,
    "h.me": me,
    "h.plain": me,
    "h.also": samePlace && clause.also ? { text: clause.also, facts: [factId] } : undefined,
    "h.again": samePlace ? me : undefined,
    "h.post": samePost && setting?.kind === "role" ? told : undefined,
    "h.house": samePlace && !samePost && setting?.kind === "role" ? told : undefined,
    "h.project": samePost && setting?.kind === "project" ? me : undefined,
    "h.here": isHeadline ? told : undefined,
    "h.hereMe": isHeadline ? me : undefined,
    ...(setting && whereOf(setting, grammar)),
  };
}

function whereOf(setting: Setting, grammar: Grammar): Values {
  if (setting.kind === "project") {
    return isShort(setting.name)
      ? { "h.where": { text: grammar.onProject(curly(setting.name)), facts: [setting.id] } }
      : {};
  }
  const { role } = setting;
  const facts = [role.id];
  const place = placeOf(role, grammar);
  const as = isShort(role.position) ? grammar.as(role.position) : null;
  const where = place ?? as;
  return {
    "h.where": where === null ? undefined : { text: where, facts },
    "h.as": place === null || as === null ? undefined : { text: `${as} ${place}`, facts },
    "h.position": as === null ? undefined : { text: grammar.title(role.position), facts },
  };
}

function parentOf(
  { role }: Extract<Setting, { kind: "role" }>,
  grammar: Grammar,
): Value | undefined {
  return isPlace(role.employer) && isShort(role.employer)
    ? { text: grammar.named(curly(role.employer)), facts: [role.id] }
    : undefined;
}

const degreeRanks: readonly RegExp[] = [
  /doctor|ph\.?d|thèse|dphil|habilitation/iu,
  /master|mastère|msc|m\.sc|meng|mba|ingénieur|bac ?\+ ?5|dea|dess|maîtrise|m\.a\b|\bma\b|agrégation/iu,
  /bachelor|licence|bsc|b\.sc|beng|\bba\b|bac ?\+ ?[34]|\bbut\b|graduate|undergraduate|diplôme d’état|degree/iu,
  /bts|dut|deug|foundation|hnd|bac ?\+ ?2|nvq|diploma/iu,
  /bac\b|baccalaur|a-level|cap\b|bep/iu,
];

/** The highest degree comes first; of two alike the one that stands first. */
export function degreesOf(facts: readonly Fact[]): EducationFact[] {
  const rank = ({ degree }: EducationFact) => {
    const at = degreeRanks.findIndex((pattern) => pattern.test(degree ?? ""));
    return at < 0 ? degreeRanks.length - 1.5 : at;
  };
  return facts
    .filter((fact) => fact.kind === "education")
    .toSorted((one, other) => rank(one) - rank(other));
}
