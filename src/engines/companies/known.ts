import type { Language } from "../../platform/language";
import type { Prospect } from "./choose-candidate";
import { cleanText } from "./clean-text";
import { matchName, type NameMatch } from "./company-name";
import type { Inquiry } from "./inquiry";
import { isOrganisation, namesOrganisation } from "./organisation";
import { bestMatch } from "./search-hits";
import type { ItemHit } from "./wikidata";
import { bestStatements, type Entity, isDissolved, itemOf, termIn } from "./wikidata-entity";
import { itemUrl, officialWebsite } from "./wikidata-facts";
import { type PageHit, pageUrl, type WikipediaPage } from "./wikipedia";

/** It is a thing of that name in the encyclopaedias: read in at least one of them, or only listed. */
export type Known = Prospect & {
  /** A person may pick it by this id. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** It is true where a person should see it when none can be chosen. */
  readonly isOffered: boolean;
  /** It is the page that a person can look at. */
  readonly url: string;
  readonly page: WikipediaPage | null;
  readonly entity: Entity | null;
};

/** It holds the answers of both encyclopaedias. */
export type Answers = {
  readonly pages: readonly WikipediaPage[];
  readonly entities: readonly Entity[];
  readonly unreadPages: readonly PageHit[];
  readonly unreadItems: readonly ItemHit[];
};

/** Pages and items of the same thing become one. Pages without an item stand for themselves. */
export function mergeAnswers(inquiry: Inquiry, answers: Answers): Known[] {
  const { entities, unreadPages, unreadItems } = answers;
  const pages = answers.pages.filter(({ isDisambiguation }) => !isDisambiguation);
  const withItem = entities.map((entity) =>
    knownFrom(inquiry, pages.find(({ itemId }) => itemId === entity.id) ?? null, entity),
  );
  const ids = new Set(entities.map(({ id }) => id));
  const pagesOnly = pages
    .filter(({ itemId }) => itemId === null || !ids.has(itemId))
    .map((page) => knownFrom(inquiry, page, null))
    // Wikidata classifies things more reliably, and it has answered for others.
    .map((known) => (known && ids.size > 0 && known.page?.itemId ? asUnread(known) : known));
  const itemsOfPages = new Set(pages.map(({ itemId }) => itemId));
  return [
    ...[...withItem, ...pagesOnly].flatMap((known) => known ?? []),
    ...unreadItems.filter(({ id }) => !itemsOfPages.has(id)).map((hit) => unreadItem(inquiry, hit)),
    ...unreadPages
      .filter((hit) => !entities.some((entity) => isPageOf(entity, hit)))
      .map((hit) => unreadPage(inquiry, hit)),
  ];
}

const asUnread = (known: Known): Known =>
  known.nature === "other" ? { ...known, nature: "unread" } : known;

const isPageOf = ({ sitelinks }: Entity, { language, title }: PageHit) =>
  sitelinks[`${language}wiki`]?.title === title;

function knownFrom(
  inquiry: Inquiry,
  page: WikipediaPage | null,
  entity: Entity | null,
): Known | null {
  const { language, retrievedAt, name } = inquiry;
  const match = matchOf(name, page, entity);
  const ids = [
    ...(entity ? [`wikidata:${entity.id}`] : []),
    ...(page ? [`wikipedia:${page.language}:${page.key}`] : []),
  ];
  const [id] = ids;
  if (!match || id === undefined) return null;
  const descriptions = [
    entity?.descriptions[language]?.value ?? "",
    page?.description ?? "",
    entity?.descriptions["en"]?.value ?? "",
  ].flatMap((text) => cleanText(text, 300) || []);
  const today = retrievedAt.slice(0, 10);
  const classes = entity
    ? bestStatements(entity, "P31", today).flatMap((statement) => itemOf(statement) ?? [])
    : [];
  const nature = { classes, descriptions, isDissolved: entity !== null && isDissolved(entity) };
  return {
    id,
    ids,
    match,
    name:
      cleanText((entity && termIn(entity.labels, language)?.value) ?? page?.title ?? "", 200) ||
      name,
    description: descriptions[0] ?? "",
    isOffered: true,
    url: page ? pageUrl(inquiry, page) : itemUrl(inquiry, entity?.id ?? ""),
    page,
    entity,
    website: entity && officialWebsite(inquiry, entity),
    nature: isOrganisation(nature) ? "organisation" : "other",
  };
}

type Listed = Pick<Known, "id" | "name" | "url"> & { readonly hit: ItemHit | PageHit };

function unread({ id, name, url, hit: { match, description, isCut } }: Listed): Known {
  const mayBeCompany = description === "" || namesOrganisation(description);
  const isOffered = match !== "weak" && (isCut !== true || mayBeCompany);
  const known = { id, ids: [id], match, name, description, url, isOffered };
  return { ...known, nature: "unread", website: null, page: null, entity: null };
}

const unreadItem = (inquiry: Inquiry, hit: ItemHit): Known =>
  unread({ id: `wikidata:${hit.id}`, name: hit.name, url: itemUrl(inquiry, hit.id), hit });

const unreadPage = (inquiry: Inquiry, hit: PageHit): Known =>
  unread({
    id: `wikipedia:${hit.language}:${hit.key}`,
    name: hit.title,
    url: pageUrl(inquiry, hit),
    hit,
  });

/** A title or a label may match exactly; an alias that an editor added counts as close at most. */
function matchOf(
  name: string,
  page: WikipediaPage | null,
  entity: Entity | null,
): NameMatch | null {
  const languages: readonly (Language | "mul")[] = ["fr", "en", "mul"];
  const titles = [page?.title, ...languages.map((language) => entity?.labels[language]?.value)];
  const aliases = languages.flatMap((language) => entity?.aliases[language] ?? []);
  return bestMatch([
    ...titles.map((title) => (title === undefined ? null : matchName(name, title))),
    ...aliases.map(({ value }) => (matchName(name, value) === "exact" ? "close" : null)),
  ]);
}
