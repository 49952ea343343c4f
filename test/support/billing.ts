import { env } from "cloudflare:workers";
import { EventJobInput } from "../../src/features/billing/events/job-inputs";
import { runEventJob } from "../../src/features/billing/events/run-event-job";
import { takeEvent } from "../../src/features/billing/events/take-event";
import { configOf } from "../../src/platform/config";
import type { Ctx } from "../../src/platform/context";
import type { JobRun } from "../../src/platform/job-kind";
import { aPerson, type Person } from "./accounts";
import { testCtx } from "./context";
import { type FakeEvent, signed, StripeFake } from "./stripe-fake";

export const WEBHOOK_SECRET = "whsec_that_only_the_tests_know";
export const PRICES = { pro: "price_pro", team: "price_team" } as const;

/** The variables of a product that takes money, for an environment or for a configuration. */
export const stripeVars = {
  STRIPE_SECRET_KEY: "sk_test_of_nobody",
  STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
  STRIPE_PRICES: `pro=${PRICES.pro}, team=${PRICES.team}`,
  STRIPE_API_BASE: "https://stripe.test",
  SIMULATED_PAYMENTS: "false",
};

type Told = { readonly source: string; readonly facts: { readonly event: string } };

/** A shop whose time, whose payment service and whose queue the test moves by hand. */
export class Shop {
  readonly stripe = new StripeFake();
  readonly told: Told[] = [];
  /** Ids of events whose jobs were opened and not run yet. */
  readonly opened: string[] = [];

  static async open(): Promise<{ shop: Shop; person: Person }> {
    return { shop: new Shop(), person: await aPerson() };
  }

  /** The shop as somebody sees it. */
  ctxOf(person: Person | null, changes: Partial<Ctx> = {}): Ctx {
    const actor = person
      ? ({
          kind: "user",
          userId: person.id,
          username: person.username,
          role: "user",
          accountSessionId: person.sessionId,
        } as const)
      : ({ kind: "system", name: "test" } as const);
    const now = () => new Date(this.stripe.now * 1000);
    const config = configOf({ ...env, ...stripeVars });
    const ctx = testCtx(actor, { config, env: this.#env, now, ...changes });
    return Object.assign(ctx, { fetch: this.stripe.fetch });
  }

  readonly #env = {
    ...env,
    JOB_LOGS: {
      getByName: () => ({
        open: ({ input }: { input: string }) => {
          this.opened.push(EventJobInput.parse(JSON.parse(input)).eventId);
          return Promise.resolve(true);
        },
      }),
    },
    INBOXES: {
      getByName: () => ({
        addNotice: (_: number, notice: Told) => {
          if (!this.told.some(({ source }) => source === notice.source)) this.told.push(notice);
          return Promise.resolve();
        },
      }),
    },
  } as unknown as Env;

  /** An event arrives, however old it is: its signature is of this moment, as every attempt of the service is. */
  async post(event: FakeEvent): Promise<void> {
    const at = this.stripe.now;
    const signature = await signed(event.body, WEBHOOK_SECRET, at);
    const ctx = this.ctxOf(null, { now: () => new Date(at * 1000) });
    await takeEvent(ctx, { body: event.body, signature });
  }

  /** The queue carries out what was opened. */
  async work(): Promise<void> {
    const ids = this.opened.splice(0);
    await Promise.all(ids.map((eventId) => runEventJob(this.ctxOf(null), runOf({ eventId }))));
  }

  /** Every event that has happened since arrives, in order. */
  async deliverAll(): Promise<void> {
    for (const event of this.stripe.events.splice(0)) await this.post(event);
    await this.work();
  }

  pass(days: number): void {
    this.stripe.now += Math.round(days * 86_400);
  }
}

/** A run that nothing interrupts. */
export function runOf<Input, Step extends string>(input: Input): JobRun<Input, Step> {
  return {
    jobId: crypto.randomUUID(),
    ownerId: "system",
    input,
    attempt: 1,
    createdAt: 0,
    owner: () => Promise.resolve("system"),
    step: async (_, __, work) => work("fresh"),
    progress: () => Promise.resolve(),
    waive: () => Promise.resolve(false),
    waitFor: () => Promise.reject(new Error("Nothing is waited for")),
    continueLater: () => Promise.reject(new ContinuedLater()),
  };
}

/** A run that goes on later ends by this. */
export class ContinuedLater extends Error {}
