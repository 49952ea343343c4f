import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { beforeAll, describe, it } from "vitest";
import { createApp } from "../../src/app";
import { ORIGIN } from "../support/context";
import { apiRoutes, pageRoutes } from "../support/routes";
import { actors, type ActorName, table } from "./support/authorisation-table";
import {
  addressFor,
  aRouteWorld,
  prepareFor,
  requestFor,
  type RouteRequest,
  type RouteWorld,
  testedEnv,
} from "./support/route-world";

const app = createApp();
const routes = [...(await apiRoutes()), ...(await pageRoutes())];

let world: RouteWorld;
beforeAll(async () => {
  world = await aRouteWorld();
});

describe("every route serves whom it is for, and nobody else:", () => {
  it("each has a row, and each row a route", ({ expect }) => {
    expect(Object.keys(table).toSorted()).toEqual(routes.toSorted());
  });

  it.for(routes)("%s", async (route, { expect }) => {
    const expected = (table[route] ?? "").split(" ");
    let request: RouteRequest | null = null;
    for (const [index, actor] of actors.entries()) {
      await prepareFor(route, world);
      request ??= await requestFor(route, world);
      const answer = await answerTo(route, request, actor);
      // What has been done cannot be asked for again; what was refused or looked at can.
      if (!route.startsWith("GET") && answer.status < 400) request = null;
      const told = `${actor} got ${answer.status}`;
      expect(outcomeOf(answer, expected[index]), told).toBe(expected[index]);
    }
  });
});

/** As precise as what is expected: a status, or what it amounts to. */
function outcomeOf({ status, headers }: Response, expected: string | undefined): string {
  if (headers.get("location")?.startsWith("/login")) return "login";
  if (status < 400) return "ok";
  const isRefusal = expected !== "in" || [401, 403, 404].includes(status) || status >= 500;
  return isRefusal ? String(status) : "in";
}

async function answerTo(route: string, request: RouteRequest, actor: ActorName): Promise<Response> {
  const headers = await world.headersOf[actor]();
  const { url, method, body, type } = request;
  const execution = createExecutionContext();
  const init = {
    method,
    headers: {
      "cf-connecting-ip": addressFor(route),
      ...(/\/(live|ws)$/.test(route) && { upgrade: "websocket" }),
      ...(body !== undefined && { "content-type": type }),
      ...headers,
    },
    ...(body !== undefined && { body }),
  };
  const response = await app.fetch(new Request(ORIGIN + url, init), testedEnv, execution);
  response.webSocket?.accept();
  response.webSocket?.close();
  await response.arrayBuffer();
  await waitOnExecutionContext(execution);
  return response;
}
