import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { Hono } from "hono";
import { beforeAll, describe, it, vi } from "vitest";
import { createApp } from "../../../src/app";
import { features } from "../../../src/features";
import { type Feature, featureSetOf } from "../../../src/platform/feature";
import { addressKeyOf, limitRoutes, limitRuleFor } from "../../../src/platform/limits";
import { rateWindows } from "../../../src/platform/limits/rate-windows-of";
import { configOf } from "../../../src/platform/config";
import type { Actor, AppEnv } from "../../../src/platform/context";
import { presentOauthError } from "../../../src/platform/envelopes";
import { respondWith } from "../../../src/platform/http";
import { aGuest, ORIGIN, seedProfile, testCtx } from "../../support/context";
import { routeRates } from "../../support/rates";
import { observeEnv } from "../../product/support/observed-env";

const anAddress = () => `2001:db8:${crypto.randomUUID().slice(0, 4)}::1`;
const app = createApp();
/** The rates as the features declare them; the tests' own setting lifts them. */
const contract = configOf({ ...env, RATE_LIMITS: "" });

const transcription: Feature = {
  name: "transcription",
  rates: { transcription_get: { rate: "30/minute", routes: ["GET /api/transcription/:id"] } },
};
const featureSet = featureSetOf([...features, transcription]);
const ruleFor = (config: typeof contract, route: string) =>
  limitRuleFor({ config, features: featureSet }, route);

type Asked = { headers: Record<string, string>; method?: string; body?: string; vars?: object };

async function ask(path: string, { headers, method = "GET", body, vars = {} }: Asked) {
  const execution = createExecutionContext();
  const observed = observeEnv({ ...env, ...vars });
  const init = { method, headers, ...(body !== undefined && { body }) };
  const response = await app.fetch(new Request(ORIGIN + path, init), observed.env, execution);
  await waitOnExecutionContext(execution);
  return { response, calls: observed.calls() };
}

/** A family with OAuth bodies and the routes of the table's first lines, whoever `actor` is. */
function familyOf(actor: Actor) {
  const ran: string[] = [];
  const routes = new Hono<AppEnv>()
    .onError(respondWith(presentOauthError))
    .use(async (c, next) => {
      c.set("language", "en");
      c.set("requestId", "r");
      c.set("ctx", { ...testCtx(actor), config: contract, features: featureSet });
      await next();
    })
    .use(limitRoutes)
    .post("/api/auth/login", (c) => {
      ran.push("login");
      return c.json({});
    })
    .get("/api/transcription/:id", (c) => c.json({ secret: c.req.param("id") }));
  const call = (method: string, path: string, address: string) =>
    routes.fetch(
      new Request(ORIGIN + path, { method, headers: { "cf-connecting-ip": address } }),
      env,
      createExecutionContext(),
    );
  return { call, ran };
}

beforeAll(seedProfile);

