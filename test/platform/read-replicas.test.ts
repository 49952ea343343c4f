import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, describe, it } from "vitest";
import { createApp } from "../../src/app";
import { aGuest, ORIGIN, seedProfile } from "../support/context";
import { aLetter } from "../support/letters";

const app = createApp();
const BOOKMARK = `${"0".repeat(8)}-${"0".repeat(8)}-${"0".repeat(8)}-${"0".repeat(32)}`;

/** Asks with replication on or off; `asked` is what D1 sessions were begun with. */
async function ask(path: string, init: RequestInit, isOn = true) {
  const asked: unknown[] = [];
  const DB = new Proxy(env.DB, {
    get(db, key) {
      if (key === "withSession") {
        return (constraint: string) => {
          asked.push(constraint);
          const session = db.withSession(constraint === BOOKMARK ? "first-primary" : constraint);
          return {
            prepare: (sql: string) => session.prepare(sql),
            batch: (statements: D1PreparedStatement[]) => session.batch(statements),
            getBookmark: () => BOOKMARK,
          };
        };
      }
      const value: unknown = Reflect.get(db, key, db);
      return typeof value === "function" ? (value.bind(db) as unknown) : value;
    },
  });
  const execution = createExecutionContext();
  const vars = { ...env, DB, READ_REPLICATION: String(isOn) };
  const response = await app.fetch(new Request(ORIGIN + path, init), vars, execution);
  await waitOnExecutionContext(execution);
  return { response, asked };
}

// The first pair loads the writers and the fonts.
beforeAll(async () => {
  await seedProfile();
  await aLetter((await aGuest()).headers);
}, 30_000);

describe("read replication", () => {
  it("hands a writer the bookmark of the write, which the next read starts from", async ({
    expect,
  }) => {
    const { headers } = await aGuest();
    const id = await aLetter(headers);
    const removed = await ask(`/api/letters/${id}`, { method: "DELETE", headers });
    expect(removed.asked).toEqual(["first-primary"]);
    expect(removed.response.headers.get("x-d1-bookmark")).toBe(BOOKMARK);
    expect(removed.response.headers.get("set-cookie")).toContain(`d1_bookmark=${BOOKMARK}`);
    const read = await ask("/api/letters/history", {
      headers: { ...headers, "x-d1-bookmark": BOOKMARK },
    });
    expect(read.asked).toEqual([BOOKMARK]);
    expect(read.response.status).toBe(200);
    const byCookie = await ask("/api/letters/history", {
      headers: { ...headers, cookie: `${headers.cookie}; d1_bookmark=${BOOKMARK}` },
    });
    expect(byCookie.asked).toEqual([BOOKMARK]);
  });

  it("lets a reader without one read from anywhere, and gives none back", async ({ expect }) => {
    const { headers } = await aGuest();
    const { asked, response } = await ask("/api/letters/history", { headers });
    expect(asked).toEqual(["first-unconstrained"]);
    expect(response.headers.get("x-d1-bookmark")).toBeNull();
  });

  it("treats a malformed bookmark as none", async ({ expect }) => {
    const { headers } = await aGuest();
    const { asked, response } = await ask("/api/letters/history", {
      headers: { ...headers, "x-d1-bookmark": "'; DROP TABLE" },
    });
    expect(asked).toEqual(["first-unconstrained"]);
    expect(response.status).toBe(200);
  });

  it("does nothing where it is off", async ({ expect }) => {
    const { headers } = await aGuest();
    const { asked, response } = await ask("/api/letters/history", { headers }, false);
    expect(asked).toEqual([]);
    expect(response.status).toBe(200);
  });
});
