import * as z from "zod";
import { cleanText } from "./clean-text";
import { matchName, type NameMatch } from "./company-name";
import { type Answer, askJson, type Gathered, type Inquiry } from "./inquiry";
import { bestMatch, type Hit } from "./search-hits";
import { Entity } from "./wikidata-entity";

const SearchAnswer = z.object({
  search: z.array(
    z.object({
      id: z.string().regex(/^Q\d+$/),
      label: z.string().optional(),
      description: z.string().default(""),
      aliases: z.array(z.string()).default([]),
      /** It is the name that the search matched; a label is the item's own name in some language. */
      match: z.object({ type: z.string(), text: z.string() }).optional(),
    }),
  ),
});

const EntitiesAnswer = z.object({ entities: z.record(z.string(), z.unknown()) });

const SEARCH_LIMIT = 20;

/** It is an item of a fitting name that was not read yet. */
export type ItemHit = Hit & {
  readonly id: string;
  readonly name: string;
  readonly description: string;
};

/** It finds the items that have a fitting name. */
export async function findItems(inquiry: Inquiry): Promise<Gathered<ItemHit>> {
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
  const values = found.value.search.flatMap((item): ItemHit[] => {
    const match = matchOfItem(name, item);
    if (!match) return [];
    return [
      {
        id: item.id,
        match,
        name: cleanText(item.label ?? "", 200) || name,
        description: cleanText(item.description, 300),
      },
    ];
  });
  return { values, failure: null };
}

type Found = z.infer<typeof SearchAnswer>["search"][number];

/** An alias that an editor added counts as close at most. */
function matchOfItem(name: string, { label, aliases, match }: Found): NameMatch | null {
  const labels = [label ?? "", ...(match?.type === "label" ? [match.text] : [])];
  return bestMatch([
    ...labels.map((own) => matchName(name, own)),
    ...aliases.map((alias) => (matchName(name, alias) === "exact" ? "close" : null)),
  ]);
}

/** Each item takes one request, because the statements of two large companies together would exceed the 2 MB of a visit. */
export async function getEntity(inquiry: Inquiry, id: string): Promise<Answer<Entity>> {
  const answer = await askEntities(inquiry, {
    ids: id,
    props: "labels|descriptions|aliases|claims|sitelinks",
    sitefilter: "frwiki|enwiki",
  });
  if (!answer.ok) return answer;
  const [entity] = answer.value;
  return entity ? { ok: true, value: entity } : { ok: false, code: "MALFORMED" };
}

/** It reads the item by its id; it returns null where Wikidata no longer has that id. */
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

/** It reads the names of the items that statements point at. */
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
