import * as z from "zod";
import { matchName } from "./company-name";
import { type Answer, askJson, type Gathered, gather, type Inquiry } from "./inquiry";
import { Entity } from "./wikidata-entity";

const SearchAnswer = z.object({
  search: z.array(
    z.object({
      id: z.string().regex(/^Q\d+$/),
      label: z.string().optional(),
      aliases: z.array(z.string()).default([]),
    }),
  ),
});

const EntitiesAnswer = z.object({ entities: z.record(z.string(), z.unknown()) });

const SEARCH_LIMIT = 8;
const MAX_ITEMS = 5;

/** Ids of the items that one of whose names fits. */
export async function findItems(inquiry: Inquiry): Promise<Gathered<string>> {
  const { name, language } = inquiry;
  const found = await askApi(inquiry, SearchAnswer, {
    action: "wbsearchentities",
    search: name,
    language,
    uselang: language,
    type: "item",
    limit: String(SEARCH_LIMIT),
  });
  if (!found.ok) return { values: [], failure: found.code };
  const ids = found.value.search
    .filter(({ label, aliases }) =>
      [label ?? "", ...aliases].some((found) => matchName(name, found) !== null),
    )
    .map(({ id }) => id);
  return { values: ids.slice(0, MAX_ITEMS), failure: null };
}

/** One request each: the statements of two large companies together would pass the 2 MB of a visit. */
export function getEntities(inquiry: Inquiry, ids: readonly string[]): Promise<Gathered<Entity>> {
  return gather(ids.map((id) => getEntity(inquiry, id)));
}

async function getEntity(inquiry: Inquiry, id: string): Promise<Answer<Entity>> {
  const answer = await askEntities(inquiry, {
    ids: id,
    props: "labels|descriptions|aliases|claims|sitelinks",
    sitefilter: "frwiki|enwiki",
  });
  if (!answer.ok) return answer;
  const [entity] = answer.value;
  return entity ? { ok: true, value: entity } : { ok: false, code: "MALFORMED" };
}

/** The item itself, asked for by its id; null where Wikidata has none of that id any more. */
export async function findEntity(inquiry: Inquiry, id: string): Promise<Answer<Entity | null>> {
  const answer = await askApi(inquiry, EntitiesAnswer, {
    action: "wbgetentities",
    ids: id,
    props: "labels|claims",
    languages: languagesOf(inquiry),
  });
  if (!answer.ok) return answer;
  const [raw] = Object.values(answer.value.entities);
  if (Missing.safeParse(raw).success) return { ok: true, value: null };
  const { data } = Entity.safeParse(raw);
  return data ? { ok: true, value: data } : { ok: false, code: "MALFORMED" };
}

/** Wikibase marks an item that was deleted with an empty text. */
const Missing = z.object({ missing: z.unknown() }).refine((item) => "missing" in item);

/** Names of the items that statements point at. */
export async function getLabels(
  inquiry: Inquiry,
  ids: readonly string[],
): Promise<Answer<Map<string, Entity["labels"]>>> {
  if (ids.length === 0) return { ok: true, value: new Map() };
  const answer = await askEntities(inquiry, { ids: ids.join("|"), props: "labels" });
  if (!answer.ok) return answer;
  return { ok: true, value: new Map(answer.value.map(({ id, labels }) => [id, labels])) };
}

/** `mul` holds the names that are the same in every language. */
async function askEntities(
  inquiry: Inquiry,
  query: Record<string, string>,
): Promise<Answer<Entity[]>> {
  const answer = await askApi(inquiry, EntitiesAnswer, {
    action: "wbgetentities",
    languages: languagesOf(inquiry),
    ...query,
  });
  if (!answer.ok) return answer;
  const entities = Object.values(answer.value.entities);
  return { ok: true, value: entities.flatMap((entity) => Entity.safeParse(entity).data ?? []) };
}

const languagesOf = ({ language }: Inquiry) => [...new Set([language, "en", "mul"])].join("|");

function askApi<T>(inquiry: Inquiry, schema: z.ZodType<T>, query: Record<string, string>) {
  const parameters = new URLSearchParams({ ...query, format: "json" });
  return askJson(
    inquiry,
    `${inquiry.ctx.config.WIKIDATA_BASE_URL}/w/api.php?${parameters.toString()}`,
    schema,
  );
}
