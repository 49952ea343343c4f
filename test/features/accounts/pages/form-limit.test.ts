import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { createApp } from "../../../../src/app";
import type { Verdict } from "../../../../src/platform/limits/fixed-window";
import { anAddress, ORIGIN } from "../../../support/context";

const app = createApp();
const refusal: Verdict = {
  isAdmitted: false,
  remaining: 0,
  resetInMs: 42_000,
  isFirstRefusal: false,
};
/** Behind a limiter that refuses everything. */
const refusingEnv = {
  ...env,
  RATE_WINDOWS: {
    getByName: () => ({ hit: async () => refusal }),
  } as unknown as Env["RATE_WINDOWS"],
};

const post = (path: string, fields: Record<string, string>) =>
  app.fetch(
    new Request(ORIGIN + path, {
      method: "POST",
      headers: { "accept-language": "en", "cf-connecting-ip": anAddress() },
      body: new URLSearchParams(fields),
    }),
    refusingEnv,
    createExecutionContext(),
  );

describe("a person who tries too often", () => {
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
    expect(text).toContain("Too many");
    expect(text).toContain('data-countdown="42"');
    expect(text).toContain(`value="${value ?? ""}"`);
    expect(text).not.toContain("secret-1-secret");
  });
});
