import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import type { createApp } from "../../../src/app";
import { ORIGIN } from "../../support/context";
import {
  actors,
  type ActorName,
  defaultOutcomes,
  exceptions,
  type Outcome,
} from "./authorisation-table";
import type { Guard } from "./route-guards";
import {
  addressFor,
  prepareFor,
  requestFor,
  type RouteRequest,
  type RouteWorld,
  testedEnv,
} from "./route-world";

type App = ReturnType<typeof createApp>;

const exceptional = new Map(
  exceptions.flatMap(({ routes, outcomes }) =>
    routes.map((route) => [route, outcomes.split(" ")] as const),
  ),
);

/** Asks a route as every actor; says of each who got something else than they are owed. */
export async function wrongAnswers(
  { app, world }: { readonly app: App; readonly world: RouteWorld },
  route: string,
  guard: Guard,
): Promise<string[]> {
  const wrong: string[] = [];
  let request: RouteRequest | null = null;
  for (const [index, actor] of actors.entries()) {
    await prepareFor(route, world);
    request ??= await requestFor(route, world);
    const expected = expectedOf(route, guard, request)[index] ?? "";
    const answer = await answerTo(app, request, { route, headers: await headersOf(world, actor) });
    // A request that was carried out is made anew; one that was refused or only read is sent again.
    if (!route.startsWith("GET") && answer.status < 400) request = null;
    if (accepted(expected).includes(outcomeOf(answer))) continue;
    wrong.push(`${actor} got ${answer.status} and is owed ${expected}`);
  }
  return wrong;
}

const headersOf = (world: RouteWorld, actor: ActorName) => world.headersOf[actor]();

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

type Asked = { readonly route: string; readonly headers: Record<string, string> };

async function answerTo(app: App, request: RouteRequest, asked: Asked): Promise<Response> {
  const { url, method, body, type } = request;
  const { route, headers } = asked;
  const execution = createExecutionContext();
  const init = {
    method,
    headers: {
      "cf-connecting-ip": addressFor(route),
      ...(/\/(live|ws)$/.test(route) && { upgrade: "websocket", origin: ORIGIN }),
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
