import { beforeAll, describe, type ExpectStatic, it } from "vitest";
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
    if (!/^application\/json/.test(type)) faults.push(`the answer is ${type}`);
    else if (!/"(code|errorCode)":\s*"[A-Z_]+"/.test(text)) faults.push(`no code in ${text}`);
  } else if (!/^text\/html/.test(type)) faults.push(`the answer is ${type}`);
  if (fault === "hangs" && (status !== 503 || retryAfter === null)) {
    faults.push(`a slow binding answers ${status}, retry after ${String(retryAfter)}`);
  }
  return faults;
}

async function expectClearAnswer(broken: BrokenCase, expect: ExpectStatic) {
  const outcome = await askBroken({ app, world }, broken);
  expect(outcome.leaks, outcome.lines).toEqual([]);
  expect(faultsOf(broken, outcome)).toEqual([]);
  const healthy = await askBroken({ app, world }, { ...broken, binding: "none" });
  expect(healthy.status, healthy.text).toBeLessThan(500);
}

const broken = casesOf(routes, ["throws", "hangs"]);
/** Their statements carry what people wrote. */
const failingWrites = broken.filter(
  ({ route, binding, fault, spared }) =>
    /^(POST|PUT) \/api\//.test(route) && binding === "DB" && fault === "throws" && spared > 0,
);

describe("while one binding fails, a route answers in its family, and keeps secrets:", () => {
  it.for(sampleOf(broken))("$route, $binding $fault after $spared", (each, { expect }) =>
    expectClearAnswer(each, expect),
  );

  it.for(sampleOf(failingWrites, 40))("$route, D1 fails after $spared calls", (each, { expect }) =>
    expectClearAnswer(each, expect),
  );
});
