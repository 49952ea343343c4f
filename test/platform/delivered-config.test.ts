import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import wrangler from "../../wrangler.toml?raw";
import { configOf } from "../../src/platform/config";

describe("the configuration as it is delivered", () => {
  it("gives a look-up eight seconds and a visit five, and keeps an answer for seven days", ({
    expect,
  }) => {
    const delivered = {
      COMPANY_RESEARCH_TIMEOUT_MS: 8_000,
      FETCH_TIMEOUT_MS: 5_000,
      COMPANY_CACHE_DAYS: 7,
      COMPANY_FAILURE_CACHE_MINUTES: 10,
      FETCH_ALLOW_LOCAL: [],
    };
    expect(configOf({ SIGNING_SECRET: "x".repeat(32) })).toMatchObject({
      ...delivered,
      COMPANY_RESEARCH: true,
    });
    // The variables of wrangler.toml change none of it.
    expect(configOf(env)).toMatchObject(delivered);
  });

  it("gives the Worker no way to a private network", ({ expect }) => {
    const flags = /^compatibility_flags = \[(.*)\]$/m.exec(wrangler)?.[1];
    expect(flags).toContain('"global_fetch_strictly_public"');
    expect(Cloudflare.compatibilityFlags).toMatchObject({ global_fetch_strictly_public: true });
  });
});
