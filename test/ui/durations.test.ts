import { describe, it } from "vitest";
import { formatDay, formatResumeDate } from "../../src/ui/dates";
import { formatDuration } from "../../src/ui/duration";
import { formatPercent } from "../../src/ui/percent";

const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, "~");

describe("a value in words", () => {
  it.for([
    [0, "0~s"],
    [-5, "0~s"],
    [0.2, "1~s"],
    [59, "59~s"],
    [60, "1~min~00~s"],
    [107, "1~min~47~s"],
    [3600, "1~h~00~min"],
    [60_305, "16~h~45~min"],
  ] as const)("gives %s seconds as %s", ([seconds, words], { expect }) => {
    expect(spaced(formatDuration(seconds))).toBe(words);
  });

  it("is as precise as the date of a resume", ({ expect }) => {
    expect(formatResumeDate("2021", "fr")).toBe("2021");
    expect(formatResumeDate("2021-03", "fr")).toBe("mars 2021");
    expect(formatResumeDate("2021-03-15", "en")).toBe("15 March 2021");
  });

  it("names a day in the language of the page, whatever the hour", ({ expect }) => {
    expect(formatDay("2026-11-21T23:59:59.000Z", "fr")).toBe("21 novembre 2026");
    expect(formatDay("2026-11-21T00:00:00.000Z", "en")).toBe("21 November 2026");
  });

  it("sets the percent sign as each language does", ({ expect }) => {
    expect(spaced(formatPercent(40, "fr"))).toBe("40~%");
    expect(formatPercent(40, "en")).toBe("40%");
  });
});
