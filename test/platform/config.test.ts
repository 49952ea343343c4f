import { describe, it } from "vitest";
import { configOf } from "../../src/platform/config";

const SIGNING_SECRET = "x".repeat(32);

describe("the configuration", () => {
  it("has the contract's values as defaults", ({ expect }) => {
    expect(configOf({ SIGNING_SECRET })).toMatchObject({
      REQUIRED_VISITS: 3,
      VISIT_GAP_MINUTES: 30,
      DAILY_LIMIT: 5,
      IP_DAILY_LIMIT: 20,
      COOLDOWN_SECONDS: 120,
      RESERVATION_SECONDS: 30,
      LETTER_CACHE_HOURS: 24,
      PDF_RETENTION_DAYS: 30,
      LETTER_RETENTION_MONTHS: 12,
      JOB_RETENTION_HOURS: 24,
      AI_TIMEOUT_SECONDS: 60,
      AI_MAX_OUTPUT_TOKENS: 4_000,
    });
  });

  it("names every variable at fault", ({ expect }) => {
    const env = { SIGNING_SECRET: "short", DAILY_LIMIT: "none", COOLDOWN_SECONDS: "-1" };
    expect(() => configOf(env)).toThrow(/SIGNING_SECRET.*DAILY_LIMIT.*COOLDOWN_SECONDS/s);
  });

  it("does not start without its secret", ({ expect }) => {
    expect(() => configOf({})).toThrow(/SIGNING_SECRET/);
  });

  it("never repeats a value in its complaint", ({ expect }) => {
    expect(() => configOf({ SIGNING_SECRET: "hunter2" })).toThrow(
      expect.not.stringContaining("hunter2"),
    );
  });
});
