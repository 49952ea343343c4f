import { describe, it } from "vitest";
import { readFields } from "../../../../src/engines/cv-reading/fields/read-fields";
import type { Line } from "../../../../src/engines/cv-reading/line";

type Counter = { reads: number };

/** It is a line that counts how often its text is asked for. */
function countedLine(text: string, index: number, counter: Counter): Line {
  const box = [40, 20 + index * 12, Math.min(text.length * 5, 500), 10] as const;
  const part = { text, box, size: 10, isBold: false, isItalic: false };
  return {
    get text() {
      counter.reads += 1;
      return text;
    },
    get parts() {
      counter.reads += 1;
      return [part];
    },
    box,
    page: 1,
    region: 0,
    hasBullet: false,
    isMarkedHeading: false,
    urls: [],
  };
}

function readsOf(texts: readonly string[]): number {
  const counter = { reads: 0 };
  readFields(texts.map((text, index) => countedLine(text, index, counter)));
  return counter.reads;
}

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index));

/** Each is a text that grows with a number and asks the rules for as much as they can be asked. */
const pathological: Readonly<Record<string, (count: number) => readonly string[]>> = {
  "headings and nothing else": (count) =>
    times(count, (index) => (index % 2 === 0 ? "Experience" : "Formation")),
  "dates and nothing else": (count) => ["Experience", ...times(count, () => "2019 – 2022")],
  "open dates": (count) => ["Experience", ...times(count, () => "mars 2022 –")],
  separators: (count) => ["Skills", ...times(count, () => "| , ; · | , ; · | , ;")],
  "cut addresses": (count) => times(count, (index) => `someone${index}@exam`),
  "cut links": (count) => times(count, () => "linkedin.com/in/some-"),
  "small words": (count) => ["Experience", ...times(count, () => "de la")],
  languages: (count) => ["Languages", ...times(count, () => "English French")],
};

describe("hostile lines", () => {
  it.for(Object.keys(pathological))(
    "of %s are asked for a bounded number of times each",
    (name, { expect }) => {
      const text = pathological[name] ?? (() => []);
      const [small, large] = [readsOf(text(400)), readsOf(text(1600))];
      expect(large / small).toBeLessThan(6);
    },
  );

  it.for([
    ["one letter", "a".repeat(60_000)],
    ["spaces", `x${" ".repeat(59_000)}y`],
    ["digits", "1 2 3 4 5 6 7 8 9 0 ".repeat(3_000)],
    ["at signs", "a@a@a@".repeat(10_000)],
    ["dots", "a.".repeat(30_000)],
    ["hyphens", "a-".repeat(30_000)],
    ["brackets", "(".repeat(60_000)],
    ["months", "mai ".repeat(15_000)],
    ["years", "2019 - ".repeat(8_500)],
    ["accents", "e\u0301".repeat(30_000)],
    ["slashes", "a.com/".repeat(10_000)],
    ["names", "Anne-Laure ".repeat(5_400)],
  ])("of 60,000 characters of %s are read to the end", ([, text = ""], { expect }) => {
    const headed = [
      "Experience",
      text,
      "Skills",
      text.slice(0, 500),
      "Languages",
      text.slice(0, 500),
    ];
    expect(readsOf(headed)).toBeLessThan(2_000);
  });

  it("beyond 60,000 characters are not read", ({ expect }) => {
    const lines = times(
      2_000,
      (index) => `Filler that says nothing, number ${index}, and goes on for a while.`,
    );
    const counter = { reads: 0 };
    const all = [...lines, "late@example.org"].map((text, index) =>
      countedLine(text, index, counter),
    );
    expect(readFields(all).cv.email).toBeNull();
  });
});
