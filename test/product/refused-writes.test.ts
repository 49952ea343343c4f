import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { beforeAll, describe, it, vi } from "vitest";
import { createApp } from "../../src/app";
import type { Verdict } from "../../src/platform/limits/fixed-window";
import { anAddress, ORIGIN } from "../support/context";
import { routeRates } from "../support/rates";
import { apiRoutes } from "../support/routes";
import { observeEnv } from "./support/observed-env";
import {
  aRouteWorld,
  prepareFor,
  requestFor,
  type RouteWorld,
  testedEnv,
} from "./support/route-world";

const { hashed } = vi.hoisted(() => ({ hashed: [] as string[] }));
vi.mock("../../src/features/accounts/passwords/hash-password", async (load) => {
  const real = await load<typeof import("../../src/features/accounts/passwords/hash-password")>();
  const noted =
    <T extends unknown[], R>(run: (...args: T) => R) =>
    (...args: T) => {
      hashed.push(run.name);
      return run(...args);
    };
  return {
    ...real,
    hashPassword: noted(real.hashPassword),
    checkPassword: noted(real.checkPassword),
  };
});

const app = createApp();
const writing = (await apiRoutes()).filter((route) => !route.startsWith("GET "));

let world: RouteWorld;
beforeAll(async () => {
  world = await aRouteWorld();
});

const REFUSAL_AFTER_MS = 60;
const refusal: Verdict = {
  isAdmitted: false,
  remaining: 0,
  resetInMs: 30_000,
  isFirstRefusal: false,
};

/** A limiter that refuses every request, and so late that work which does not wait for it has long begun. */
const refusingEnv = () => ({
  ...testedEnv,
  // New windows each time: a request to a window that is known to be full is not even begun.
  RATE_LIMITS: routeRates()
    .map(({ name }) => `${name}=${(windows += 1)}/second`)
    .join(","),
  RATE_WINDOWS: {
    idFromName: () => undefined,
    getByName: () => ({
      hit: async () => {
        await scheduler.wait(REFUSAL_AFTER_MS);
        return refusal;
      },
    }),
  } as unknown as Env["RATE_WINDOWS"],
});
let windows = 0;

/** Calls that leave no trace. */
const isRead = (call: string) =>
  /^(DB\.\w+|(VISITS|CACHE|FILES)\.get|RATE_WINDOWS\.hit)$/.test(call);

async function askRefused(route: string, url?: string) {
  await prepareFor(route, world);
  const isAdmins = /\/admin\b/.test(route);
  const headers = await world.headersOf[isAdmins ? "super_admin" : "owner"]();
  const request = await requestFor(route, world, { isServed: true });
  const { method, body, type } = request;
  const observed = observeEnv(refusingEnv());
  const execution = createExecutionContext();
  const init = {
    method,
    headers: {
      "cf-connecting-ip": anAddress(),
      ...(body !== undefined && { "content-type": type }),
      ...headers,
    },
    ...(body !== undefined && { body }),
  };
  hashed.length = 0;
  const asked = new Request(ORIGIN + (url ?? request.url), init);
  const response = await app.fetch(asked, observed.env, execution);
  await response.arrayBuffer();
  await waitOnExecutionContext(execution);
  // A write that is not awaited would come now.
  await scheduler.wait(REFUSAL_AFTER_MS);
  return {
    status: response.status,
    retryAfter: response.headers.get("retry-after"),
    writes: observed.calls().filter((call) => !isRead(call)),
    statements: observed.statements().map(({ sql }) => sql),
  };
}

const changes = (sql: string) => !/^\s*select\b/i.test(sql);

describe("a request that its limiter refuses", () => {
  it.for(writing)("leaves nothing behind: %s", async (route, { expect }) => {
    const { status, retryAfter, writes, statements } = await askRefused(route);
    expect({ status, retryAfter }).toEqual({ status: 429, retryAfter: "30" });
    expect(writes).toEqual([]);
    expect(statements.filter(changes)).toEqual([]);
    expect(hashed).toEqual([]);
    // A write waits for its limiter: no more than the credential has been read.
    expect(statements.length).toBeLessThanOrEqual(1);
  });

  it("leaves nothing behind whatever its reads have found", async ({ expect }) => {
    for (const [route, url] of [
      ["POST /api/v1/chat/rooms/:room/messages", "/api/v1/chat/rooms/nowhere/messages"],
      ["PUT /api/v1/admin/users/:id", "/api/v1/admin/users/999999999"],
      ["POST /api/letters/:id/versions", "/api/letters/999999999/versions"],
    ] as const) {
      expect((await askRefused(route, url)).status).toBe(429);
    }
  });
});
