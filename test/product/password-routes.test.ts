import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { beforeAll, describe, it, vi } from "vitest";
import { createApp } from "../../src/app";
import { configOf } from "../../src/platform/config";
import { forgiveAttempts, limitRuleFor } from "../../src/platform/limits";
import { aName, aPerson, bearer, PASSWORD } from "../support/accounts";
import { anAddress, ORIGIN, testCtx } from "../support/context";
import { withoutLimits } from "../support/rates";
import { apiRoutes, pageRoutes } from "../support/routes";
import {
  addressFor,
  aRouteWorld,
  prepareFor,
  requestFor,
  type RouteWorld,
  testedEnv,
} from "./support/route-world";

const { hashed } = vi.hoisted(() => ({ hashed: [] as string[] }));
vi.mock("../../src/features/accounts/passwords/hash-password", () => ({
  hashPassword: async () => {
    hashed.push("hash");
    return "";
  },
  checkPassword: async () => {
    hashed.push("check");
    return { isRight: false, isOutdated: false };
  },
}));

const app = createApp();
const writing = [...(await apiRoutes()), ...(await pageRoutes())].filter(
  (route) => !route.startsWith("GET "),
);
const contract = configOf({ ...testedEnv, RATE_LIMITS: "" });
const ruleOf = (route: string) =>
  limitRuleFor({ config: contract, features: testCtx().features }, route);

let world: RouteWorld;
beforeAll(async () => {
  world = await aRouteWorld();
});

const isPage = (route: string) => !/ \/api\//.test(route);

/** Every field that a form about passwords may have. */
const filledIn = () => ({
  identifier: aName(),
  email: `${aName()}@example.test`,
  username: aName(),
  password: PASSWORD,
  current_password: PASSWORD,
  new_password: "Another-Horse-8",
});

async function reachesPasswords(route: string): Promise<boolean> {
  await prepareFor(route, world);
  const request = await requestFor(route, world, { isServed: true });
  const isFilled = isPage(route) && request.body === "";
  const body = isFilled ? new URLSearchParams(filledIn()).toString() : request.body;
  const headers = await world.headersOf[/\/admin\b/.test(route) ? "super_admin" : "owner"]();
  const execution = createExecutionContext();
  hashed.length = 0;
  // The same account is asked about again and again, and every answer is wrong.
  await forgiveAttempts(testCtx(), `account:${world.owner.id}`);
  const asked = new Request(ORIGIN + request.url, {
    method: request.method,
    headers: {
      "cf-connecting-ip": addressFor(route),
      ...(body !== undefined && { "content-type": request.type }),
      ...headers,
    },
    ...(body !== undefined && { body }),
  });
  const response = await app.fetch(asked, testedEnv, execution);
  await response.body?.cancel();
  await waitOnExecutionContext(execution);
  return hashed.length > 0;
}

/** The routes of both families and of the pages at which a password is checked or set. */
const expected = [
  "DELETE /api/v1/users/me",
  "POST /account/delete",
  "POST /account/password",
  "POST /account/recovery-codes",
  "POST /api/auth/login",
  "POST /api/auth/register",
  "POST /api/v1/auth/login",
  "POST /api/v1/auth/recover",
  "POST /api/v1/auth/recover/link",
  "POST /api/v1/auth/register",
  "POST /api/v1/users/me/recovery-codes",
  "POST /login",
  "POST /recover/link/:token",
  "POST /register",
  "PUT /api/v1/users/me/password",
  "PUT /api/v1/users/password",
];

const ruleNameFor = (route: string) => {
  if (route.includes("recover")) return "auth_recover";
  return route.includes("register") ? "auth_register" : "auth_login";
};

describe("the routes that reach a password", () => {
  it("are these, and each counts by network in the window of its kind", async ({ expect }) => {
    const found: string[] = [];
    for (const route of writing) if (await reachesPasswords(route)) found.push(route);
    expect(found.toSorted()).toEqual(expected);
    for (const route of found) {
      const { name, by, rate } = ruleOf(route);
      expect({ name, by, rate }).toEqual({
        name: ruleNameFor(route),
        by: "network",
        rate: { max: 5, unit: "minute" },
      });
    }
  });
});

type Guess = { readonly token?: string; readonly address: string; readonly name: string };

async function signIn(
  { token, address, name }: Guess,
  limits = "auth_login=5/minute",
): Promise<Response> {
  const execution = createExecutionContext();
  const response = await app.fetch(
    new Request(`${ORIGIN}/api/auth/login`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "cf-connecting-ip": address,
        ...(token !== undefined && bearer(token)),
      },
      body: JSON.stringify({ username: name, password: "Wrong-Horse-7" }),
    }),
    { ...testedEnv, RATE_LIMITS: limits },
    execution,
  );
  await response.clone().arrayBuffer();
  await waitOnExecutionContext(execution);
  return response;
}

describe("guesses at passwords", () => {
  it("count by network, whatever account's token comes along", async ({ expect }) => {
    const address = anAddress();
    const statuses: number[] = [];
    for (let count = 0; count < 8; count += 1) {
      const { accessToken } = await aPerson();
      statuses.push((await signIn({ token: accessToken, address, name: aName() })).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
  });

  it.for(["known", "unknown"])(
    "count by the %s name that they are about, with pauses that grow, from whatever network",
    async (kind, { expect }) => {
      const name = kind === "known" ? (await aPerson()).username : aName();
      const guess = () =>
        signIn({ address: anAddress(), name: name.toUpperCase() }, withoutLimits());
      const begun = Date.now();
      let now = begun;
      vi.setSystemTime(now);
      const pauses: number[] = [];
      for (let count = 0; count < 16; count += 1) {
        const answer = await guess();
        if (answer.status === 401) continue;
        expect(answer.status).toBe(429);
        const seconds = Number(answer.headers.get("retry-after"));
        pauses.push(seconds);
        now += seconds * 1000;
        vi.setSystemTime(now);
      }
      vi.useRealTimers();
      expect(pauses).toEqual([1, 2, 4, 8, 16, 32]);
    },
  );
});
