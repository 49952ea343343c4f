import * as z from "zod";

/** They are in ascending order: each allows at least as much as the one before. */
export const planNames = ["free", "pro", "team"] as const;
export type Plan = (typeof planNames)[number];

/** These can be bought; everybody has the free one. */
export const paidPlans = ["pro", "team"] as const;
export type PaidPlan = (typeof paidPlans)[number];

/** It is what a plan allows. */
export const planQuotaNames = [
  "analyses_a_month",
  "tailored_cvs_an_hour",
  "transcription_minutes_a_month",
  "storage_mb",
] as const;
export type PlanQuotaName = (typeof planQuotaNames)[number];
export type PlanQuotas = Readonly<Record<PlanQuotaName, number>>;

/** It returns the plan that allows more. */
export const betterPlan = <P extends Plan>(one: P, other: P): P =>
  planNames.indexOf(one) < planNames.indexOf(other) ? other : one;

const amount = z.coerce.number().int().min(0).max(1_000_000_000);
const quotas = z.record(z.enum(planQuotaNames), amount);

/** It is written `free: analyses_a_month=3 storage_mb=1024 …; pro: …; team: …`, with every quota of every plan. */
export const PlanQuotaTable = z
  .string()
  .transform((text) => Object.fromEntries(partsOf(text, ";").map(readPlan)))
  .pipe(z.record(z.enum(planNames), quotas));

/** It is written `pro=9.00, team=29.00`, in the currency of the shop; amounts become minor units. */
export const PlanPriceTable = z
  .string()
  .transform((text) => Object.fromEntries(pairsOf(text, ",")))
  .pipe(
    z.record(
      z.enum(paidPlans),
      z
        .string()
        .regex(/^\d{1,6}(\.\d{2})?$/, "is no price such as 9.00")
        .transform((price) => Math.round(Number(price) * 100)),
    ),
  );

/** It is written `pro=price_…, team=price_…`; the first price of a plan is sold, further ones are recognised. */
export const StripePriceList = z
  .string()
  .default("")
  .transform((text) => pairsOf(text, ","))
  .pipe(z.array(z.tuple([z.enum(paidPlans), z.string().regex(/^price_\w{1,100}$/)])));

const partsOf = (text: string, separator: string | RegExp) =>
  text.split(separator).flatMap((part) => part.trim() || []);

const pairsOf = (text: string, separator: string | RegExp): string[][] =>
  partsOf(text, separator).map((pair) => pair.split("=").map((part) => part.trim()));

function readPlan(text: string): [string, object] {
  const [name = "", table = ""] = text.split(":");
  return [name.trim(), Object.fromEntries(pairsOf(table, /\s+/))];
}
