import { describe, it } from "vitest";
import { quietUntil } from "../../../src/engines/notices/quiet-hours";

const at = (iso: string) => Date.parse(iso);
const untilFrom = (quiet: Parameters<typeof quietUntil>[0], iso: string) => {
  const end = quietUntil(quiet, at(iso));
  return end === null ? null : new Date(end).toISOString();
};

describe("quiet hours", () => {
  const night = { from: "22:00", to: "07:30", timeZone: "Europe/Paris" };

  it.for([
    ["before they begin", "2026-01-10T20:59:59Z", null],
    ["as they begin", "2026-01-10T21:00:00Z", "2026-01-11T06:30:00.000Z"],
    ["before midnight", "2026-01-10T22:30:00Z", "2026-01-11T06:30:00.000Z"],
    ["after midnight", "2026-01-10T23:30:15Z", "2026-01-11T06:30:00.000Z"],
    ["in their last minute", "2026-01-11T06:29:59Z", "2026-01-11T06:30:00.000Z"],
    ["as they end", "2026-01-11T06:30:00Z", null],
    ["in summer, by the clock of the person", "2026-07-10T20:00:00Z", "2026-07-11T05:30:00.000Z"],
  ] as const)("across midnight: %s", ([, now, end], { expect }) => {
    expect(untilFrom(night, now)).toBe(end);
  });

  it.for([
    ["Pacific/Kiritimati", "2026-01-10T09:00:00Z", "2026-01-10T16:00:00.000Z"],
    ["America/St_Johns", "2026-01-10T02:30:00Z", "2026-01-10T09:30:00.000Z"],
    ["Asia/Kathmandu", "2026-01-10T17:15:00Z", "2026-01-11T00:15:00.000Z"],
    ["UTC", "2026-01-10T23:00:00Z", "2026-01-11T06:00:00.000Z"],
  ] as const)("follow the clock of %s", ([timeZone, now, end], { expect }) => {
    expect(untilFrom({ from: "23:00", to: "06:00", timeZone }, now)).toBe(end);
  });

  it("may lie within one day", ({ expect }) => {
    const lunch = { from: "12:00", to: "13:00", timeZone: "UTC" };
    expect(untilFrom(lunch, "2026-01-10T12:20:00Z")).toBe("2026-01-10T13:00:00.000Z");
    expect(untilFrom(lunch, "2026-01-10T13:00:00Z")).toBeNull();
    expect(untilFrom(lunch, "2026-01-10T11:59:00Z")).toBeNull();
  });

  it.for([
    ["is put forward", "2026-03-28T23:00:00Z", "2026-03-29T05:30:00.000Z"],
    ["is put back", "2026-10-24T22:00:00Z", "2026-10-25T06:30:00.000Z"],
  ] as const)(
    "end by the clock on the wall in a night in which it %s",
    ([, now, end], { expect }) => {
      expect(untilFrom(night, now)).toBe(end);
    },
  );

  it("end soon where a clock leaves out their last minute", ({ expect }) => {
    const gap = { from: "22:00", to: "02:30", timeZone: "Europe/Paris" };
    let now = at("2026-03-28T23:00:00Z");
    for (let turns = 0; turns < 100; turns += 1) {
      const end = quietUntil(gap, now);
      if (end === null) break;
      expect(end).toBeGreaterThan(now);
      now = end;
    }
    expect(new Date(now).toISOString()).toBe("2026-03-29T01:00:00.000Z");
  });

  it("are none without a choice", ({ expect }) => {
    expect(quietUntil(null, at("2026-01-10T23:00:00Z"))).toBeNull();
  });
});
