import * as z from "zod";
import { paidPlans, PlanPriceTable, PlanQuotaTable, StripePriceList } from "./plan";

/** These variables say what plans allow, what they cost and who takes the money. */
export const paymentVariables = {
  PLAN_QUOTAS: PlanQuotaTable.prefault(
    "free: analyses_a_month=3 tailored_cvs_an_hour=10 transcription_minutes_a_month=60 storage_mb=1024; " +
      "pro: analyses_a_month=100 tailored_cvs_an_hour=50 transcription_minutes_a_month=600 storage_mb=10240; " +
      "team: analyses_a_month=500 tailored_cvs_an_hour=200 transcription_minutes_a_month=3000 storage_mb=51200",
  ).describe(
    "What each plan allows one person; storage counts files and unfinished uploads together.",
  ),
  PLAN_PRICES: PlanPriceTable.prefault("pro=9.00, team=29.00").describe(
    "Prices a month, as the plan page shows them; those of STRIPE_PRICES must agree.",
  ),
  PLAN_CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/, "is no code such as EUR")
    .default("EUR")
    .describe("Currency of PLAN_PRICES, with two decimals: `EUR`, `USD`, `MAD`."),
  STRIPE_SECRET_KEY: z
    .string()
    .default("")
    .describe("Key of Stripe. Empty: plans are given by admins alone, or bought in simulation."),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .default("")
    .describe("Signs what Stripe posts to `/api/payment/webhook`; needed with the key."),
  STRIPE_PRICES: StripePriceList.describe(
    "`pro=price_…, team=price_…`: monthly prices at Stripe; the first of a plan is sold, later ones are recognised.",
  ),
  STRIPE_API_BASE: z
    .union([z.literal(""), z.url()])
    .default("")
    .describe("Another server that speaks Stripe's API, for tests. Empty: Stripe."),
  SIMULATED_PAYMENTS: z
    .enum(["true", "false"])
    .transform((value) => value === "true")
    .default(false)
    .describe(
      "Whether plans are bought without money, visibly; `npm start` sets it, a key of Stripe and production refuse it.",
    ),
};

type Payments = z.infer<z.ZodObject<typeof paymentVariables>> & { readonly ENVIRONMENT: string };

/** Money is taken whole or not at all, and never beside the simulation. */
export function refusePayments(config: Payments, issues: z.RefinementCtx): void {
  const refuse = (name: keyof typeof paymentVariables, message: string) =>
    issues.addIssue({ code: "custom", path: [name], message });
  const hasKey = config.STRIPE_SECRET_KEY !== "";
  if (config.SIMULATED_PAYMENTS && (hasKey || config.ENVIRONMENT === "production")) {
    refuse("SIMULATED_PAYMENTS", "cannot be on with a key of Stripe, nor in production");
  }
  const sold = new Set(config.STRIPE_PRICES.map(([plan]) => plan));
  if (hasKey && (config.STRIPE_WEBHOOK_SECRET === "" || sold.size < paidPlans.length)) {
    refuse(
      "STRIPE_SECRET_KEY",
      "needs STRIPE_WEBHOOK_SECRET, and a price of each plan in STRIPE_PRICES",
    );
  }
}
