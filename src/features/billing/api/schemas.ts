import * as z from "zod";
import { paidPlans, planNames, type PlanQuotaName } from "../../../platform/plan";
import { subscriptionStatuses } from "../subscriptions/subscription";

/** The contract calls the first paid plan `premium`. */
export const PlanChoice = z
  .enum([...paidPlans, "premium"])
  .transform((name) => (name === "premium" ? "pro" : name));

export const CreateSession = z.object({ planType: PlanChoice });

export const SessionCreated = z.object({
  success: z.literal(true),
  sessionId: z.string(),
  url: z.string(),
  /** No money is taken. */
  simulated: z.boolean(),
});

export const PortalOpened = z.object({ success: z.literal(true), url: z.string() });

export const EventReceived = z.object({ received: z.literal(true) });

const time = z.string().nullable();

export const SubscriptionAnswer = z.object({
  success: z.literal(true),
  planType: z.enum(planNames),
  analysesCount: z.number().int(),
  canAnalyze: z.boolean(),
  quotas: z.object({
    analyses_a_month: z.number().int(),
    tailored_cvs_an_hour: z.number().int(),
    transcription_minutes_a_month: z.number().int(),
    storage_mb: z.number().int(),
  } satisfies Record<PlanQuotaName, z.ZodNumber>),
  subscription: z
    .object({
      status: z.enum(subscriptionStatuses),
      planType: z.enum(paidPlans).nullable(),
      periodEndsAt: time,
      endsAt: time,
    })
    .nullable(),
  gift: z.object({ planType: z.enum(planNames), endsAt: z.string() }).nullable(),
  simulated: z.boolean(),
});
