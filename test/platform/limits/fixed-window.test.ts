import * as fc from "fast-check";
import { describe, it } from "vitest";
import { type FixedWindow, hitWindow } from "../../../src/platform/limits/fixed-window";

const rate = { max: 5, unit: "minute" } as const;

describe("a fixed window", () => {
  it("begins with the first request, not with the clock's minute", ({ expect }) => {
    const begun = hitWindow(null, rate, 59_999);
    expect(begun.window).toEqual({ endsAt: 119_999, used: 1 });
    expect(begun.verdict).toMatchObject({ isAdmitted: true, remaining: 4, resetInMs: 60_000 });
  });

  it("refuses the sixth request five seconds apart, with the seconds that are left", ({
    expect,
  }) => {
    let window: FixedWindow | null = null;
    const verdicts = [0, 5, 10, 15, 20, 25].map((second) => {
      const hit = hitWindow(window, rate, second * 1000);
      window = hit.window;
      return hit.verdict;
    });
    expect(verdicts.map(({ isAdmitted }) => isAdmitted)).toEqual([...Array(5).fill(true), false]);
    expect(verdicts[5]).toMatchObject({ resetInMs: 35_000, remaining: 0, isFirstRefusal: true });
  });

  it("opens again at its end, to the millisecond", ({ expect }) => {
    const full = { endsAt: 60_000, used: 5 };
    expect(hitWindow(full, rate, 59_999).verdict.isAdmitted).toBe(false);
    expect(hitWindow(full, rate, 60_000).verdict).toMatchObject({ isAdmitted: true, remaining: 4 });
  });

  it("admits exactly its number in any window, however the requests fall", ({ expect }) => {
    fc.assert(
      fc.property(fc.array(fc.nat(20_000), { maxLength: 200 }), (gaps) => {
        let window: FixedWindow | null = null;
        let now = 0;
        const admitted = new Map<number, number>();
        for (const gap of gaps) {
          now += gap;
          const hit = hitWindow(window, rate, now);
          window = hit.window;
          const { endsAt } = hit.window;
          if (hit.verdict.isAdmitted) admitted.set(endsAt, (admitted.get(endsAt) ?? 0) + 1);
          expect(hit.verdict.resetInMs).toBeGreaterThan(0);
          expect(hit.verdict.resetInMs).toBeLessThanOrEqual(60_000);
        }
        for (const count of admitted.values()) expect(count).toBeLessThanOrEqual(rate.max);
      }),
    );
  });
});
