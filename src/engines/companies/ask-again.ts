import { type Inquiry, isGone } from "./inquiry";
import type { Reading } from "./readings";
import type { SourceKey } from "./schemas";
import { pageReadings } from "./site-facts";
import { type PageVisit, visitPages } from "./visit-site";
import { findEntity, getLabels } from "./wikidata";
import { itemsToName, wikidataFacts } from "./wikidata-facts";
import { getPage, pageOfUrl, wikipediaFacts } from "./wikipedia";

/** It is where something was read, and in which of the three sources. */
export type Origin = { readonly source: SourceKey; readonly url: string };

/** It asks only the pages that facts were read from; it does not search, nor ask about another company of that name. */
export async function askAgain(inquiry: Inquiry, origins: readonly Origin[]): Promise<Reading[]> {
  const sitePages = origins.flatMap(({ source, url }) => (source === "site" ? url : []));
  const encyclopaedias = origins.flatMap(({ source, url }): Promise<Reading> | [] => {
    if (source === "wikidata") return askItem(inquiry, url);
    return source === "wikipedia" ? askPage(inquiry, url) : [];
  });
  const [visits, ...readings] = await Promise.all([
    visitPages(inquiry, sitePages),
    ...encyclopaedias,
  ]);
  return [...readings, ...visits.map((visit) => readingOfVisit(inquiry, visit))];
}

async function askItem(inquiry: Inquiry, url: string): Promise<Reading> {
  const itemId = /\/(Q\d+)$/.exec(url)?.[1];
  if (itemId === undefined) return { url, facts: null };
  const found = await findEntity(inquiry, itemId);
  if (!found.ok) return { url, facts: null };
  if (found.value === null) return { url, facts: [] };
  const entity = found.value;
  const labels = await getLabels(inquiry, itemsToName(inquiry, entity));
  return {
    url,
    facts: labels.ok ? wikidataFacts({ inquiry, entity, labels: labels.value }) : null,
  };
}

async function askPage(inquiry: Inquiry, url: string): Promise<Reading> {
  const page = pageOfUrl(inquiry, url);
  if (!page) return { url, facts: null };
  const answer = await getPage(inquiry, page.language, page.key);
  if (!answer.ok) return { url, facts: isGone(answer.status) ? [] : null };
  return { url, facts: answer.value.isDisambiguation ? [] : wikipediaFacts(inquiry, answer.value) };
}

/** It reads a page of a site; facts of a page that has moved are still looked for under their first address. */
function readingOfVisit(inquiry: Inquiry, { url, result }: PageVisit): Reading {
  if (!result.ok) return { url, facts: isGone(result.status) ? [] : null };
  return { url, facts: pageReadings(inquiry, result.value) };
}