describe("the limit of a route", () => {
  it("refuses the sixth login in the contract's words, and does not run it", async ({ expect }) => {
    const { call, ran } = familyOf({ kind: "anonymous" });
    const address = anAddress();
    for (let i = 0; i < 5; i += 1) {
      expect((await call("POST", "/api/auth/login", address)).status).toBe(200);
    }
    const refused = await call("POST", "/api/auth/login", address);
    expect(refused.status).toBe(429);
    const seconds = Number(refused.headers.get("retry-after"));
    expect(seconds).toBeGreaterThan(50);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(await refused.json()).toMatchObject({
      error: "rate_limit_exceeded",
      message: "Rate limit exceeded: 5 per 1 minute",
      detail: expect.any(String),
      retry_after: `${seconds} seconds`,
    });
    expect(refused.headers.get("x-ratelimit-limit")).toBe("5/minute");
    expect(refused.headers.get("ratelimit-policy")).toBe('"auth_login";q=5;w=60');
    expect(refused.headers.get("ratelimit")).toBe(`"auth_login";r=0;t=${seconds}`);
    expect(ran).toHaveLength(5);
  });

  it("withholds the answer of a read that ran beside it", async ({ expect }) => {
    const { call } = familyOf({ kind: "anonymous" });
    const address = anAddress();
    const answers = [];
    for (let i = 0; i < 31; i += 1)
      answers.push(await call("GET", `/api/transcription/${i}`, address));
    expect(answers.map(({ status }) => status)).toEqual([...Array(30).fill(200), 429]);
    expect(await answers[30]?.text()).not.toContain("secret");
    expect(answers[29]?.headers.get("ratelimit")).toMatch(/^"transcription_get";r=0;t=\d+$/);
  });

  it("counts a user wherever they come from, and nobody else with them", async ({ expect }) => {
    const user = { kind: "user", userId: crypto.randomUUID() } as unknown as Actor;
    const { call } = familyOf(user);
    for (let i = 0; i < 30; i += 1) await call("GET", "/api/transcription/1", anAddress());
    const address = anAddress();
    expect((await call("GET", "/api/transcription/1", address)).status).toBe(429);
    const stranger = familyOf({ kind: "anonymous" });
    expect((await stranger.call("GET", "/api/transcription/1", address)).status).toBe(200);
  });

  it("counts the addresses of one IPv6 customer together", async ({ expect }) => {
    const { call } = familyOf({ kind: "anonymous" });
    const network = anAddress().replace("::1", "");
    const statuses = [];
    for (let i = 1; i <= 6; i += 1) {
      statuses.push((await call("POST", "/api/auth/login", `${network}::${i}`)).status);
    }
    expect(statuses.at(-1)).toBe(429);
  });

  it("survives the eviction of its object and is forgotten when it is over", async ({ expect }) => {
    const client = `address:${crypto.randomUUID()}`;
    const rate = { max: 1, unit: "minute" } as const;
    expect((await rateWindows(env, client).hit("a", rate)).isAdmitted).toBe(true);
    await rateWindows(env, client).hit("b", { max: 1, unit: "hour" });
    await evictDurableObject(rateWindows(env, client));
    expect((await rateWindows(env, client).hit("a", rate)).isAdmitted).toBe(false);
    const stored = () =>
      runInDurableObject(rateWindows(env, client), (_, { storage }) =>
        [...storage.kv.list({ prefix: "window:" })].map(([key]) => key),
      );
    vi.setSystemTime(Date.now() + 61_000);
    expect(await runDurableObjectAlarm(rateWindows(env, client))).toBe(true);
    expect(await stored()).toEqual(["window:b"]);
    vi.setSystemTime(Date.now() + 3_600_000);
    expect(await runDurableObjectAlarm(rateWindows(env, client))).toBe(true);
    expect(await stored()).toEqual([]);
    vi.useRealTimers();
  });

  it("admits exactly its number out of fifty requests at once", async ({ expect }) => {
    const client = `address:${crypto.randomUUID()}`;
    const hits = Array.from({ length: 50 }, () =>
      rateWindows(env, client).hit("a", { max: 7, unit: "minute" }),
    );
    const verdicts = await Promise.all(hits);
    expect(verdicts.filter(({ isAdmitted }) => isAdmitted)).toHaveLength(7);
    expect(verdicts.filter(({ isFirstRefusal }) => isFirstRefusal)).toHaveLength(1);
  });
});

