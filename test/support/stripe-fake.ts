/** What of Stripe the product uses: customers, prices, checkouts, subscriptions and the portal, in memory. */

export type FakeStatus = "active" | "past_due" | "canceled" | "unpaid" | "paused" | "trialing";

export type FakeSubscription = {
  readonly id: string;
  readonly customer: string;
  price: string;
  status: FakeStatus;
  readonly created: number;
  periodEnd: number;
  cancelAt: number | null;
  invoiceAt: number;
};

export type FakeEvent = { readonly id: string; readonly type: string; readonly body: string };

type FakeSession = { readonly id: string; customer: string; price: string; status: string };
type Answer = { readonly status: number; readonly body: object };
type Asked = { readonly method: string; readonly path: string; readonly form: URLSearchParams };

/** A failure after the work is done, as a line that breaks before the answer. */
export type Fault = "lost_answer" | "unavailable";

const notFound: Answer = {
  status: 404,
  body: { error: { type: "invalid_request_error", code: "resource_missing", message: "No such" } },
};

export class StripeFake {
  /** In seconds. */
  now = 1_790_000_000;
  readonly customers = new Map<string, { email: string | null; isDeleted: boolean }>();
  readonly subscriptions = new Map<string, FakeSubscription>();
  readonly sessions = new Map<string, FakeSession>();
  readonly events: FakeEvent[] = [];
  readonly keys: string[] = [];
  readonly requests: string[] = [];
  /** They are used up by the next requests that change something. */
  readonly faults: Fault[] = [];
  /** The next reads, taken at once, arrive when these are open. */
  readonly gates: Promise<unknown>[] = [];
  readonly #answers = new Map<string, Answer>();
  #count = 0;

