import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { describe, it } from "vitest";
import { createApp } from "../../src/app";
import { features } from "../../src/features";
import { featureSetOf } from "../../src/platform/feature";
import { configOf } from "../../src/platform/config";
import { limitRuleFor } from "../../src/platform/limits";
import { aPerson } from "../support/accounts";
import { anAddress, ORIGIN } from "../support/context";
import { routeRates } from "../support/rates";
import { apiRoutes, pageRoutes } from "../support/routes";
import { testedEnv } from "./support/route-world";

const app = createApp();
const [programs, pages] = [await apiRoutes(), await pageRoutes()];
const { twins } = featureSetOf(features);

const twoAMinute = {
  ...testedEnv,
  RATE_LIMITS: routeRates()
    .map(({ name }) => `${name}=2/minute`)
    .join(","),
};

const pathOf = (route: string) =>
  (route.split(" ")[1] ?? "").replaceAll(
    /:\w+(?:\{(\w+)[^}]*\})?/g,
    (_, choice: string | undefined) => choice ?? "1",
  );

/** These forms ask their limiter themselves, after the guard that sends strangers to sign in. */
const behindGuard = new Set([
  "POST /account/password",
  "POST /account/delete",
  "POST /account/recovery-codes",
]);

/** A stranger asks, because the limiter counts before anything else is looked at. */
async function ask(route: string, address: string): Promise<number> {
  const [method = ""] = route.split(" ");
  const execution = createExecutionContext();
  const credential = behindGuard.has(route) ? (await aPerson()).headers : {};
  const headers = { "cf-connecting-ip": address, "sec-fetch-dest": "empty", ...credential };
  const init = { method, headers };
  const response = await app.fetch(
    new Request(ORIGIN + pathOf(route), init),
    twoAMinute,
    execution,
  );
  await response.body?.cancel();
  await waitOnExecutionContext(execution);
  return response.status;
}

const ownLimit = new Set(
  routeRates().flatMap(({ name, routes }) => (name === "default" ? [] : routes)),
);

describe("every route refuses in the end:", () => {
  it.for([...programs, ...pages])("%s", async (route, { expect }) => {
    const address = anAddress();
    const statuses = [await ask(route, address), await ask(route, address)];
    expect(statuses).not.toContain(429);
    expect(await ask(route, address)).toBe(429);
  });
});

describe("a page and the API route that does the same", () => {
  it("are both there, and the page has no rate of its own", ({ expect }) => {
    expect(Object.keys(twins).filter((page) => !pages.includes(page))).toEqual([]);
    expect(Object.values(twins).filter((route) => !programs.includes(route))).toEqual([]);
    expect(Object.keys(twins).filter((page) => ownLimit.has(page))).toEqual([]);
  });

  it("share one window", async ({ expect }) => {
    const address = anAddress();
    expect(await ask("POST /chat/rooms", address)).not.toBe(429);
    expect(await ask("POST /api/v1/chat/rooms", address)).not.toBe(429);
    expect(await ask("POST /chat/rooms", address)).toBe(429);
    expect(await ask("POST /api/v1/chat/rooms", address)).toBe(429);
  });

  it("have each form that changes something, unless a rate names it", ({ expect }) => {
    const alone = pages.filter(
      (page) => !page.startsWith("GET") && twins[page] === undefined && !ownLimit.has(page),
    );
    // A program cancels no job of letters.
    expect(alone).toEqual(["POST /letters/jobs/:jobId/cancel"]);
  });
});

describe("what a page polls", () => {
  it("is asked for every second from two tabs without a refusal", ({ expect }) => {
    const config = configOf({ ...testedEnv, RATE_LIMITS: "" });
    for (const route of [
      "GET /api/letters/jobs/:jobId",
      "GET /api/letters/history",
      "GET /api/letters/:id",
      "GET /api/letters/:id/pdf",
      "GET /letters/jobs/:jobId",
    ]) {
      const { name, rate } = limitRuleFor({ config, features: featureSetOf(features) }, route);
      expect({ name, rate }).toEqual({
        name: "letters_reading",
        rate: { max: 600, unit: "minute" },
      });
    }
  });
});
