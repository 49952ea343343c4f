import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { createApp } from "../../../src/app";
import { answerAndDrain } from "../../../src/platform/unread-body";
import { aPerson } from "../../support/accounts";
import { beginCheckout } from "../../../src/features/billing/checkout/begin-checkout";
import { planOf } from "../../../src/features/quotas";
import { anAddress, eventually, ORIGIN } from "../../support/context";
import { PRICES, Shop, stripeVars, WEBHOOK_SECRET } from "../../support/billing";
import { signed } from "../../support/stripe-fake";

const app = createApp();
const PATH = "/api/payment/webhook";
const nowSeconds = () => Math.floor(Date.now() / 1000);

/** Through every middleware, as the service sends it. */
async function postRaw(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>) {
  const execution = createExecutionContext();
  const request = new Request(ORIGIN + PATH, {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cf-connecting-ip": anAddress(),
      ...headers,
    },
  });
  const response = await answerAndDrain(request, async (asked) =>
    app.fetch(asked, { ...env, ...stripeVars }, execution),
  );
  const answer = await response.json<{ received?: boolean; errorCode?: string }>();
  await waitOnExecutionContext(execution);
  return { status: response.status, ...answer };
}

const anEvent = (changes: object = {}) => {
  const id = `evt_${crypto.randomUUID()}`;
  const object = { id: "sub_1", object: "subscription", customer: `cus_${crypto.randomUUID()}` };
  const type = "customer.subscription.updated";
  return { id, object: "event", type, created: nowSeconds(), data: { object }, ...changes };
};

const storedEvent = (id: string) =>
  env.DB.prepare("select type, customer_id from billing_events where id = ?").bind(id).first();

describe("an event of the payment service", () => {
  it("is taken with its body to the byte, whatever stands in it", async ({ expect }) => {
    const event = anEvent({ note: "é ñ 漢字 🎻 \u2028 </script>" });
    for (const body of [
      JSON.stringify(event, null, 2),
      `\n  ${JSON.stringify(anEvent())}\r\n\r\n`,
      JSON.stringify(anEvent()).replaceAll("/", String.raw`\/`),
      JSON.stringify(anEvent({ padding: "x".repeat(300_000) })),
    ]) {
      const signature = await signed(body, WEBHOOK_SECRET, nowSeconds());
      const answer = await postRaw(body, { "stripe-signature": signature });
      expect(answer).toEqual({ status: 200, received: true });
    }
    expect(await storedEvent(event.id)).toEqual({
      type: event.type,
      customer_id: event.data.object.customer,
    });
  });

  it("is taken whatever else the request carries", async ({ expect }) => {
    const person = await aPerson();
    const body = JSON.stringify(anEvent());
    const signature = await signed(body, WEBHOOK_SECRET, nowSeconds());
    for (const headers of [
      person.headers,
      { authorization: "Bearer forged" },
      { "user-agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)" },
    ]) {
      const answer = await postRaw(body, { ...headers, "stripe-signature": signature });
      expect(answer.status).toBe(200);
    }
  });

  it("of another kind, or of nobody, is acknowledged and not kept", async ({ expect }) => {
    for (const event of [
      anEvent({ type: "charge.refunded" }),
      anEvent({ type: "something.new.v9" }),
      anEvent({ data: { object: { id: "in_1", customer: null } } }),
    ]) {
      const body = JSON.stringify(event);
      const signature = await signed(body, WEBHOOK_SECRET, nowSeconds());
      expect(await postRaw(body, { "stripe-signature": signature })).toMatchObject({ status: 200 });
      expect(await storedEvent(event.id)).toBeNull();
    }
  });

  it("leaves no card data anywhere, because only its ids are kept", async ({ expect }) => {
    const event = anEvent({ card: { number: "4242424242424242" } });
    const body = JSON.stringify(event);
    const signature = await signed(body, WEBHOOK_SECRET, nowSeconds());
    await postRaw(body, { "stripe-signature": signature });
    const row = await env.DB.prepare("select * from billing_events where id = ?")
      .bind(event.id)
      .first();
    expect(row).not.toBeNull();
    expect(JSON.stringify(row)).not.toContain("4242");
  });
});

