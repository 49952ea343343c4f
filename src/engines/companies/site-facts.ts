import { cleanText } from "./clean-text";
import { mentionsName } from "./company-name";
import type { Inquiry } from "./inquiry";
import { findOrganisation, findOrganisations, type StructuredOrganisation } from "./json-ld";
import type { CompanyFact, CompanyFactKind } from "./schemas";
import { isHostOf } from "./site-of";
import { languageOfPage } from "./language-of-page";
import { informativeTitle, titlesFor } from "./informative-title";
import type { SitePage } from "./visit-site";

type Finding = {
  readonly kind: CompanyFactKind;
  readonly text: string;
  readonly quote: string;
  readonly language: string;
  readonly value?: string;
  readonly from: string;
};

type SiteQuestion = Pick<Inquiry, "name" | "language" | "retrievedAt">;

export type SiteReading = {
  readonly company: string | null;
  readonly facts: CompanyFact[];
};

const MAX_HEADINGS = 5;
/** A year before this one is a placeholder such as `0001-01-01`. */
const EARLIEST_YEAR = 1000;

/** Any site has these headings. */
const furniture =
  /cookie|newsletter|javascript|\bmenu\b|navigation|contact|connexion|log ?in|sign ?(in|up)|404/i;

/** It returns null for a site that does not name the company, because it belongs to another one. */
export function readSite(inquiry: Inquiry, pages: readonly SitePage[]): SiteReading | null {
  const [home] = pages;
  const structured = pages.flatMap((page) => {
    const organisation = findOrganisation(page.page.structured, inquiry.name);
    return organisation ? [{ page, organisation }] : [];
  })[0];
  if (!home || !(structured || isAbout(home, inquiry.name))) return null;
  const findings = [
    ...pages.flatMap((page) => pageFindings(inquiry, page)),
    ...(structured ? structuredFindings(inquiry, structured) : []),
  ];
  return {
    company: structured?.organisation.name || null,
    facts: numbered(inquiry, withoutRepeats(findings)),
  };
}

/**
 * It returns all statements of one page, about any organisation, because facts that others have read there under another
 * name are looked for among them.
 */
export function pageReadings(asked: SiteQuestion, page: SitePage): CompanyFact[] {
  const findings = [
    ...pageFindings(asked, page, titlesFor(page.page)),
    ...findOrganisations(page.page.structured).flatMap((organisation) =>
      structuredFindings(asked, { page, organisation }),
    ),
  ];
  return numbered(asked, withoutRepeats(findings));
}

function numbered({ retrievedAt }: SiteQuestion, findings: readonly Finding[]): CompanyFact[] {
  const counts = new Map<CompanyFactKind, number>();
  return findings.map(({ from, ...finding }) => {
    const count = (counts.get(finding.kind) ?? 0) + 1;
    counts.set(finding.kind, count);
    return {
      id: `company:site:${finding.kind}:${count}`,
      ...finding,
      source_url: from,
      source_name: new URL(from).hostname,
      retrieved_at: retrievedAt,
    };
  });
}

function isAbout({ url, page }: SitePage, name: string): boolean {
  const texts = [page.title, page.siteName, page.description, ...page.headings];
  return isHostOf(new URL(url).hostname, name) || texts.some((text) => mentionsName(text, name));
}

function pageFindings(
  { name, language }: SiteQuestion,
  { url, page }: SitePage,
  titles: readonly string[] = [informativeTitle(page, name)],
): Finding[] {
  const headings = page.headings
    .filter((heading) => heading.split(" ").length >= 3 && !furniture.test(heading))
    .slice(0, MAX_HEADINGS);
  const said: readonly (readonly [CompanyFactKind, string])[] = [
    ["description", page.description],
    ...headings.map((heading) => ["heading", heading] as const),
    ...titles.map((title) => ["title", title] as const),
  ];
  return said
    .filter(([, text]) => text !== "")
    .map(([kind, text]) => {
      return { kind, text, quote: text, language: languageOfPage(page) ?? language, from: url };
    });
}

const wordings = {
  fr: { founded: "fondée en ", employees: " salariés" },
  en: { founded: "founded in ", employees: " employees" },
} as const;

type Described = { readonly page: SitePage; readonly organisation: StructuredOrganisation };

function structuredFindings(
  { language, retrievedAt }: SiteQuestion,
  { page: { url, page }, organisation }: Described,
): Finding[] {
  const { description, slogan, foundingYear, seat, employees } = organisation;
  const words = wordings[language];
  const thisYear = Number(retrievedAt.slice(0, 4));
  const isYear = Number(foundingYear) >= EARLIEST_YEAR && Number(foundingYear) <= thisYear;
  const founded = isYear ? foundingYear : "";
  const count = cleanText(Number(employees).toLocaleString(language), 20);
  const own = { language: languageOfPage(page) ?? language, from: url };
  const ours = { language, from: url };
  const findings: readonly Finding[] = [
    { kind: "description", text: description, quote: description, ...own },
    { kind: "slogan", text: slogan, quote: slogan, ...own },
    {
      kind: "founded",
      value: founded,
      text: words.founded + founded,
      quote: `foundingDate: ${founded}`,
      ...ours,
    },
    { kind: "seat", value: seat, text: seat, quote: `addressLocality: ${seat}`, ...own },
    {
      kind: "employees",
      value: employees,
      text: count + words.employees,
      quote: `numberOfEmployees: ${employees}`,
      ...ours,
    },
  ];
  return findings.filter(({ value, text }) => (value ?? text) !== "");
}

function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ text }) => {
    const isNew = !seen.has(text.toLowerCase());
    seen.add(text.toLowerCase());
    return isNew;
  });
}
