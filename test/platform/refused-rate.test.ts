import { describe, it } from "vitest";
import { platformError } from "../../src/platform/errors";

const adviceOf = (limit: string) =>
  platformError("RATE_LIMIT_EXCEEDED", { details: { limit, seconds: 37 } }).advice;

describe("the advice of a limit", () => {
  it.for([
    ["10 per 1 hour", "10 par heure"],
    ["5 per 1 minute", "5 par minute"],
    ["3 per 1 day", "3 par jour"],
  ] as const)("is French in French: %s", ([rate, said], { expect }) => {
    expect(adviceOf(rate)?.fr).toContain(`(${said})`);
    expect(adviceOf(rate)?.en).toContain(`(${rate})`);
  });
});
