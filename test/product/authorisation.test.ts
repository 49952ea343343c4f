import { beforeAll, describe, it } from "vitest";
import { createApp } from "../../src/app";
import { wrongAnswers } from "./support/authorisation-check";
import { exceptions } from "./support/authorisation-table";
import { guardsByRoute } from "./support/route-guards";
import { aRouteWorld, type RouteWorld } from "./support/route-world";

const app = createApp();
const guards = await guardsByRoute();

let world: RouteWorld;
beforeAll(async () => {
  world = await aRouteWorld();
});

describe("the exceptions of the authorisation table", () => {
  it("each name a route that exists, once", ({ expect }) => {
    const named = exceptions.flatMap(({ routes }) => routes);
    expect(named).toEqual([...new Set(named)]);
    expect(named.filter((route) => !guards.has(route))).toEqual([]);
  });
});

describe("a route", () => {
  it.for([...guards])(
    "such as %s is open only to those whom its guard lets pass: %s",
    async ([route, guard], { expect }) => {
      expect(await wrongAnswers({ app, world }, route, guard)).toEqual([]);
    },
  );
});
