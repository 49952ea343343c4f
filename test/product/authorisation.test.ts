import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { beforeAll, describe, it } from "vitest";
import { createApp } from "../../src/app";
import { ORIGIN } from "../support/context";
import {
  actors,
  type ActorName,
  defaultOutcomes,
  exceptions,
  type Outcome,
} from "./support/authorisation-table";
import { type Guard, guardsByRoute } from "./support/route-guards";
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
const guards = await guardsByRoute();
const exceptional = new Map(
  exceptions.flatMap(({ routes, outcomes }) =>
    routes.map((route) => [route, outcomes.split(" ")] as const),
  ),
);

let world: RouteWorld;
beforeAll(async () => {
  world = await aRouteWorld();
});

describe("the exceptions of the authorisation table", () => {
  it("name each a route once, and a route that exists", ({ expect }) => {
    const named = exceptions.flatMap(({ routes }) => routes);
    expect(named).toEqual([...new Set(named)]);
    expect(named.filter((route) => !guards.has(route))).toEqual([]);
  });
});

describe("a route serves whom its guard lets pass, and nobody else:", () => {
  it.for([...guards])("%s is for %s", async ([route, guard], { expect }) => {
    let request: RouteRequest | null = null;
    for (const [index, actor] of actors.entries()) {
      await prepareFor(route, world);
      request ??= await requestFor(route, world);
      const expected = expectedOf(route, guard, request)[index] ?? "";
      const answer = await answerTo(route, request, actor);
      // What has been done cannot be asked for again; what was refused or looked at can.
      if (!route.startsWith("GET") && answer.status < 400) request = null;
      expect(accepted(expected), `${actor} got ${answer.status}`).toContain(outcomeOf(answer));
    }
  });
});

const isPage = (route: string) => !/^\w+ \/(api|health|metrics)\b/.test(route);

function expectedOf(route: string, guard: Guard, { isKnown }: RouteRequest): readonly Outcome[] {
  const exception = exceptional.get(route);
  if (exception) return exception;
  // The documented example is to be done as asked; a page's form is sent empty.
  const done = isPage(route) && !route.startsWith("GET") ? "served" : "ok";
  return defaultOutcomes(guard, isPage(route), isKnown ? done : "there");
}

/** `ok`, `in`, `login` or the status of a refusal. */
function outcomeOf({ status, headers }: Response): Outcome {
  if (headers.get("location")?.startsWith("/login")) return "login";
  if (status < 400) return "ok";
  return [401, 403, 404].includes(status) || status >= 500 ? String(status) : "in";
}

function accepted(expected: Outcome): readonly Outcome[] {
  if (expected === "served") return ["ok", "in"];
  return expected === "there" ? ["ok", "in", "404"] : [expected];
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