describe("a forged event", () => {
  it("is refused in each of forty ways, and nothing of it is kept", async ({ expect }) => {
    const body = JSON.stringify(anEvent());
    const at = nowSeconds();
    const good = await signed(body, WEBHOOK_SECRET, at);
    const mac = good.slice(good.indexOf("v1=") + 3);
    const flipped = (index: number) =>
      `t=${at},v1=${mac.slice(0, index)}${mac[index] === "0" ? "1" : "0"}${mac.slice(index + 1)}`;
    const headers = [
      ...[0, 7, 15, 23, 31, 39, 47, 55, 62, 63].map(flipped),
      ...(await Promise.all(
        ["", "whsec_other", WEBHOOK_SECRET.toUpperCase(), `${WEBHOOK_SECRET} `, "sk_test_of_nobody"]
          .filter((secret) => secret !== "")
          .map((secret) => signed(body, secret, at)),
      )),
      ...(await Promise.all(
        [301, 302, 600, 3_600, 86_400, 1e7, at].map((age) =>
          signed(body, WEBHOOK_SECRET, at - age - 5),
        ),
      )),
      "",
      "t=",
      "v1=",
      "nonsense",
      `v1=${mac}`,
      `t=${at}`,
      `t=${at + 1},v1=${mac}`,
      `t=${at - 1},v1=${mac}`,
      `t=NaN,v1=${mac}`,
      `t=${at},v0=${mac}`,
      `t=${at},v2=${mac}`,
      `t=${at},v1=${mac.slice(0, 63)}`,
      `t=${at},v1=${mac}00`,
      `t=${at},v1=${btoa(mac)}`,
      `t=-1,v1=${mac}`,
      `t=${at}.${at},v1=${mac.slice(1)}`,
    ];
    const before = await countOf();
    for (const header of headers) {
      const answer = await postRaw(body, { "stripe-signature": header });
      expect({ header, ...answer }).toMatchObject({ status: 400, errorCode: "WEBHOOK_REFUSED" });
    }
    const otherBodies = [
      body.replace("updated", "deleted"),
      `${body} `,
      body.slice(0, -1),
      "",
      "[]",
      "null",
    ];
    for (const other of otherBodies) {
      expect(await postRaw(other, { "stripe-signature": good })).toMatchObject({ status: 400 });
    }
    expect(headers.length + otherBodies.length).toBeGreaterThanOrEqual(40);
    expect(await countOf()).toBe(before);
  });

  it("that is signed well but is no event is refused, too", async ({ expect }) => {
    for (const body of ["[]", "null", "{}", '{"id":1}', "not json", '{"id":"evt_1","type":"a"}']) {
      const signature = await signed(body, WEBHOOK_SECRET, nowSeconds());
      expect(await postRaw(body, { "stripe-signature": signature })).toMatchObject({ status: 400 });
    }
  });
});

describe("an event that comes again", () => {
  it("is worked on once, however often it comes", async ({ expect }) => {
    const { shop } = await Shop.open();
    const event = shop.stripe.emit("invoice.paid", { customer: `cus_${crypto.randomUUID()}` });
    await Promise.all(Array.from({ length: 5 }, () => shop.post(event)));
    expect(new Set(shop.opened)).toEqual(new Set([event.id]));
    await shop.work();
    await shop.post(event);
    expect(shop.opened).toEqual([]);
  });
});

describe("two events of one customer at once", () => {
  async function aSubscriber() {
    const { shop, person } = await Shop.open();
    await beginCheckout(shop.ctxOf(person), { plan: "pro", origin: ORIGIN });
    const [customer = ""] = shop.stripe.customers.keys();
    const { id } = shop.stripe.subscribe(customer, PRICES.pro);
    await shop.deliverAll();
    /** The job of an event of this moment, whose answer waits behind the gate. */
    const begin = async (gate: Promise<unknown>) => {
      await shop.post(shop.stripe.emit("invoice.paid", { customer }));
      shop.stripe.gates.push(gate);
      const asked = shop.stripe.requests.length;
      const done = shop.work();
      await eventually(() => Promise.resolve(shop.stripe.requests.length > asked));
      return { done };
    };
    const toTeam = () => shop.stripe.change(id, "updated", { price: PRICES.team });
    const plan = () => planOf(shop.ctxOf(person), `user:${person.id}`);
    return { shop, begin, toTeam, plan };
  }

  const aGate = () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    return { gate, open };
  };

  it("leave what was fetched last, though it was written first", async ({ expect }) => {
    const { shop, begin, toTeam, plan } = await aSubscriber();
    const slow = aGate();
    const older = await begin(slow.gate);
    toTeam();
    await shop.deliverAll();
    expect(await plan()).toBe("team");
    slow.open();
    await older.done;
    expect(await plan()).toBe("team");
  });

  it("leave the newer state, though the older one comes in between", async ({ expect }) => {
    const { begin, toTeam, plan } = await aSubscriber();
    const [first, second] = [aGate(), aGate()];
    const older = await begin(first.gate);
    toTeam();
    const newer = await begin(second.gate);
    first.open();
    await older.done;
    expect(await plan()).toBe("pro");
    second.open();
    await newer.done;
    expect(await plan()).toBe("team");
  });
});

const countOf = async () =>
  (await env.DB.prepare("select count(*) as total from billing_events").first<{ total: number }>())
    ?.total;
