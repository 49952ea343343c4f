import { describe, it } from "vitest";
import { decideRange } from "../../../src/engines/uploads/byte-range";

const facts = { size: 1_000, etag: '"abc"' };
const plan = (headers: Record<string, string>, size = facts.size) =>
  decideRange(new Headers(headers), { ...facts, size });
const whole = { status: 200 };
const unsatisfiable = { status: 416 };
const part = (offset: number, length: number) => ({ status: 206, offset, length });

describe("a range", () => {
  it.for([
    ["bytes=0-0", part(0, 1)],
    ["bytes=0-1", part(0, 2)],
    ["bytes=100-", part(100, 900)],
    ["bytes=999-", part(999, 1)],
    ["bytes=-10", part(990, 10)],
    ["bytes=-5000", part(0, 1_000)],
    ["bytes=0-99999", part(0, 1_000)],
    ["Bytes=5-9", part(5, 5)],
    ["bytes=1000-", unsatisfiable],
    ["bytes=1000-1001", unsatisfiable],
    ["bytes=-0", unsatisfiable],
    ["bytes=5-2", whole],
    ["bytes=-", whole],
    ["bytes=", whole],
    ["bytes=a-b", whole],
    ["bytes=0-0,5-9", whole],
    ["bytes=99999999999999999999-", whole],
    ["items=0-1", whole],
    ["nonsense", whole],
  ] as const)("%s is answered as the standard says", ([range, expected], { expect }) => {
    expect(plan({ range })).toEqual(expected);
  });

  it("of an object without bytes cannot be satisfied", ({ expect }) => {
    for (const range of ["bytes=0-", "bytes=0-0", "bytes=-5"]) {
      expect(plan({ range }, 0)).toEqual(unsatisfiable);
    }
    expect(plan({}, 0)).toEqual(whole);
  });

  it("counts only while If-Range names the same bytes, strongly", ({ expect }) => {
    const range = "bytes=0-0";
    expect(plan({ range, "if-range": '"abc"' })).toEqual(part(0, 1));
    for (const stale of ['W/"abc"', '"old"', "abc", "Sun, 29 Nov 2026 20:00:00 GMT"]) {
      expect(plan({ range, "if-range": stale })).toEqual(whole);
    }
  });

  it("comes after If-None-Match, which a weakened tag satisfies too", ({ expect }) => {
    const range = "bytes=5000-";
    for (const known of ['"abc"', 'W/"abc"', '"x", "abc"', "*"]) {
      expect(plan({ range, "if-none-match": known })).toEqual({ status: 304 });
    }
    expect(plan({ range, "if-none-match": '"x"' })).toEqual(unsatisfiable);
  });
});
