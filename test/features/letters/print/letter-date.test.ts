import { test } from "vitest";
import { readLetterDate } from "../../../../src/features/letters/print/letter-date";

test("the date of a letter is read in both languages", ({ expect }) => {
  const cases: [text: string, day: string | undefined][] = [
    ["Lyon, le 5 janvier 2026", "2026-01-05"],
    ["Paris 3e, le 1er août 2025", "2025-08-01"],
    ["Orléans, le 29 février 2024", "2024-02-29"],
    ["Bristol, 31 December 2026", "2026-12-31"],
    ["Boston, March 3, 2026", "2026-03-03"],
    ["Lyon, le 12 mai 2026", "2026-05-12"],
    ["somewhere, some day", undefined],
    ["Lyon, 2026", undefined],
  ];
  for (const [text, day] of cases) {
    expect(readLetterDate(text)?.toISOString().slice(0, 10), text).toBe(day);
  }
});
