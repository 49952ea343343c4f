import type { Ctx } from "../../platform/context";
import type { OutsideCtx } from "../../platform/guarded-fetch";
import { type CheckedUrl, checkPublicUrl } from "../../platform/public-url";
import type { Language } from "../../platform/language";
import { cleanText } from "./clean-text";
import { findCompany, pageOf, type Search } from "./find-company";
import { type Inquiry, isGone } from "./inquiry";
import type { Known } from "./known";
import { type Reading, readingsOf, recordReadings } from "./readings";
import { readResearch, writeResearch } from "./research-cache";
import { retractionOf } from "./retraction";
import {
  CompanyCandidate,
  type CompanyFact,
  type CompanyResearch,
  type SourceReport,
} from "./schemas";
import { pageReadings, readSite, type SiteReading } from "./site-facts";
import { visitSite } from "./visit-site";
import { getLabels } from "./wikidata";
import { itemsToName, itemUrl, wikidataFacts } from "./wikidata-facts";
import { pageUrl, wikipediaFacts } from "./wikipedia";

export type CompanyQuestion = {
  readonly name: string;
  readonly website?: string | undefined;
  readonly language: Language;
  /** It is the id of the candidate that a person picked. */
  readonly pick?: string | undefined;
  /** It is the origin of the request, where SITE_ORIGIN is empty, because our own site is not a company's. */
  readonly ownOrigin?: string | undefined;
  readonly signal?: AbortSignal | undefined;
};

const MAX_CANDIDATES = 6;

const noResearch: CompanyResearch = {
  outcome: "unknown",
  company: null,
  facts: [],
  candidates: [],
  sources: [],
};

/** Returns sourced facts about a company, or none. Every source may fail, alone or with the others; a failure never throws. */
export async function researchCompany(
  ctx: Ctx & OutsideCtx,
  question: CompanyQuestion,
): Promise<CompanyResearch> {
  if (!ctx.config.COMPANY_RESEARCH) return noResearch;
  const { name, language, pick, signal } = question;
  const website = readWebsite(ctx, question.website);
  const key = {
    name,
    website: website?.ok ? website.url.href : (website?.code ?? ""),
    language,
    pick,
  };
  const cached = await readResearch(ctx, key);
  if (cached && (await isStillCarried(ctx, cached, language))) return cached;
  const timeout = AbortSignal.timeout(ctx.config.COMPANY_RESEARCH_TIMEOUT_MS);
  const inquiry: Inquiry = {
    ctx,
    name,
    language,
    signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
    retrievedAt: ctx.now().toISOString(),
    ownOrigin: question.ownOrigin,
  };
  const { research, readings } = await askSources(inquiry, { website, pick });
  const failures = research.sources.filter(({ ok }) => !ok);
  ctx.log.info("company_researched", {
    outcome: research.outcome,
    facts: research.facts.length,
    failures: failures.map(({ name: source, reason }) => `${source}:${reason}`),
  });
  // A look-up that the caller aborted says nothing about the company.
  if (!signal?.aborted) {
    ctx.later(
      Promise.all([writeResearch(ctx, key, research), recordReadings(ctx, { language, readings })]),
    );
  }
  return research;
}

/** A fact that its source has taken back since is not served to the next person who asks. */
async function isStillCarried(
  ctx: Ctx,
  { facts }: CompanyResearch,
  language: Language,
): Promise<boolean> {
  const urls = [...new Set(facts.map(({ source_url: url }) => url))];
  const readings = await readingsOf(ctx, { urls, language });
  return facts.every((fact) => retractionOf(fact, readings) === null);
}

