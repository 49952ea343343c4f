import { eq } from "drizzle-orm";
import { openJob } from "../../../engines/jobs";
import type { Ctx } from "../../../platform/context";
import { SYSTEM_OWNER } from "../../../platform/owner";
import { billingError } from "../errors";
import { loadStripe } from "../gateway/stripe-gateway";
import { StripeEvent } from "../gateway/stripe-objects";
import { billingEvents } from "../store/tables";
import { eventJob } from "./event-job";

/** An older signature is a replay. */
const TOLERANCE_SECONDS = 300;

/** After these, the customer's subscriptions may be others; all else is acknowledged and forgotten. */
const knownTypes: ReadonlySet<string> = new Set([
  "checkout.session.completed",
  "customer.subscription.created",
  "customer.subscription.updated",
  "customer.subscription.deleted",
  "customer.subscription.paused",
  "customer.subscription.resumed",
  "invoice.paid",
  "invoice.payment_failed",
]);

export type PostedEvent = {
  /** It is the body to the byte, because the signature is about it. */
  readonly body: string;
  readonly signature: string;
};

/**
 * It takes an event of the payment service: a job fetches what it is about. It returns once the event is stored and its
 * job opened; until then the service is told of a failure and sends again.
 */
export async function takeEvent(ctx: Ctx, posted: PostedEvent): Promise<void> {
  const event = await verifiedEvent(ctx, posted);
  const customerId = customerOf(event);
  if (!knownTypes.has(event.type) || customerId === null) return;
  const [, [stored]] = await ctx.db.batch([
    ctx.db
      .insert(billingEvents)
      .values({
        id: event.id,
        type: event.type,
        customerId,
        jobId: crypto.randomUUID(),
        createdAt: event.created,
        receivedAt: ctx.now().getTime(),
      })
      .onConflictDoNothing(),
    ctx.db.select().from(billingEvents).where(eq(billingEvents.id, event.id)),
  ]);
  if (stored?.doneAt === null) await openEventJob(ctx, stored);
}

/** A job that is open already is not opened twice. */
export async function openEventJob(
  ctx: Ctx,
  { id, jobId }: Pick<typeof billingEvents.$inferSelect, "id" | "jobId">,
): Promise<void> {
  await openJob(ctx, eventJob, { jobId, ownerId: SYSTEM_OWNER, input: { eventId: id } });
}

async function verifiedEvent(ctx: Ctx, { body, signature }: PostedEvent): Promise<StripeEvent> {
  const { STRIPE_WEBHOOK_SECRET: secret } = ctx.config;
  if (secret === "" || signature === "") throw billingError("WEBHOOK_REFUSED");
  const { default: Stripe } = await loadStripe();
  const provider = Stripe.createSubtleCryptoProvider();
  const receivedAt = ctx.now().getTime();
  const event: unknown = await Stripe.webhooks
    .constructEventAsync(body, signature, secret, TOLERANCE_SECONDS, provider, receivedAt)
    .catch((cause: unknown) => {
      throw billingError("WEBHOOK_REFUSED", { cause });
    });
  const parsed = StripeEvent.safeParse(event);
  if (!parsed.success) throw billingError("WEBHOOK_REFUSED", { cause: parsed.error });
  return parsed.data;
}

function customerOf({ data: { object } }: StripeEvent): string | null {
  const { customer } = object;
  if (typeof customer === "string") return customer;
  return customer?.id ?? null;
}
