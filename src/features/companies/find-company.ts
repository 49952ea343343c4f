import type { Language } from "../../platform/language";
import { chooseProspect, type Choice, type Prospect } from "./choose-candidate";
import { matchName, type NameMatch } from "./company-name";
import { gather, type Gathered, type Inquiry } from "./inquiry";
import { isOrganisation } from "./organisation";
import type { SourceKey, SourceReport } from "./schemas";
import { findItems, getEntities } from "./wikidata";
import { bestStatements, type Entity, isDissolved, itemOf, termIn } from "./wikidata-entity";
import { officialWebsite } from "./wikidata-facts";
import { findPages, getPage, type WikipediaPage } from "./wikipedia";

/** A company as the two encyclopaedias know it; at least one of them does. */
export type Known = Prospect & {
  readonly name: string;
  readonly description: string;
  readonly page: WikipediaPage | null;
  readonly entity: Entity | null;
};

export type Search = {
  readonly choice: Choice<Known>;
  readonly reports: readonly SourceReport[];
};

type Wish = { readonly pick: string | undefined; readonly website: URL | null };

export async function findCompany(inquiry: Inquiry, { pick, website }: Wish): Promise<Search> {
  const [pages, items] = await Promise.all([
    pick === undefined ? searchPages(inquiry) : pickedPages(inquiry, pick),
    pick === undefined ? findItems(inquiry) : pickedItems(pick),
  ]);
  const ids = [
    ...pages.values.flatMap(({ itemId, isDisambiguation }) =>
      isDisambiguation ? [] : (itemId ?? []),
    ),
    ...items.values,
  ];
  const entities = await getEntities(inquiry, [...new Set(ids)].slice(0, 6));
  const isAmbiguousName = pages.values.some(
    ({ isDisambiguation, title }) => isDisambiguation && matchName(inquiry.name, title) === "exact",
  );
  const known = merge(inquiry, pages.values, entities.values);
  return {
    choice: chooseProspect(known, { pick, website, isAmbiguousName }),
    reports: [
      reportOf("wikipedia", pages.failure),
      reportOf("wikidata", items.failure ?? entities.failure),
    ],
  };
}

/** The page of an item that no search of pages has found. */
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

/** In the language asked for; in English where that has no page of the name, or no answer. */
async function searchPages(inquiry: Inquiry): Promise<Gathered<WikipediaPage>> {
  const own = await findPages(inquiry, inquiry.language);
  const isEnough = own.values.some(({ isDisambiguation }) => !isDisambiguation);
  if (isEnough || inquiry.language === "en") return own;
  const english = await findPages(inquiry, "en");
  return {
    values: [...own.values, ...english.values],
    failure: own.failure ?? english.failure,
  };
}

async function pickedPages(inquiry: Inquiry, pick: string): Promise<Gathered<WikipediaPage>> {
  const [source, language, ...key] = pick.split(":");
  if (source !== "wikipedia") return { values: [], failure: null };
  return gather([getPage(inquiry, language === "en" ? "en" : "fr", key.join(":"))]);
}

async function pickedItems(pick: string): Promise<Gathered<string>> {
  const values = pick.startsWith("wikidata:") ? [pick.slice("wikidata:".length)] : [];
  return { values, failure: null };
}

function reportOf(name: SourceKey, reason: Gathered<unknown>["failure"]): SourceReport {
  return reason === null ? { name, ok: true } : { name, ok: false, reason };
}

/** Pages and items of the same thing become one. Pages without an item stand for themselves. */
function merge(
  inquiry: Inquiry,
  pages: readonly WikipediaPage[],
  entities: readonly Entity[],
): Known[] {
  const real = pages.filter(({ isDisambiguation }) => !isDisambiguation);
  const withItem = entities.map((entity) =>
    knownFrom(inquiry, real.find(({ itemId }) => itemId === entity.id) ?? null, entity),
  );
  const ids = new Set(entities.map(({ id }) => id));
  const pagesOnly = real
    .filter(({ itemId }) => itemId === null || !ids.has(itemId))
    .map((page) => knownFrom(inquiry, page, null));
  return [...withItem, ...pagesOnly].flatMap((known) => known ?? []);
}

function knownFrom(
  inquiry: Inquiry,
  page: WikipediaPage | null,
  entity: Entity | null,
): Known | null {
  const { language, retrievedAt, name } = inquiry;
  const match = matchOf(name, page, entity);
  const label = entity && termIn(entity.labels, language)?.value;
  const id = entity ? `wikidata:${entity.id}` : page && `wikipedia:${page.language}:${page.key}`;
  if (!match || id === null) return null;
  const descriptions = [
    entity?.descriptions[language]?.value ?? "",
    page?.description ?? "",
    entity?.descriptions["en"]?.value ?? "",
  ].filter((text) => text !== "");
  const today = retrievedAt.slice(0, 10);
  const classes = entity
    ? bestStatements(entity, "P31", today).flatMap((statement) => itemOf(statement) ?? [])
    : [];
  return {
    id,
    match,
    name: label ?? page?.title ?? name,
    description: descriptions[0] ?? "",
    page,
    entity,
    website: entity && officialWebsite(inquiry, entity),
    isOrganisation: isOrganisation({
      classes,
      descriptions,
      isDissolved: entity !== null && isDissolved(entity),
    }),
  };
}

/** A title or a label may match exactly; another name that somebody added never counts for more than close. */
function matchOf(
  name: string,
  page: WikipediaPage | null,
  entity: Entity | null,
): NameMatch | null {
  const languages: readonly (Language | "mul")[] = ["fr", "en", "mul"];
  const titles = [page?.title, ...languages.map((language) => entity?.labels[language]?.value)];
  const aliases = languages.flatMap((language) => entity?.aliases[language] ?? []);
  const matches = [
    ...titles.map((title) => (title === undefined ? null : matchName(name, title))),
    ...aliases.map(({ value }) => (matchName(name, value) === "exact" ? "close" : null)),
  ];
  return (["exact", "close", "weak"] as const).find((match) => matches.includes(match)) ?? null;
}
