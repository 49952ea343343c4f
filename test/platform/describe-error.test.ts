import { DrizzleQueryError } from "drizzle-orm/errors";
import { describe, it } from "vitest";
import * as z from "zod";
import { describeError } from "../../src/platform/describe-error";

const MARK = "marked-7f3a@secret-mail.example";

const failedInsert = (cause: Error) =>
  new DrizzleQueryError(
    `insert into "users" ("email", "status") values (?, 'active')`,
    [MARK, `first line ${MARK}\n    at ${MARK}`],
    cause,
  );

describe("an error in the log", () => {
  it("shows a failed statement, why it failed and where, and no parameter", ({ expect }) => {
    const text = describeError(failedInsert(new Error("D1_ERROR: database is overloaded")));
    expect(text).toContain(`insert into "users" ("email", "status") values (?, '…')`);
    expect(text).toContain("caused by Error: D1_ERROR: database is overloaded");
    expect(text).toMatch(/\n {4}at \S+/);
    expect(text).not.toContain(MARK);
  });

  it.for<[string, unknown]>([
    ["a cause that repeats a parameter", failedInsert(new Error(`no such row: ${MARK}`))],
    ["a cause of a cause", new Error("outer", { cause: failedInsert(new Error(`'${MARK}'`)) })],
    ["a search term that SQLite quotes", new Error(`fts5: syntax error near "${MARK}"`)],
    ["a search term that is never closed", new Error(`unrecognized token: "${MARK}`)],
    ["a text that is no JSON", jsonErrorOf(`{"letter": ${MARK}`)],
    ["a schema with a refused value", z.enum(["a"]).safeParse(MARK).error],
    ["a schema with a key that nobody knows", z.strictObject({}).safeParse({ [MARK]: 1 }).error],
    ["a thrown text", MARK],
  ])("never shows %s", ([, error], { expect }) => {
    expect(describeError(error)).not.toContain("marked-7f3a");
  });

  it("stays short, whatever its message and however deep its causes", ({ expect }) => {
    let error = new Error("x".repeat(100_000));
    for (let depth = 0; depth < 50; depth += 1) error = new Error("outer", { cause: error });
    expect(describeError(error).length).toBeLessThanOrEqual(4_000);
    const loop = new Error("loop");
    loop.cause = loop;
    expect(describeError(loop).length).toBeLessThanOrEqual(4_000);
  });
});

function jsonErrorOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}