  /** Ids are unique among all fakes. */
  readonly #name = crypto.randomUUID().slice(0, 8);
  #id = (prefix: string) => `${prefix}_${this.#name}${(this.#count += 1)}`;

  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname, searchParams } = new URL(request.url);
    const form = new URLSearchParams(new TextDecoder().decode(await request.arrayBuffer()));
    const path = pathname.replace("/v1/", "");
    this.requests.push(`${request.method} ${path}`);
    const key = request.headers.get("idempotency-key");
    const asked = { method: request.method, path, form: form.size > 0 ? form : searchParams };
    const answer = request.method === "GET" ? this.#answer(asked) : this.#once(key, asked);
    if (request.method !== "GET") this.#fail();
    // What was read is old by the time it arrives, some more than others.
    else
      await (this.gates.shift() ??
        new Promise((resolve) => setTimeout(resolve, (this.#count * 7) % 4)));
    return Response.json(answer.body, { status: answer.status });
  };

  #fail(): void {
    const fault = this.faults.shift();
    if (fault === "lost_answer") throw new TypeError("The connection was lost");
    if (fault === "unavailable") throw new TypeError("The service is away");
  }

  /** The same key gets the same answer, and the work is done once. */
  #once(key: string | null, asked: Asked): Answer {
    if (key !== null) this.keys.push(key);
    if (this.faults[0] === "unavailable") return notFound;
    const known = key === null ? undefined : this.#answers.get(key);
    if (known) return known;
    const answer = this.#answer(asked);
    if (key !== null) this.#answers.set(key, answer);
    return answer;
  }

  #answer({ method, path, form }: Asked): Answer {
    const [resource, id = "", act] = path.split("/");
    if (path === "customers") return this.#createCustomer(form);
    if (resource === "customers") return this.#deleteCustomer(id);
    if (path === "checkout/sessions") return this.#createSession(form);
    if (path.startsWith("checkout/sessions/")) return this.#expireSession(act ?? "");
    if (path === "billing_portal/sessions") {
      return { status: 200, body: { id: this.#id("bps"), url: "https://billing.stripe.test/p" } };
    }
    if (method === "GET" && path === "subscriptions") {
      const data = [...this.subscriptions.values()]
        .filter(({ customer }) => customer === form.get("customer"))
        .map((each) => this.#object(each));
      return {
        status: 200,
        body: { object: "list", data, has_more: false, url: "/v1/subscriptions" },
      };
    }
    return notFound;
  }

  #createCustomer(form: URLSearchParams): Answer {
    const id = this.#id("cus");
    this.customers.set(id, { email: form.get("email"), isDeleted: false });
    return { status: 200, body: { id, object: "customer" } };
  }

  #deleteCustomer(id: string): Answer {
    const customer = this.customers.get(id);
    if (!customer || customer.isDeleted) return notFound;
    this.customers.set(id, { email: null, isDeleted: true });
    for (const each of this.subscriptions.values()) {
      if (each.customer === id && each.status !== "canceled") this.change(each.id, "deleted");
    }
    return { status: 200, body: { id, object: "customer", deleted: true } };
  }

  #createSession(form: URLSearchParams): Answer {
    const id = this.#id("cs");
    const price = form.get("line_items[0][price]") ?? "";
    this.sessions.set(id, { id, customer: form.get("customer") ?? "", price, status: "open" });
    const url = `https://checkout.stripe.test/c/pay/${id}`;
    return { status: 200, body: { id, object: "checkout.session", url, status: "open" } };
  }

  #expireSession(id: string): Answer {
    const session = this.sessions.get(id);
    if (session?.status !== "open") return { ...notFound, status: 400 };
    session.status = "expired";
    return { status: 200, body: { id, object: "checkout.session", status: "expired" } };
  }

  /** The person enters a card and pays. */
  pay(sessionId: string): FakeSubscription {
    const session = this.sessions.get(sessionId);
    if (session?.status !== "open") throw new Error("Nobody can pay there");
    session.status = "complete";
    const subscription = this.subscribe(session.customer, session.price);
    this.emit("checkout.session.completed", { id: sessionId, customer: session.customer });
    return subscription;
  }

  subscribe(customer: string, price: string): FakeSubscription {
    const subscription: FakeSubscription = {
      id: this.#id("sub"),
      customer,
      price,
      status: "active",
      created: this.now,
      periodEnd: this.now + 30 * 86_400,
      cancelAt: null,
      invoiceAt: this.now,
    };
    this.subscriptions.set(subscription.id, subscription);
    this.emit("customer.subscription.created", this.#object(subscription));
    return subscription;
  }

  /** It changes a subscription and says so by an event. */
  change(
    id: string,
    type: "updated" | "deleted" | "paused" | "resumed",
    changes: Partial<FakeSubscription> = {},
  ): void {
    const subscription = this.subscriptions.get(id);
    if (!subscription) throw new Error(`No subscription ${id}`);
    Object.assign(subscription, changes, type === "deleted" && { status: "canceled" });
    this.emit(`customer.subscription.${type}`, this.#object(subscription));
  }

  emit(type: string, object: object): FakeEvent {
    const id = this.#id("evt");
    const body = JSON.stringify({ id, object: "event", type, created: this.now, data: { object } });
    const event = { id, type, body };
    this.events.push(event);
    return event;
  }

  #object({
    id,
    customer,
    price,
    status,
    created,
    periodEnd,
    cancelAt,
    invoiceAt,
  }: FakeSubscription) {
    return {
      id,
      object: "subscription",
      customer,
      status,
      created,
      cancel_at: cancelAt,
      cancel_at_period_end: cancelAt === periodEnd,
      items: { data: [{ price: { id: price }, current_period_end: periodEnd }] },
      latest_invoice: { id: `in_${id}`, created: invoiceAt },
    };
  }
}

/** The header with which Stripe signs a body. */
export async function signed(body: string, secret: string, atSeconds: number): Promise<string> {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey(
    "raw",
    encoder.encode(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  const mac = await crypto.subtle.sign("HMAC", key, encoder.encode(`${atSeconds}.${body}`));
  const hex = [...new Uint8Array(mac)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `t=${atSeconds},v1=${hex}`;
}
