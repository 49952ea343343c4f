import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { beforeAll, describe, it } from "vitest";
import { createApp } from "../../src/app";
import { ORIGIN } from "../support/context";
import { apiRoutes, pageRoutes } from "../support/routes";
import { observeEnv } from "./support/observed-env";
import {
  addressFor,
  aRouteWorld,
  prepareFor,
  requestFor,
  type RouteWorld,
  testedEnv,
} from "./support/route-world";

const app = createApp();
const routes = [...(await apiRoutes()), ...(await pageRoutes())];

let world: RouteWorld;
beforeAll(async () => {
  world = await aRouteWorld();
});

/**
 * Turns of waiting that a route may take after the token's own look at the store. A read asks its limiter beside its
 * work; a write waits for it, then works in three turns at the most. A page counts its visit first.
 */
function allowedWaves(route: string): number {
  if (route in longer) return longer[route] ?? 0;
  if (!route.startsWith("GET")) return 4;
  return isForPrograms(route) ? 1 : 3;
}

const longer: Readonly<Record<string, number>> = {
  // It looks whether the file was paid for before it takes a slot, and takes the slot before it stores anything.
  "POST /api/cv/upload": 5,
  // A recording is judged where it lies, between its object and its row; then its transcript's job is opened.
  "POST /api/transcription/upload": 8,
  // It looks before whether there is a recording, and gives the whole transcript.
  "POST /api/transcription/:id/media": 9,
  // It knows whose recording it is before it looks for the picture.
  "GET /api/transcription/:id/waveform": 2,
  // It learns the size and the tag of the model before it knows which part is asked for.
  "GET /api/speech/model/:sha256": 2,
  // The first read of a CV stores what its files say when they are read again, behind its answer.
  "GET /api/cv/generations/:cvId": 2,
};

/** These are written while they are downloaded, in as many turns as there are files. */
const streamed = ["GET /account/export", "GET /api/v1/users/me/export"];

/** It asks the payment service and stores the answer, once a purchase. */
const afterPaying = ["GET /account/plan/checkout/:id/done"];

const unbounded = new Set([...streamed, ...afterPaying]);

/** Routes whose request here is refused, each with the reason. */
const refused: Readonly<Record<string, string>> = {
  "DELETE /api/v1/users/me":
    "with a wrong password: a deletion is in test/features/accounts/erasure",
  "POST /api/letters/generate": "the owner has just had some: test/product/waves.test.ts",
  "POST /api/payment/webhook": "unsigned: test/features/billing/webhook.test.ts",
  "PUT /api/transcription/:id/waveform":
    "it has its waveform: test/features/transcription/waveform.test.ts",
  "POST /api/transcription/webhooks/assemblyai":
    "unsigned: test/features/transcription/speech-callback.test.ts",
  "GET /metrics": "an account’s token is not the metrics’",
};

describe("every route", () => {
  it.for(routes.filter((route) => !unbounded.has(route)))(
    "waits no more often than its method allows: %s",
    async (route, { expect }) => {
      const { waves, status, calls, isKnown } = await least(route);
      const told = `answered ${status} after ${calls.join(", ")}`;
      expect(waves - 1, told).toBeLessThanOrEqual(allowedWaves(route));
      // A refusal waits for less than the work does; what this world knows nothing of cannot be served.
      if (isForPrograms(route) && isKnown) expect(status >= 400, told).toBe(route in refused);
    },
  );
});

const SAVE = "POST /api/letters/:id/versions";

const isForPrograms = (route: string) => / \/(api|health|metrics)/.test(route);

/**
 * The best of up to three requests, as many as it takes to see one that is served in few enough waves: the first loads what it
 * needs and finds out which objects there are, and on a busy machine two calls of one wave may miss each other.
 */
async function least(route: string) {
  const seen: Awaited<ReturnType<typeof observe>>[] = [];
  const isGood = ({ status, waves }: (typeof seen)[number]) =>
    status < 400 && waves - 1 <= allowedWaves(route);
  while (seen.length < 3 && !seen.some(isGood)) {
    await prepareFor(route, world);
    if (route.endsWith("/versions/:version/restore")) await observe(SAVE);
    seen.push(await observe(route));
  }
  const served = seen.filter(({ status }) => status < 400);
  const counted = served.length > 0 ? served : seen;
  return counted.reduce((one, other) => (other.waves < one.waves ? other : one));
}

async function observe(route: string) {
  const isAdmins = /\/admin\b|^PUT \/api\/profile$/.test(route);
  const headers = await world.headersOf[isAdmins ? "super_admin" : "owner"]();
  const request = await requestFor(route, world, { isServed: true });
  const { method, url, body, type, isKnown } = request;
  const observed = observeEnv(testedEnv);
  const execution = createExecutionContext();
  const init = {
    method,
    headers: {
      "cf-connecting-ip": addressFor(route),
      ...(body !== undefined && { "content-type": type }),
      ...(/\/(live|ws)$/.test(route) && { upgrade: "websocket", origin: ORIGIN }),
      ...headers,
    },
    ...(body !== undefined && { body }),
  };
  const response = await app.fetch(new Request(ORIGIN + url, init), observed.env, execution);
  response.webSocket?.accept();
  response.webSocket?.close();
  await response.arrayBuffer();
  const waves = observed.waves();
  await waitOnExecutionContext(execution);
  return { status: response.status, waves, calls: observed.calls(), isKnown };
}
