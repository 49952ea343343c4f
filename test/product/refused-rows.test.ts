import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { beforeAll, describe, it } from "vitest";
import { createApp } from "../../src/app";
import { aPerson, bearer, type Person } from "../support/accounts";
import { anAddress, ORIGIN } from "../support/context";
import { apiRoutes, pageRoutes } from "../support/routes";
import {
  aRouteWorld,
  prepareFor,
  requestFor,
  type RouteWorld,
  testedEnv,
} from "./support/route-world";
import { changedTables, storedRows } from "./support/stored-rows";

const app = createApp();
const routes = [...(await apiRoutes()), ...(await pageRoutes())];
const writing = routes.filter((route) => !route.startsWith("GET "));

let world: RouteWorld;
let stranger: Person;
beforeAll(async () => {
  world = await aRouteWorld();
  stranger = await aPerson();
});

type Asked = Awaited<ReturnType<typeof requestFor>>;

async function ask({ method, url, body, type }: Asked, headers: Record<string, string>) {
  const execution = createExecutionContext();
  const request = new Request(ORIGIN + url, {
    method,
    headers: {
      "cf-connecting-ip": anAddress(),
      ...(body !== undefined && { "content-type": type }),
      ...headers,
    },
    ...(body !== undefined && { body }),
  });
  const response = await app.fetch(request, testedEnv, execution);
  await response.arrayBuffer();
  await waitOnExecutionContext(execution);
  return response.status;
}

const isRefusal = (status: number) => status >= 400 && status < 500;

describe("a request that is refused leaves every row as it was:", () => {
  it.for(writing)("%s", async (route, { expect }) => {
    await prepareFor(route, world);
    // The body is as the document shows it, once for nobody, and twice for a person whose own it is not.
    const everybody = [{}, bearer(stranger.accessToken), bearer(stranger.accessToken)];
    let asked = await requestFor(route, world, { isServed: true });
    let before = await storedRows();
    for (const headers of everybody) {
      const status = await ask(asked, headers);
      if (!isRefusal(status)) asked = await requestFor(route, world, { isServed: true });
      const after = await storedRows();
      const changed = isRefusal(status) ? changedTables(before, after) : [];
      expect({ status, changed }).toEqual({ status, changed: [] });
      before = after;
    }
  });
});