/** `acme.com` is written without its scheme more often than with it. */
function readWebsite(ctx: OutsideCtx, website: string | undefined): CheckedUrl | null {
  const address = website?.trim() ?? "";
  if (address === "") return null;
  // `acme.com:443` begins with no scheme.
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d{1,5}(?:[/?#]|$))/i.test(address);
  const absolute = hasScheme ? address : `https://${address}`;
  const rules = { ownHosts: [], allowedOrigins: ctx.config.FETCH_ALLOW_LOCAL };
  return checkPublicUrl(absolute, rules);
}

type Wish = {
  /** It is null where none was given. */
  readonly website: CheckedUrl | null;
  readonly pick: string | undefined;
};

/** It holds the research, and each source's answer for callers that have cited it before. */
type Answers = { readonly research: CompanyResearch; readonly readings: readonly Reading[] };

async function askSources(inquiry: Inquiry, { website, pick }: Wish): Promise<Answers> {
  const givenSite = website && askGivenSite(inquiry, website);
  const search = await findCompany(inquiry, { pick, website: website?.ok ? website.url : null });
  const known = search.choice.outcome === "found" ? search.choice.prospect : null;
  const [site, encyclopaedias] = await Promise.all([
    givenSite ?? (known?.website ? askSite(inquiry, known.website.href) : noSite),
    known
      ? askEncyclopaedias(inquiry, { known, isHanging: isHanging(search, "wikipedia") })
      : noFacts,
  ]);
  const siteFacts = site.reading?.facts ?? [];
  const failed = new Map(encyclopaedias.failures.map((report) => [report.name, report]));
  const isFound = known !== null || siteFacts.length > 0;
  const research: CompanyResearch = {
    outcome: isFound ? "found" : search.choice.outcome,
    company:
      known?.name ?? site.reading?.company ?? (isFound ? cleanText(inquiry.name, 200) : null),
    facts: [...encyclopaedias.facts, ...siteFacts],
    candidates: candidatesOf(search),
    sources: [
      ...search.reports.map((report) => (report.ok ? (failed.get(report.name) ?? report) : report)),
      ...site.reports,
    ],
  };
  return { research, readings: [...encyclopaedias.readings, ...site.readings] };
}

type SiteAnswer = {
  readonly reading: SiteReading | null;
  readonly reports: readonly SourceReport[];
  readonly readings: readonly Reading[];
};

async function askSite(inquiry: Inquiry, website: string): Promise<SiteAnswer> {
  const visit = await visitSite(inquiry, website);
  if (!visit.ok) {
    const readings = goneReadings(website, visit.status);
    return failedSite(visit.code, { readings, isSilent: visit.isSilent });
  }
  const pages = [visit.home, ...(visit.about ? [visit.about] : [])];
  const reading = readSite(inquiry, pages);
  // A site that does not name the company was not asked about itself, so that its answer is not kept.
  if (!reading) return failedSite("NAME_MISMATCH");
  const readings = pages.map((page): Reading => ({
    source: "site",
    url: page.url,
    facts: pageReadings(inquiry, page),
  }));
  return { reading, reports: [{ name: "site", ok: true }], readings };
}

const failedSite = (
  reason: NonNullable<SourceReport["reason"]>,
  { readings = [], isSilent = false }: { readings?: readonly Reading[]; isSilent?: boolean } = {},
): SiteAnswer => ({
  reading: null,
  reports: [{ name: "site", ok: false, reason, ...(isSilent && { isSilent }) }],
  readings,
});

const goneReadings = (url: string, status: number | undefined): Reading[] =>
  isGone(status) ? [{ source: "site", url, facts: [] }] : [];

/** A company without a site is not a failure. */
const noSite: SiteAnswer = { reading: null, reports: [], readings: [] };

const askGivenSite = async (inquiry: Inquiry, website: CheckedUrl) =>
  website.ok ? askSite(inquiry, website.url.href) : failedSite(website.code);

type EncyclopaediaAnswer = {
  readonly facts: readonly CompanyFact[];
  readonly failures: readonly SourceReport[];
  readonly readings: readonly Reading[];
};

const noFacts: EncyclopaediaAnswer = { facts: [], failures: [], readings: [] };

type EncyclopaediaQuestion = {
  readonly known: Known;
  /** Wikipedia has used up its time before. */
  readonly isHanging: boolean;
};

const isHanging = ({ reports }: Search, source: SourceReport["name"]) =>
  reports.some(({ name, reason }) => name === source && reason === "TIMED_OUT");

async function askEncyclopaedias(
  inquiry: Inquiry,
  { known, isHanging }: EncyclopaediaQuestion,
): Promise<EncyclopaediaAnswer> {
  const { entity } = known;
  const [page, labels] = await Promise.all([
    isHanging ? known.page : pageOf(inquiry, known),
    entity ? getLabels(inquiry, itemsToName(inquiry, entity)) : null,
  ]);
  const named = labels?.ok ? labels.value : new Map<string, never>();
  const pageFacts = page ? wikipediaFacts(inquiry, page) : [];
  const itemFacts = entity ? wikidataFacts({ inquiry, entity, labels: named }) : [];
  return {
    facts: [...pageFacts, ...itemFacts],
    readings: [
      ...(page
        ? [{ source: "wikipedia" as const, url: pageUrl(inquiry, page), facts: pageFacts }]
        : []),
      // An item points at its seat and its industry by id, so their names are asked for as well.
      ...(entity && labels?.ok
        ? [{ source: "wikidata" as const, url: itemUrl(inquiry, entity.id), facts: itemFacts }]
        : []),
    ],
    failures: labels && !labels.ok ? [{ name: "wikidata", ok: false, reason: labels.code }] : [],
  };
}

function candidatesOf({ choice }: Search): CompanyCandidate[] {
  if (choice.outcome !== "ambiguous") return [];
  // A title of Wikipedia may hold characters that an id may not.
  return choice.prospects
    .filter(({ isOffered }) => isOffered)
    .flatMap((prospect) => CompanyCandidate.safeParse(prospect).data ?? [])
    .slice(0, MAX_CANDIDATES);
}
