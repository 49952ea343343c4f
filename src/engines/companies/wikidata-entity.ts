import * as z from "zod";
import type { Language } from "../../platform/language";

const Snak = z.object({
  snaktype: z.string(),
  datavalue: z.object({ type: z.string(), value: z.unknown() }).optional(),
});

const Statement = z.object({
  mainsnak: Snak,
  rank: z.enum(["preferred", "normal", "deprecated"]),
  qualifiers: z.record(z.string(), z.array(Snak)).default({}),
});
export type Statement = z.infer<typeof Statement>;

const Term = z.object({ value: z.string() });

/** PHP writes an empty map as an empty list. */
const mapOf = <T extends z.ZodType>(value: T) =>
  z.preprocess(
    (raw) => (Array.isArray(raw) && raw.length === 0 ? {} : raw),
    z.record(z.string(), value),
  );

export const Entity = z.object({
  id: z.string().regex(/^Q\d+$/),
  labels: mapOf(Term).default({}),
  descriptions: mapOf(Term).default({}),
  aliases: mapOf(z.array(Term)).default({}),
  claims: mapOf(z.array(z.unknown())).default({}),
  sitelinks: mapOf(z.object({ title: z.string() })).default({}),
});
export type Entity = z.infer<typeof Entity>;

const ItemValue = z.object({ id: z.string().regex(/^Q\d+$/) });
const TimeValue = z.object({ time: z.string(), precision: z.number() });
const AmountValue = z.object({ amount: z.string() });

/** Precision 9 is a year, 11 a day; a decade or a century, below 9, is no date. */
const YEAR_PRECISION = 9;

/** These statements count: neither deprecated nor ended, and the preferred ones where there are any. */
export function bestStatements(entity: Entity, property: string, today: string): Statement[] {
  const valid = (entity.claims[property] ?? [])
    .flatMap((claim) => Statement.safeParse(claim).data ?? [])
    .filter(({ rank, mainsnak }) => rank !== "deprecated" && mainsnak.snaktype === "value")
    .filter((statement) => !hasEnded(statement, today));
  const preferred = valid.filter(({ rank }) => rank === "preferred");
  return preferred.length > 0 ? preferred : valid;
}

/** A start of unknown date counts as a start. */
export const isDissolved = (entity: Entity): boolean =>
  (entity.claims["P576"] ?? []).some((claim) => {
    const { data } = Statement.safeParse(claim);
    return data && data.rank !== "deprecated" && data.mainsnak.snaktype !== "novalue";
  });

/** An end of unknown date counts as an end. */
function hasEnded({ qualifiers }: Statement, today: string): boolean {
  return (qualifiers["P582"] ?? []).some(({ datavalue }) => {
    const time = TimeValue.safeParse(datavalue?.value).data?.time;
    return time === undefined || time.slice(1, 11) <= today;
  });
}

/** It returns the label in the language, else the one for all languages, else English. */
export function termIn(
  terms: Readonly<Record<string, { value: string }>>,
  language: Language,
): { value: string; language: Language } | null {
  const own = terms[language] ?? terms["mul"];
  if (own) return { value: own.value, language };
  return terms["en"] ? { value: terms["en"].value, language: "en" } : null;
}

export const itemOf = ({ mainsnak }: Statement): string | null =>
  ItemValue.safeParse(mainsnak.datavalue?.value).data?.id ?? null;

export const textOf = ({ mainsnak }: Statement): string | null =>
  z.string().safeParse(mainsnak.datavalue?.value).data ?? null;

export const yearOfStatement = ({ mainsnak }: Statement): string | null =>
  yearIn(mainsnak.datavalue?.value);

/** It is the year of `point in time`. */
export const yearAsOf = ({ qualifiers }: Statement): string | null =>
  yearIn(qualifiers["P585"]?.[0]?.datavalue?.value);

/** It returns whole and positive numbers only. */
export function amountOf({ mainsnak }: Statement): string | null {
  const amount = AmountValue.safeParse(mainsnak.datavalue?.value).data?.amount ?? "";
  return /^\+[1-9]\d{0,8}$/.test(amount) ? amount.slice(1) : null;
}

function yearIn(value: unknown): string | null {
  const date = TimeValue.safeParse(value).data;
  if (!date || date.precision < YEAR_PRECISION) return null;
  return /^\+(\d{4})-/.exec(date.time)?.[1] ?? null;
}
