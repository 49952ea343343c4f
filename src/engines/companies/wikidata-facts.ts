import { checkPublicUrl } from "../../platform/public-url";
import type { Language } from "../../platform/language";
import { cleanText } from "./clean-text";
import type { Inquiry } from "./inquiry";
import type { CompanyFact, CompanyFactKind } from "./schemas";
import {
  amountOf,
  bestStatements,
  type Entity,
  itemOf,
  termIn,
  textOf,
  yearAsOf,
  yearOfStatement,
} from "./wikidata-entity";

type Labels = ReadonlyMap<string, Entity["labels"]>;

type Finding = {
  readonly kind: CompanyFactKind;
  readonly value: string;
  readonly text: string;
  readonly quote: string;
  readonly language: Language;
};

type Reading = { readonly inquiry: Inquiry; readonly entity: Entity; readonly labels: Labels };

const wordings = {
  fr: { founded: "fondée en ", employees: "salariés" },
  en: { founded: "founded in ", employees: "employees" },
} as const;

/** Wikidata's own names of the properties, so that a quote reads as its page does. */
const propertyNames = {
  fr: {
    P452: "secteur d’activité",
    P159: "siège social",
    P571: "date de fondation",
    P1128: "nombre d’employés",
    P856: "site officiel",
  },
  en: {
    P452: "industry",
    P159: "headquarters location",
    P571: "inception",
    P1128: "employees",
    P856: "official website",
  },
} as const;

const MAX_INDUSTRIES = 3;

export function wikidataFacts(reading: Reading): CompanyFact[] {
  const { inquiry, entity } = reading;
  const counts = new Map<CompanyFactKind, number>();
  const findings = [
    ...itemFindings(reading, "P452").slice(0, MAX_INDUSTRIES),
    ...onlyOne(itemFindings(reading, "P159")),
    ...onlyOne(foundingFindings(reading)),
    ...employeeFindings(reading),
    ...websiteFindings(reading),
  ];
  return findings.map((finding) => {
    const count = (counts.get(finding.kind) ?? 0) + 1;
    counts.set(finding.kind, count);
    return {
      id: `company:wikidata:${finding.kind}:${count}`,
      ...finding,
      source_url: itemUrl(inquiry, entity.id),
      source_name: "Wikidata",
      retrieved_at: inquiry.retrievedAt,
    };
  });
}

export const itemUrl = ({ ctx }: Inquiry, id: string) =>
  `${ctx.config.WIKIDATA_BASE_URL}/wiki/${id}`;

/** The names of these items have to be asked for. */
export function itemsToName({ retrievedAt }: Inquiry, entity: Entity): string[] {
  const today = retrievedAt.slice(0, 10);
  const ids = ["P452", "P159"].flatMap((property) =>
    bestStatements(entity, property, today).flatMap((statement) => itemOf(statement) ?? []),
  );
  return [...new Set(ids)].slice(0, 20);
}

/**
 * It returns null unless the address may be visited, because an address that anyone may edit is trusted no more than one
 * that a visitor types.
 */
export function officialWebsite({ retrievedAt, ctx }: Inquiry, entity: Entity): URL | null {
  const [statement] = bestStatements(entity, "P856", retrievedAt.slice(0, 10));
  const rules = { ownHosts: [], allowedOrigins: ctx.config.FETCH_ALLOW_LOCAL };
  const checked = checkPublicUrl((statement && textOf(statement)) ?? "", rules);
  return checked.ok ? checked.url : null;
}

/** Two values that contradict each other count as none. */
function onlyOne(findings: Finding[]): Finding[] {
  return new Set(findings.map(({ value }) => value)).size === 1 ? findings.slice(0, 1) : [];
}

function itemFindings(
  { inquiry: { language, retrievedAt }, entity, labels }: Reading,
  property: "P452" | "P159",
): Finding[] {
  return bestStatements(entity, property, retrievedAt.slice(0, 10)).flatMap((statement) => {
    const term = termIn(labels.get(itemOf(statement) ?? "") ?? {}, language);
    const value = cleanText(term?.value ?? "", 150);
    if (!term || value === "") return [];
    const kind = property === "P452" ? "industry" : "seat";
    return [
      {
        kind,
        value,
        text: value,
        quote: quoteOf(language, property, value),
        language: term.language,
      },
    ];
  });
}

function foundingFindings({ inquiry: { language, retrievedAt }, entity }: Reading): Finding[] {
  return bestStatements(entity, "P571", retrievedAt.slice(0, 10)).flatMap((statement) => {
    const value = yearOfStatement(statement);
    if (value === null || value > retrievedAt.slice(0, 4)) return [];
    const text = `${wordings[language].founded}${value}`;
    return [{ kind: "founded", value, text, quote: quoteOf(language, "P571", value), language }];
  });
}

/** The latest count that has a date, else the only one that has none. */
function employeeFindings({ inquiry: { language, retrievedAt }, entity }: Reading): Finding[] {
  const counted = bestStatements(entity, "P1128", retrievedAt.slice(0, 10)).flatMap((statement) => {
    const value = amountOf(statement);
    return value === null ? [] : [{ value, year: yearAsOf(statement) }];
  });
  const [latest] = counted
    .filter(({ year }) => year !== null || counted.length === 1)
    .toSorted((one, other) => (other.year ?? "").localeCompare(one.year ?? ""));
  if (!latest) return [];
  const { value, year } = latest;
  const date = year === null ? "" : ` (${year})`;
  const count = Number(value).toLocaleString(language);
  return [
    {
      kind: "employees",
      value,
      text: cleanText(`${count} ${wordings[language].employees}${date}`, 100),
      quote: quoteOf(language, "P1128", `${value}${date}`),
      language,
    },
  ];
}

function websiteFindings({ inquiry, entity }: Reading): Finding[] {
  const website = officialWebsite(inquiry, entity);
  const { language } = inquiry;
  if (!website || website.href.length > 300) return [];
  const value = website.href;
  return [
    { kind: "website", value, text: value, quote: quoteOf(language, "P856", value), language },
  ];
}

const quoteOf = (language: Language, property: keyof (typeof propertyNames)["fr"], value: string) =>
  language === "fr"
    ? `${propertyNames.fr[property]} : ${value}`
    : `${propertyNames.en[property]}: ${value}`;
