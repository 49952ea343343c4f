import type { Language } from "../../platform/language";
import { cleanText } from "./clean-text";
import { mentionsName } from "./company-name";
import type { Inquiry } from "./inquiry";
import { findOrganisation, findOrganisations, type StructuredOrganisation } from "./json-ld";
import type { CompanyFact, CompanyFactKind } from "./schemas";
import { isHostOf } from "./site-of";
import type { SitePage } from "./visit-site";

type Finding = {
  readonly kind: CompanyFactKind;
  readonly text: string;
  readonly quote: string;
  readonly value?: string;
  readonly from: string;
};

export type SiteReading = {
  readonly company: string | null;
  readonly facts: CompanyFact[];
};

const MAX_HEADINGS = 5;

/** Headings that any site has. */
const furniture =
  /cookie|newsletter|javascript|\bmenu\b|navigation|contact|connexion|log ?in|sign ?(in|up)|404/i;

/** Null for a site that does not name the company: it is somebody else's. */
export function readSite(inquiry: Inquiry, pages: readonly SitePage[]): SiteReading | null {
  const { name, language, retrievedAt } = inquiry;
  const [home] = pages;
  const structured = pages.flatMap(({ url, page }) => {
    const organisation = findOrganisation(page.structured, name);
    return organisation ? [{ url, organisation }] : [];
  })[0];
  if (!home || !(structured || isAbout(home, name))) return null;
  const findings = [
    ...pages.flatMap(pageFindings),
    ...(structured ? structuredFindings(structured.organisation, structured.url, language) : []),
  ];
  return {
    company: structured?.organisation.name || null,
    facts: numbered(withoutRepeats(findings), { language, retrievedAt }),
  };
}

/**
 * All that one page says, whoever it says it of and whatever other pages say too: what a fact read there before is
 * looked for in.
 */
export function pageReadings(
  { language, retrievedAt }: Pick<Inquiry, "language" | "retrievedAt">,
  { url, page }: SitePage,
): CompanyFact[] {
  const findings = [
    ...pageFindings({ url, page }),
    ...findOrganisations(page.structured).flatMap((organisation) =>
      structuredFindings(organisation, url, language),
    ),
  ];
  return numbered(withoutRepeats(findings), { language, retrievedAt });
}

function numbered(
  findings: readonly Finding[],
  { language, retrievedAt }: Pick<Inquiry, "language" | "retrievedAt">,
): CompanyFact[] {
  const counts = new Map<CompanyFactKind, number>();
  return findings.map(({ from, ...finding }) => {
    const count = (counts.get(finding.kind) ?? 0) + 1;
    counts.set(finding.kind, count);
    return {
      id: `company:site:${finding.kind}:${count}`,
      ...finding,
      language,
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

function pageFindings({ url, page }: SitePage): Finding[] {
  const headings = page.headings
    .filter((heading) => heading.split(" ").length >= 3 && !furniture.test(heading))
    .slice(0, MAX_HEADINGS);
  return [
    ...(page.description ? [plain("description", page.description, url)] : []),
    ...headings.map((heading) => plain("heading", heading, url)),
  ];
}

const plain = (kind: CompanyFactKind, text: string, from: string): Finding => ({
  kind,
  text,
  quote: text,
  from,
});

const wordings = {
  fr: { seat: "siège : ", founded: "fondée en ", employees: " salariés" },
  en: { seat: "headquarters: ", founded: "founded in ", employees: " employees" },
} as const;

function structuredFindings(
  { description, slogan, foundingYear, seat, employees }: StructuredOrganisation,
  from: string,
  language: Language,
): Finding[] {
  const words = wordings[language];
  const count = cleanText(Number(employees).toLocaleString(language), 20);
  return [
    ...(description ? [plain("description", description, from)] : []),
    ...(slogan ? [plain("slogan", slogan, from)] : []),
    ...[
      { kind: "founded" as const, value: foundingYear, text: words.founded + foundingYear },
      { kind: "seat" as const, value: seat, text: words.seat + seat },
      { kind: "employees" as const, value: employees, text: count + words.employees },
    ]
      .filter(({ value }) => value !== "")
      .map((finding) => ({ ...finding, quote: finding.value, from })),
  ];
}

function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ text }) => {
    const isNew = !seen.has(text.toLowerCase());
    seen.add(text.toLowerCase());
    return isNew;
  });
}
