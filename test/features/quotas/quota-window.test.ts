import fc from "fast-check";
import { describe, it } from "vitest";
import { quotaWindowEnd } from "../../../src/features/quotas";
import { runs } from "../../support/depth";

const YEAR_2026 = Date.UTC(2026, 0, 1);
const YEAR_2030 = Date.UTC(2030, 0, 1);

describe("the end of a quota's window", () => {
  it("is the same midnight however late within the window one asks", ({ expect }) => {
    fc.assert(
      fc.property(fc.integer({ min: YEAR_2026, max: YEAR_2030 }), (now) => {
        const month = quotaWindowEnd("month", now);
        expect(new Date(month).toISOString()).toMatch(/-01T00:00:00\.000Z$/);
        expect(quotaWindowEnd("month", month - 1)).toBe(month);
        expect(new Date(quotaWindowEnd("day", now)).toISOString()).toMatch(/T00:00:00\.000Z$/);
      }),
      { numRuns: runs({ deep: 2_000 }) },
    );
  });
});
