import { chooseProspect, type Choice } from "./choose-candidate";
import { matchName } from "./company-name";
import { type Answer, type Gathered, gathered, type Inquiry, within } from "./inquiry";
import { type Known, mergeAnswers } from "./known";
import type { SourceKey, SourceReport } from "./schemas";
import { hitsToRead } from "./search-hits";
import { findItems, getEntity, type ItemHit } from "./wikidata";
import type { Entity } from "./wikidata-entity";
import { findPages, type FoundPages, getPage, type WikipediaPage } from "./wikipedia";

export type Search = {
  readonly choice: Choice<Known>;
  readonly reports: readonly SourceReport[];
};

type Wish = { readonly pick: string | undefined; readonly website: URL | null };

/** Finding the company may take this share of the time; the rest is for reading its facts. */
const SEARCH_SHARE = 3 / 8;
const COUNTS = { usual: 5, ofName: 12 } as const;

export async function findCompany(inquiry: Inquiry, { pick, website }: Wish): Promise<Search> {
  const { COMPANY_RESEARCH_TIMEOUT_MS: timeoutMs } = inquiry.ctx.config;
  const search = within(inquiry, timeoutMs * SEARCH_SHARE);
  const readItem = itemReader(search);
  // The encyclopaedias do not wait for each other: an item is read as soon as one of them has named it.
  const [pages, items] = await Promise.all([
    pick === undefined ? searchPages(search, readItem) : pickPage(search, { pick, readItem }),
    pick === undefined ? searchItems(search, readItem) : pickItem(pick, readItem),
  ]);
  const entities = gathered([...pages.entities, ...items.entities]);
  const known = mergeAnswers(inquiry, {
    pages: pages.values,
    entities: [...new Map(entities.values.map((entity) => [entity.id, entity])).values()],
    unreadPages: pages.unread,
    unreadItems: items.unread,
  });
  const isAmbiguousName = pages.values.some(
    ({ isDisambiguation, title }) => isDisambiguation && matchName(inquiry.name, title) === "exact",
  );
  return {
    choice: chooseProspect(known, { pick, website, isAmbiguousName }),
    reports: [
      reportOf("wikipedia", pages.failure),
      reportOf("wikidata", items.failure ?? entities.failure),
    ],
  };
}

/** It reads the page of an item that no search of pages has found. */
export async function pageOf(
  inquiry: Inquiry,
  { page, entity }: Known,
): Promise<WikipediaPage | null> {
  if (page || !entity) return page;
  for (const language of [inquiry.language, "en"] as const) {
    const title = entity.sitelinks[`${language}wiki`]?.title;
    const answer = title === undefined ? null : await getPage(inquiry, language, title);
    if (answer?.ok && answer.value.itemId === entity.id) return answer.value;
  }
  return null;
}

type ReadItem = (id: string) => Promise<Answer<Entity>>;

/** It asks for each item once, whichever source names it. */
function itemReader(inquiry: Inquiry): ReadItem {
  const asked = new Map<string, Promise<Answer<Entity>>>();
  return (id) => {
    const answer = asked.get(id) ?? getEntity(inquiry, id);
    asked.set(id, answer);
    return answer;
  };
}

type Pages = FoundPages & { readonly entities: readonly Answer<Entity>[] };

async function searchPages(inquiry: Inquiry, readItem: ReadItem): Promise<Pages> {
  return withItems(await findPagesOfName(inquiry), readItem);
}

/**
 * It asks in the requested language, then in English where that has no such page. A source that hangs is not asked twice.
 */
async function findPagesOfName(inquiry: Inquiry): Promise<FoundPages> {
  const own = await findPages(inquiry, inquiry.language);
  const isEnough = own.values.some(({ isDisambiguation }) => !isDisambiguation);
  if (isEnough || inquiry.language === "en" || own.failure === "TIMED_OUT") return own;
  const english = await findPages(inquiry, "en");
  return {
    values: [...own.values, ...english.values],
    failure: own.failure ?? english.failure,
    unread: [...own.unread, ...english.unread],
  };
}

type Picked = { readonly pick: string; readonly readItem: ReadItem };

async function pickPage(inquiry: Inquiry, { pick, readItem }: Picked): Promise<Pages> {
  const [source, language, ...key] = pick.split(":");
  const isPage = source === "wikipedia";
  const answers = isPage
    ? [await getPage(inquiry, language === "en" ? "en" : "fr", key.join(":"))]
    : [];
  return withItems({ ...gathered(answers), unread: [] }, readItem);
}

async function withItems(pages: FoundPages, readItem: ReadItem): Promise<Pages> {
  const ids = pages.values.flatMap(({ itemId, isDisambiguation }) =>
    isDisambiguation ? [] : (itemId ?? []),
  );
  return { ...pages, entities: await Promise.all(ids.map(readItem)) };
}

type Items = {
  readonly entities: readonly Answer<Entity>[];
  readonly unread: readonly ItemHit[];
  readonly failure: Gathered<unknown>["failure"];
};

async function searchItems(inquiry: Inquiry, readItem: ReadItem): Promise<Items> {
  const { values, failure } = await findItems(inquiry);
  const { read, unread } = hitsToRead(values, COUNTS);
  const entities = await Promise.all(read.map(({ id }) => readItem(id)));
  return {
    entities,
    unread: [...read.filter((_, index) => !entities[index]?.ok), ...unread],
    failure,
  };
}

async function pickItem(pick: string, readItem: ReadItem): Promise<Items> {
  const id = pick.startsWith("wikidata:") ? pick.slice("wikidata:".length) : null;
  return { entities: id === null ? [] : [await readItem(id)], unread: [], failure: null };
}

function reportOf(name: SourceKey, reason: Gathered<unknown>["failure"]): SourceReport {
  return reason === null ? { name, ok: true } : { name, ok: false, reason };
}
