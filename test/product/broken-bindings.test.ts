import { beforeAll, describe, it } from "vitest";
import { createApp } from "../../src/app";
import { sampleOf } from "../support/depth";
import { apiRoutes, pageRoutes } from "../support/routes";
import {
  askBroken,
  type BrokenCase,
  casesOf,
  CAUSE,
  type Outcome,
} from "./support/broken-bindings";
import { aRouteWorld, type RouteWorld } from "./support/route-world";

const app = createApp();
const routes = [...(await apiRoutes()), ...(await pageRoutes())];
const isForPrograms = (route: string) => / \/(api|health|metrics)/.test(route);

let world: RouteWorld;
beforeAll(async () => {
  world = await aRouteWorld();
});

/** A failure is written in the form of its family: JSON with a code, or a page. */
function faultsOf({ route, fault }: BrokenCase, outcome: Outcome): string[] {
  const { status, text, type, retryAfter } = outcome;
  const faults: string[] = [];
  if (text.includes(CAUSE)) faults.push("the answer holds what the binding said");
  if (status < 500) return faults;
  if (isForPrograms(route)) {
    if (!type.startsWith("application/json")) faults.push(`the answer is ${type}`);
    else if (!/"(code|errorCode)":\s*"[A-Z_]+"/.test(text)) faults.push(`no code in ${text}`);
  } else if (!type.startsWith("text/html")) faults.push(`the answer is ${type}`);
  if (fault === "hangs" && (status !== 503 || retryAfter === null)) {
    faults.push(`a slow binding answers ${status}, retry after ${String(retryAfter)}`);
  }
  return faults;
}

/**
 * A reservation whose end fails stays until it expires, when the sweep gives its bytes back.
 * Each sign-in takes over what the browser made, table by table; the next sign-in takes over the rest. */
const isKeptByDesign = (route: string, table: string) =>
  (/\/(login|register)$/.test(route) && /^(jobs|generated_letters)$/.test(table)) ||
  (/ \S*\/(files|uploads|transcription\/upload|transcription\/:id\/media)$/.test(route) &&
    /^(uploads|storage_use)$/.test(table));

/** It asks while the binding is broken, and once more when it works again. */
async function wrongsOf(each: BrokenCase): Promise<string[]> {
  const outcome = await askBroken({ app, world }, each);
  const leaks = outcome.leaks.map((leak) => `the log holds ${leak}: ${outcome.lines}`);
  const healthy = await askBroken({ app, world }, { ...each, binding: "none", fault: "throws" });
  const lasting = healthy.status < 500 ? [] : [`later it answers ${healthy.status}`];
  const halves = outcome.halfWritten.flatMap((table) =>
    isKeptByDesign(each.route, table) ? [] : `${table} is half-written`,
  );
  return [...leaks, ...faultsOf(each, outcome), ...halves, ...lasting];
}

/** All of them take an hour: `npx vitest run --mode whole test/product/broken-bindings.test.ts`. */
const broken = casesOf(routes, ["throws", "hangs"]);
/** Their statements carry what people wrote. */
const failingWrites = broken.filter(
  ({ route, binding, fault, spared }) =>
    /^(POST|PUT) \/api\//.test(route) && binding === "DB" && fault === "throws" && spared > 0,
);

describe("while one binding fails, a route answers in its family, and keeps secrets:", () => {
  it.for(sampleOf(broken, { deep: 100 }))(
    "$route, $binding $fault after $spared",
    async (each, { expect }) => {
      expect(await wrongsOf(each)).toEqual([]);
    },
  );

  it.for(sampleOf(failingWrites, { quick: 40, deep: 100 }))(
    "$route, D1 fails after $spared calls",
    async (each, { expect }) => {
      expect(await wrongsOf(each)).toEqual([]);
    },
  );
});
