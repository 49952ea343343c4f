import type { Ctx } from "../../platform/context";
import type { OutsideCtx } from "../../platform/guarded-fetch";
import { type CheckedUrl, checkPublicUrl } from "../../platform/public-url";
import type { Language } from "../../platform/language";
import { findCompany, type Known, pageOf, type Search } from "./find-company";
import type { Inquiry } from "./inquiry";
import { readResearch, writeResearch } from "./research-cache";
import type { CompanyCandidate, CompanyFact, CompanyResearch, SourceReport } from "./schemas";
import { readSite, type SiteReading } from "./site-facts";
import { visitSite } from "./visit-site";
import { getLabels } from "./wikidata";
import { itemsToName, itemUrl, wikidataFacts } from "./wikidata-facts";
import { pageUrl, wikipediaFacts } from "./wikipedia";

export type CompanyQuestion = {
  readonly name: string;
  readonly website?: string | undefined;
  readonly language: Language;
  /** Id of the candidate that a person picked. */
  readonly pick?: string | undefined;
  /** Origin of the request, where SITE_ORIGIN is empty: our own site is no company's. */
  readonly ownOrigin?: string | undefined;
  readonly signal?: AbortSignal | undefined;
};

const MAX_CANDIDATES = 6;

const nothing: CompanyResearch = {
  outcome: "unknown",
  company: null,
  facts: [],
  candidates: [],
  sources: [],
};

/** Sourced facts about a company, or none: every source may fail alone, and all of them together. Never throws for them. */
export async function researchCompany(
  ctx: Ctx & OutsideCtx,
  question: CompanyQuestion,
): Promise<CompanyResearch> {
  if (!ctx.config.COMPANY_RESEARCH) return nothing;
  const { name, language, pick, signal } = question;
  const website = readWebsite(ctx, question.website);
  const key = {
    name,
    website: website?.ok ? website.url.href : (website?.code ?? ""),
    language,
    pick,
  };
  const cached = await readResearch(ctx, key);
  if (cached) return cached;
  const timeout = AbortSignal.timeout(ctx.config.COMPANY_RESEARCH_TIMEOUT_MS);
  const inquiry: Inquiry = {
    ctx,
    name,
    language,
    signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
    retrievedAt: ctx.now().toISOString(),
    ownOrigin: question.ownOrigin,
  };
  const research = await askSources(inquiry, { website, pick });
  const failures = research.sources.filter(({ ok }) => !ok);
  ctx.log.info("company_researched", {
    outcome: research.outcome,
    facts: research.facts.length,
    failures: failures.map(({ name: source, reason }) => `${source}:${reason}`),
  });
  // What the caller broke off says nothing about the company.
  if (!signal?.aborted) ctx.later(writeResearch(ctx, key, research));
  return research;
}

/** `acme.com` is written without its scheme more often than with it. */
function readWebsite(ctx: OutsideCtx, website: string | undefined): CheckedUrl | null {
  const address = website?.trim() ?? "";
  if (address === "") return null;
  const absolute = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
  const rules = { ownHosts: [], allowedOrigins: ctx.config.FETCH_ALLOW_LOCAL };
  return checkPublicUrl(absolute, rules);
}

type Wish = {
  /** Null where none was given. */
  readonly website: CheckedUrl | null;
  readonly pick: string | undefined;
};

async function askSources(inquiry: Inquiry, { website, pick }: Wish): Promise<CompanyResearch> {
  const givenSite = website && askGivenSite(inquiry, website);
  const search = await findCompany(inquiry, { pick, website: website?.ok ? website.url : null });
  const known = search.choice.outcome === "found" ? search.choice.prospect : null;
  const [site, encyclopaedias] = await Promise.all([
    givenSite ?? (known?.website ? askSite(inquiry, known.website.href) : noSite),
    known ? askEncyclopaedias(inquiry, known) : noFacts,
  ]);
  const siteFacts = site.reading?.facts ?? [];
  const failed = new Map(encyclopaedias.failures.map((report) => [report.name, report]));
  const isFound = known !== null || siteFacts.length > 0;
  return {
    outcome: isFound ? "found" : search.choice.outcome,
    company: known?.name ?? site.reading?.company ?? (isFound ? inquiry.name : null),
    facts: [...encyclopaedias.facts, ...siteFacts],
    candidates: candidatesOf(inquiry, search),
    sources: [
      ...search.reports.map((report) => (report.ok ? (failed.get(report.name) ?? report) : report)),
      ...site.reports,
    ],
  };
}

type SiteAnswer = {
  readonly reading: SiteReading | null;
  readonly reports: readonly SourceReport[];
};

async function askSite(inquiry: Inquiry, website: string): Promise<SiteAnswer> {
  const visit = await visitSite(inquiry, website);
  if (!visit.ok) return failedSite(visit.code);
  const reading = readSite(inquiry, [visit.home, ...(visit.about ? [visit.about] : [])]);
  return reading ? { reading, reports: [{ name: "site", ok: true }] } : failedSite("NAME_MISMATCH");
}

const failedSite = (reason: NonNullable<SourceReport["reason"]>): SiteAnswer => ({
  reading: null,
  reports: [{ name: "site", ok: false, reason }],
});

/** No site at all is no failure. */
const noSite: SiteAnswer = { reading: null, reports: [] };

const askGivenSite = async (inquiry: Inquiry, website: CheckedUrl) =>
  website.ok ? askSite(inquiry, website.url.href) : failedSite(website.code);

type EncyclopaediaAnswer = {
  readonly facts: readonly CompanyFact[];
  readonly failures: readonly SourceReport[];
};

const noFacts: EncyclopaediaAnswer = { facts: [], failures: [] };

async function askEncyclopaedias(inquiry: Inquiry, known: Known): Promise<EncyclopaediaAnswer> {
  const { entity } = known;
  const [page, labels] = await Promise.all([
    pageOf(inquiry, known),
    entity ? getLabels(inquiry, itemsToName(inquiry, entity)) : null,
  ]);
  const named = labels?.ok ? labels.value : new Map<string, never>();
  return {
    facts: [
      ...(page ? wikipediaFacts(inquiry, page) : []),
      ...(entity ? wikidataFacts({ inquiry, entity, labels: named }) : []),
    ],
    failures: labels && !labels.ok ? [{ name: "wikidata", ok: false, reason: labels.code }] : [],
  };
}

function candidatesOf(inquiry: Inquiry, { choice }: Search): CompanyCandidate[] {
  if (choice.outcome !== "ambiguous") return [];
  return choice.prospects
    .slice(0, MAX_CANDIDATES)
    .map(({ id, name, description, page, entity }) => ({
      id,
      name,
      description,
      url: page ? pageUrl(inquiry, page) : itemUrl(inquiry, entity?.id ?? ""),
    }));
}
