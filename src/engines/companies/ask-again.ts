import { type Inquiry, isGone } from "./inquiry";
import type { Origin, Reading } from "./readings";
import { pageReadings } from "./site-facts";
import { type PageVisit, visitPages } from "./visit-site";
import { findEntity, getLabels } from "./wikidata";
import { itemsToName, wikidataFacts } from "./wikidata-facts";
import { getPage, pageOfUrl, wikipediaFacts } from "./wikipedia";

/** It asks only the pages that facts were read from; it does not search, nor ask about another company of that name. */
export async function askAgain(inquiry: Inquiry, origins: readonly Origin[]): Promise<Reading[]> {
  const sitePages = origins.flatMap(({ source, url }) => (source === "site" ? url : []));
  const encyclopaedias = origins.flatMap(({ source, url }): Promise<Reading> | [] => {
    if (source === "wikidata")
      return askItem(inquiry, url).then((facts) => ({ source, url, facts }));
    return source === "wikipedia"
      ? askPage(inquiry, url).then((facts) => ({ source, url, facts }))
      : [];
  });
  const [visits, ...readings] = await Promise.all([
    visitPages(inquiry, sitePages),
    ...encyclopaedias,
  ]);
  return [...readings, ...visits.map((visit) => readingOfVisit(inquiry, visit))];
}

async function askItem(inquiry: Inquiry, url: string): Promise<Reading["facts"]> {
  const itemId = /\/(Q\d+)$/.exec(url)?.[1];
  if (itemId === undefined) return null;
  const found = await findEntity(inquiry, itemId);
  if (!found.ok) return null;
  if (found.value === null) return [];
  const entity = found.value;
  const labels = await getLabels(inquiry, itemsToName(inquiry, entity));
  return labels.ok ? wikidataFacts({ inquiry, entity, labels: labels.value }) : null;
}

async function askPage(inquiry: Inquiry, url: string): Promise<Reading["facts"]> {
  const page = pageOfUrl(inquiry, url);
  if (!page) return null;
  const answer = await getPage(inquiry, page.language, page.key);
  if (!answer.ok) return isGone(answer.status) ? [] : null;
  return answer.value.isDisambiguation ? [] : wikipediaFacts(inquiry, answer.value);
}

/** It reads a page of a site; facts of a page that has moved are still looked for under their first address. */
function readingOfVisit(inquiry: Inquiry, { url, result }: PageVisit): Reading {
  if (!result.ok) return { source: "site", url, facts: isGone(result.status) ? [] : null };
  return { source: "site", url, facts: pageReadings(inquiry, result.value) };
}
