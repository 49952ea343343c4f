import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { Hono } from "hono";
import { describe, it } from "vitest";
import { accountPages } from "../../../../src/features/accounts/api/routes";
import { type AppEnv, contextFor } from "../../../../src/platform/context";
import { defineErrors } from "../../../../src/platform/errors";
import { lazyRoutes } from "../../../../src/platform/lazy-routes";

const tooMany = defineErrors({
  TOO_MANY: { status: 429, title: { fr: "Trop d’essais", en: "Too many attempts" } },
});

/** The pages behind a limiter that refuses everything. */
const app = new Hono<AppEnv>()
  .use(async (c, next) => {
    const ctx = contextFor(c.env, c.executionCtx, { actor: { kind: "anonymous" } });
    c.set("ctx", ctx);
    c.set("requestId", ctx.requestId);
    c.set("language", "en");
    await next();
  })
  .all(
    "*",
    lazyRoutes(
      async () =>
        accountPages({
          belongings: [],
          limit: () => {
            throw tooMany("TOO_MANY", { retryAfterSeconds: 42 });
          },
        }),
      (pages) => pages,
    ),
  );

const post = (path: string, fields: Record<string, string>) =>
  app.fetch(
    new Request(`https://atelier.test${path}`, {
      method: "POST",
      body: new URLSearchParams(fields),
    }),
    env,
    createExecutionContext(),
  );

describe("whoever tries too often", () => {
  it.for([
    ["/login", "identifier", "nora"],
    ["/register", "email", "nora@example.test"],
  ])("is told in the form of %s how long to wait", async ([path, field, value], { expect }) => {
    const answer = await post(path ?? "", {
      [field ?? ""]: value ?? "",
      password: "secret-1-secret",
    });
    expect(answer.status).toBe(429);
    expect(answer.headers.get("retry-after")).toBe("42");
    const text = await answer.text();
    expect(text).toContain("Too many attempts");
    expect(text).toContain('data-countdown="42"');
    expect(text).toContain(`value="${value ?? ""}"`);
    expect(text).not.toContain("secret-1-secret");
  });
});
