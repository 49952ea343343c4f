import { describe, it } from "vitest";
import { errorsAlone, type Row } from "./alone";
import { honestEnglish } from "./honest-english";
import { honestFrench } from "./honest-french";
import { inventedSelves } from "./invented-selves";
import { inventedSentences } from "./invented-sentences";

const honest = [...honestEnglish, ...honestFrench];
const invented = [...inventedSelves, ...inventedSentences];
const shown = ([language, kind, text, facts = []]: Row) =>
  `${language} ${kind}${facts.length > 0 ? " with facts" : ""}: ${text}`;

describe("an honest sentence", () => {
  it("is tested in both languages and in every kind", ({ expect }) => {
    expect(honest.length).toBeGreaterThanOrEqual(190);
    expect(new Set(honest.map(([language, kind]) => `${language} ${kind}`)).size).toBe(12);
  });

  it.for(honest.map((row) => [shown(row), row] as const))("passes: %s", ([, row], { expect }) => {
    expect(errorsAlone(row)).toEqual([]);
  });
});

describe("an invented sentence", () => {
  it.for(invented.map(([code, ...row]) => [code, shown(row), row] as const))(
    "is found as %s: %s",
    ([code, , row], { expect }) => {
      expect(errorsAlone(row).map((each) => each.split(":")[0])).toContain(code);
    },
  );
});
