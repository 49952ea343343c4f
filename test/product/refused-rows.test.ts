import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, describe, it } from "vitest";
import { createApp } from "../../src/app";
import { aPerson, bearer, type Person } from "../support/accounts";
import { anAddress, ORIGIN } from "../support/context";
import { apiRoutes } from "../support/routes";
import {
  aRouteWorld,
  prepareFor,
  requestFor,
  type RouteWorld,
  testedEnv,
} from "./support/route-world";

const app = createApp();
const writing = (await apiRoutes()).filter((route) => !route.startsWith("GET "));

let world: RouteWorld;
let stranger: Person;
beforeAll(async () => {
  world = await aRouteWorld();
  stranger = await aPerson();
});

/** What objects copy to the database within seconds of an earlier request, and what counts requests. */
const LATER_TABLES = ["room_authors", "measures"];
const LATER_COLUMNS = ["message_count", "last_message_at", "last_read_seq", "read_count"];

async function rowsOfAll(): Promise<unknown> {
  const { results } = await env.DB.prepare(
    "select name from sqlite_master where type = 'table' and name not like '\\_cf%' escape '\\' and name not like 'd1%'",
  ).all<{ name: string }>();
  const names = results.map(({ name }) => name).filter((name) => !LATER_TABLES.includes(name));
  const tables = await env.DB.batch<Record<string, unknown>>(
    names.map((name) => env.DB.prepare(`select * from "${name}"`)),
  );
  return tables.map(({ results: rows }, index) => [
    names[index],
    rows.map((row) => Object.entries(row).filter(([column]) => !LATER_COLUMNS.includes(column))),
  ]);
}

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
    for (const headers of [{}, bearer(stranger.accessToken), bearer(stranger.accessToken)]) {
      const asked = await requestFor(route, world, { isServed: true });
      const before = await rowsOfAll();
      const status = await ask(asked, headers);
      const after = isRefusal(status) ? await rowsOfAll() : before;
      expect({ status, rows: after }).toEqual({ status, rows: before });
    }
  });
});