describe("the whole app", () => {
  const vars = { RATE_LIMITS: "default=2/minute, letters_generate=1/minute" };

  it("refuses in the words of the family that was asked", async ({ expect }) => {
    const { headers } = await aGuest();
    for (let i = 0; i < 2; i += 1) await ask("/api/letters/access", { headers, vars });
    const letters = await ask("/api/letters/access", { headers, vars });
    expect(letters.response.status).toBe(429);
    expect(await letters.response.json()).toMatchObject({
      code: "RATE_LIMIT_EXCEEDED",
      retry_after: Number(letters.response.headers.get("retry-after")),
      request_id: letters.response.headers.get("x-request-id"),
    });
    for (const [path, body] of [
      ["/api/v1/nothing", { success: false, code: "RATE_LIMIT_EXCEEDED" }],
      ["/api/profile/nothing", { errorCode: "RATE_LIMIT_EXCEEDED" }],
      ["/api/auth/nothing", { error: "rate_limit_exceeded" }],
    ] as const) {
      const client = { "cf-connecting-ip": anAddress() };
      for (let i = 0; i < 2; i += 1) {
        expect((await ask(path, { headers: client, vars })).response.status).toBe(404);
      }
      const refused = await ask(path, { headers: client, vars });
      expect(refused.response.status).toBe(429);
      expect(await refused.response.json()).toMatchObject(body);
    }
  });

  it("asks no limiter any more while the window is known to be full", async ({ expect }) => {
    const { headers } = await aGuest();
    const calls = [];
    for (let i = 0; i < 4; i += 1) {
      calls.push((await ask("/api/letters/access", { headers, vars })).calls);
    }
    expect(calls[2]).toContain("RATE_WINDOWS.hit");
    expect(calls[3]).toEqual([]);
  });

  it("counts a page once", async ({ expect }) => {
    const { headers } = await aGuest();
    const { calls } = await ask("/letters", { headers });
    expect(calls.filter((call) => call === "RATE_WINDOWS.hit")).toHaveLength(1);
  });

  it("takes no slot for a request for letters that it refuses", async ({ expect }) => {
    const { headers } = await aGuest();
    const post = {
      headers: { ...headers, "content-type": "application/json" },
      method: "POST",
      body: JSON.stringify({ company_name: `Company ${crypto.randomUUID()}` }),
      vars,
    };
    expect((await ask("/api/letters/generate", post)).response.status).toBe(202);
    const second = await ask("/api/letters/generate", post);
    expect(second.response.status).toBe(429);
    expect(await second.response.json()).toMatchObject({ code: "RATE_LIMIT_EXCEEDED" });
    expect(second.calls).not.toContain("GENERATION_LIMITS.reserve");
  });

  it("gives an invalid token no window of its own", async ({ expect }) => {
    const address = anAddress();
    const { SIGNING_SECRET } = configOf(env);
    for (const token of ["a", "b", "c"]) {
      await ask("/api/profile", {
        headers: { "cf-connecting-ip": address, authorization: `Bearer ${token}` },
      });
    }
    const client = `address:${await addressKeyOf(SIGNING_SECRET, address)}`;
    const verdict = await rateWindows(env, client).hit("GET /api/profile", {
      max: 100,
      unit: "minute",
    });
    expect(verdict.remaining).toBe(96);
  });
});

describe("the rates of the features", () => {
  it("hold every limit of the contract", ({ expect }) => {
    const rates = Object.fromEntries(
      routeRates().flatMap(({ rate, routes }) => routes.map((route) => [route, rate])),
    );
    expect(rates).toMatchObject({
      "POST /api/auth/register": "5/minute",
      "POST /api/auth/login": "5/minute",
      "GET /api/auth/me": "20/minute",
      "GET /health": "100/minute",
      "GET /docs": "50/minute",
    });
    expect(ruleFor(contract, "GET /redoc").rate).toEqual({ max: 100, unit: "minute" });
  });

  it("have each a name of their own", ({ expect }) => {
    const names = routeRates().map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it("follow the configuration, which fails loudly at a name that no feature knows", ({
    expect,
  }) => {
    const config = configOf({ ...env, RATE_LIMITS: "auth_login=7/hour" });
    expect(ruleFor(config, "POST /api/auth/login").rate).toEqual({ max: 7, unit: "hour" });
    const wrong = configOf({ ...env, RATE_LIMITS: "auth_logon=7/hour" });
    expect(() => ruleFor(wrong, "GET /")).toThrow("auth_logon");
    expect(() => configOf({ ...env, RATE_LIMITS: "auth_login=7/fortnight" })).toThrow(
      "RATE_LIMITS",
    );
  });
});
