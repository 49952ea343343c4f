import * as fc from "fast-check";
import { describe, it } from "vitest";
import { beginCheckout } from "../../../src/features/billing/checkout/begin-checkout";
import { planOf } from "../../../src/features/quotas";
import type { Plan } from "../../../src/platform/plan";
import { ORIGIN } from "../../support/context";
import { PRICES, Shop } from "../../support/billing";
import { runs } from "../../support/depth";
import type { FakeEvent, FakeSubscription, StripeFake } from "../../support/stripe-fake";

const DAY = 86_400;
const PERIOD = 30 * DAY;
const GRACE = 7 * DAY;

/** It is what happens at the service; each makes an event or two. */
const act = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom("subscribe pro", "subscribe team") },
  { weight: 4, arbitrary: fc.constantFrom("switch", "cancel", "resume", "renew", "fail") },
  { weight: 2, arbitrary: fc.constantFrom("recover", "delete", "give up", "pause", "unpause") },
);
/** How the events of an act travel; only a settled act is waited for. */
const travel = fc.constantFrom("at once", "twice", "reversed", "kept back", "settled");
const days = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 6 }));
const first = fc.constantFrom("subscribe pro", "subscribe team");
const history = fc.array(fc.record({ act, travel, days }), { minLength: 4, maxLength: 12 });

type Act = string;

const liveOf = (stripe: StripeFake) =>
  [...stripe.subscriptions.values()].find(({ status }) => status !== "canceled");

/** The service does what was asked, where that makes sense. */
function happen(stripe: StripeFake, customer: string, what: Act): void {
  const live = liveOf(stripe);
  if (what.startsWith("subscribe")) {
    const price = what.endsWith("team") ? PRICES.team : PRICES.pro;
    if (!live) stripe.subscribe(customer, price);
    return;
  }
  if (!live) return;
  const { id, price, status, periodEnd, customer: payer } = live;
  if (what === "switch") {
    const other = price === PRICES.pro ? PRICES.team : PRICES.pro;
    stripe.change(id, "updated", { price: other });
  } else if (what === "cancel") stripe.change(id, "updated", { cancelAt: periodEnd });
  else if (what === "resume") stripe.change(id, "updated", { cancelAt: null });
  else if (what === "delete") stripe.change(id, "deleted");
  else if (what === "renew" || what === "fail") renew(stripe, live, what === "renew");
  else if (what === "recover" && status === "past_due") {
    stripe.change(id, "updated", { status: "active" });
    stripe.emit("invoice.paid", { customer: payer });
  } else if (what === "give up" && status === "past_due") {
    stripe.change(id, "updated", { status: "unpaid" });
  } else if (what === "pause") stripe.change(id, "paused", { status: "paused" });
  else if (what === "unpause" && status === "paused") {
    stripe.change(id, "resumed", { status: "active", periodEnd: stripe.now + PERIOD });
  }
}

function renew(stripe: StripeFake, { id, customer, cancelAt }: FakeSubscription, isPaid: boolean) {
  if (cancelAt !== null) return;
  const status = isPaid ? "active" : "past_due";
  const invoiceAt = stripe.now;
  stripe.change(id, "updated", { status, invoiceAt, periodEnd: invoiceAt + PERIOD });
  stripe.emit(isPaid ? "invoice.paid" : "invoice.payment_failed", { customer });
}

/** What the person has a right to, said another way than the product says it. */
function rightOf(stripe: StripeFake): Plan {
  const { now } = stripe;
  const valid = [...stripe.subscriptions.values()].filter((each) => {
    if (each.cancelAt !== null && now >= each.cancelAt) return false;
    if (each.status === "active") return now < each.periodEnd + GRACE;
    return each.status === "past_due" && now < each.invoiceAt + GRACE;
  });
  if (valid.some(({ price }) => price === PRICES.team)) return "team";
  return valid.length > 0 ? "pro" : "free";
}

type Step = { readonly act: Act; readonly travel: string; readonly days: number };
type Seen = { readonly right: Plan; readonly plan: Plan };

async function live(first: Act, steps: readonly Step[]): Promise<Seen[]> {
  const { shop, person } = await Shop.open();
  const { stripe } = shop;
  await beginCheckout(shop.ctxOf(person), { plan: "pro", origin: ORIGIN });
  const [customer = ""] = stripe.customers.keys();
  const seen: Seen[] = [];
  const look = async () => {
    const plan = await planOf(shop.ctxOf(person), `user:${person.id}`);
    seen.push({ right: rightOf(stripe), plan });
  };
  const kept: FakeEvent[] = [];
  let underWay: Promise<unknown>[] = [];
  for (const step of [{ act: first, travel: "settled", days: 0 }, ...steps]) {
    shop.pass(step.days);
    happen(stripe, customer, step.act);
    const events = stripe.events.splice(0);
    kept.push(...events, ...(step.travel === "twice" ? events : []));
    if (step.travel === "kept back") continue;
    if (step.travel === "reversed") kept.reverse();
    const arriving = kept.splice(0);
    // Jobs run beside each other and beside what happens next.
    underWay.push(...arriving.map((event) => shop.post(event).then(() => shop.work())));
    if (step.travel !== "settled") continue;
    await Promise.all(underWay);
    underWay = [];
    await look();
  }
  underWay.push(...kept.toReversed().map((event) => shop.post(event).then(() => shop.work())));
  await Promise.all(underWay);
  for (let day = 0; day < 60; day += 2) {
    await look();
    shop.pass(2);
  }
  return seen;
}

/** Each is a test of its own, because a thousand histories take minutes. */
const parts = runs({ quick: 1, deep: 2, whole: 8 });

describe("the plan that a person has", () => {
  it.for(Array.from({ length: parts }, (_, part) => part + 1))(
    "is what was paid, after events that come shuffled, twice and late: part %s",
    async (_, { expect }) => {
      await fc.assert(
        fc.asyncProperty(first, history, async (begin, steps) => {
          const seen = await live(begin, steps);
          expect(seen.map(({ plan }) => plan)).toEqual(seen.map(({ right }) => right));
        }),
        { numRuns: runs({ quick: 15, deep: 250 }) },
      );
    },
  );
});
