import { describe, it } from "vitest";
import { formatDay, formatMoment, formatResumeDate } from "../../src/ui/dates";

describe("a date in French", () => {
  it("has a first day of the month, and no day one", ({ expect }) => {
    expect(formatDay("2027-01-01T00:00:00Z", "fr")).toBe("1er janvier 2027");
    expect(formatMoment("2027-01-01T10:15:00Z", "fr")).toMatch(/^1er janvier 2027 /);
    expect(formatResumeDate("2021-03-01", "fr")).toBe("1er mars 2021");
  });

  it("has plain numbers for all other days", ({ expect }) => {
    expect(formatDay("2027-01-11T00:00:00Z", "fr")).toBe("11 janvier 2027");
    expect(formatDay("2027-01-01T00:00:00Z", "en")).toBe("1 January 2027");
  });
});
