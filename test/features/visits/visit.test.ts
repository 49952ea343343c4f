import { describe, it } from "vitest";
import {
  afterNavigation,
  decideGate,
  newVisitor,
  nextVisitInMs,
} from "../../../src/features/visits/visit";

const MINUTE_MS = 60_000;
const gapMs = 30 * MINUTE_MS;
const rules = { requiredVisits: 3, requiredConfidence: 60 };

describe("a visit", () => {
  it("begins with the first page", ({ expect }) => {
    expect(afterNavigation(newVisitor, 5, gapMs)).toEqual({ visits: 1, lastSeenAt: 5 });
  });

  it("goes on while pages follow within the gap, however long that lasts", ({ expect }) => {
    let visitor = afterNavigation(newVisitor, 0, gapMs);
    for (let i = 1; i <= 10; i++) visitor = afterNavigation(visitor, i * 29 * MINUTE_MS, gapMs);
    expect(visitor.visits).toBe(1);
  });

  it("begins anew after the gap without a page", ({ expect }) => {
    const visitor = afterNavigation(newVisitor, 0, gapMs);
    expect(nextVisitInMs(visitor, 10 * MINUTE_MS, gapMs)).toBe(20 * MINUTE_MS);
    expect(afterNavigation(visitor, gapMs - 1, gapMs).visits).toBe(1);
    expect(afterNavigation(visitor, gapMs, gapMs).visits).toBe(2);
  });

  it("begins with every page when the gap is zero", ({ expect }) => {
    const twice = afterNavigation(afterNavigation(newVisitor, 7, 0), 7, 0);
    expect(twice.visits).toBe(2);
  });
});

describe("the gate", () => {
  it("opens at the third visit and not before", ({ expect }) => {
    expect(decideGate({ visits: 2, lastSeenAt: 0 }, rules)).toEqual({
      open: false,
      visitsRemaining: 1,
    });
    expect(decideGate({ visits: 3, lastSeenAt: 0 }, rules)).toEqual({
      open: true,
      reason: "visits_threshold",
    });
  });

  it("opens at once for a profile that is sure enough", ({ expect }) => {
    const profile = { type: "recruiter", confidence: 60, source: ["referrer"] } as const;
    const visitor = {
      visits: 0,
      lastSeenAt: 0,
      profile: { ...profile, source: [...profile.source] },
    };
    expect(decideGate(visitor, rules)).toEqual({ open: true, reason: "profile_detected" });
    const unsure = { ...visitor, profile: { ...visitor.profile, confidence: 59 } };
    expect(decideGate(unsure, rules)).toEqual({ open: false, visitsRemaining: 3 });
  });
});
