import * as fc from "fast-check";
import { describe, it } from "vitest";
import { factsOf, Resume } from "../../../../src/features/profile";
import { highlightIdsOf } from "../../../../src/features/profile/mine/highlight-ids";
import {
  withIdsOfPlaces,
  withIdsOfTranslation,
  withStableIds,
} from "../../../../src/features/profile/mine/stable-ids";
import { runs } from "../../../support/depth";

const baker = (work: readonly object[]) => Resume.parse({ basics: { name: "Nora" }, work });
const counted = () => {
  let count = 0;
  return () => `new${(count += 1)}`;
};
const saved = (resume: Resume, before: Resume | null) =>
  withStableIds(resume, { before, newId: counted() });

const before = withIdsOfPlaces(
  baker([
    { position: "Baker", highlights: ["Baked 900 loaves a day", "Trained four apprentices"] },
    { position: "Seller", highlights: ["Sold the loaves on two markets"] },
  ]),
);
const idsIn = ({ work }: Resume) =>
  work.map(({ id, highlightIds }) => [id, ...(highlightIds ?? [])]);

describe("ids that stay", () => {
  it("are those of the places for a resume that was stored without any", ({ expect }) => {
    expect(idsIn(before)).toEqual([
      ["1", "1", "2"],
      ["2", "1"],
    ]);
    const bare = baker([{ position: "Baker", highlights: ["Baked 900 loaves a day"] }]);
    const ids = factsOf(withIdsOfPlaces(bare)).map(({ id }) => id);
    expect(ids).toEqual(factsOf(bare).map(({ id }) => id));
  });

  it("survive a new order of entries and of achievements", ({ expect }) => {
    const [first, second] = before.work;
    const turned = baker([
      { ...second },
      { ...first, highlights: first?.highlights.toReversed(), highlightIds: undefined },
    ]);
    expect(idsIn(saved(turned, before))).toEqual([
      ["2", "1"],
      ["1", "2", "1"],
    ]);
  });

  it("survive an edit of an achievement, one before it and one that is removed", ({ expect }) => {
    const edited = baker([
      {
        id: "1",
        position: "Head baker",
        highlights: [
          "Opened a second oven",
          "Baked 1,100 loaves a day",
          "Trained four apprentices",
        ],
      },
      { id: "2", position: "Seller", highlights: [] },
    ]);
    expect(idsIn(saved(edited, before))).toEqual([["1", "new1", "1", "2"], ["2"]]);
  });

  it("are found by the title of an entry that comes back without its id", ({ expect }) => {
    const brought = baker([{ position: "Seller", highlights: ["Sold the loaves on two markets"] }]);
    expect(idsIn(saved(brought, before))).toEqual([["2", "1"]]);
  });

  it("are never those of another entry, nor given twice", ({ expect }) => {
    const doubled = baker([
      { id: "2", position: "Baker" },
      { id: "2", position: "Miller" },
      { position: "Farmer" },
    ]);
    const ids = saved(doubled, before).work.map(({ id }) => id);
    expect(ids[0]).toBe("2");
    expect(new Set(ids).size).toBe(3);
  });

  it("are the same in both languages where an entry has as many achievements", ({ expect }) => {
    const main = saved(before, before);
    const french = baker([{ id: "1", highlights: ["900 pains par jour", "Quatre apprentis"] }]);
    expect(idsIn(withIdsOfTranslation(saved(french, null), main))).toEqual([["1", "1", "2"]]);
  });

  it("are unique, one a line, whatever lines come and go", ({ expect }) => {
    const lines = fc.array(fc.constantFrom("one loaf", "two loaves", "three rolls", "x", "y y"), {
      maxLength: 6,
    });
    const ids = fc.uniqueArray(fc.constantFrom("1", "2", "3", "h1", "h2"), { maxLength: 5 });
    fc.assert(
      fc.property(lines, lines, ids, (olds, news, own) => {
        const then = {
          highlights: olds,
          highlightIds: highlightIdsOf({ highlights: olds }, undefined, (at) => String(at + 1)),
        };
        const now = { highlights: news, highlightIds: own };
        const given = highlightIdsOf(now, then, (at) => String(at + 1));
        expect(given).toHaveLength(news.length);
        expect(new Set(given).size).toBe(given.length);
        if (olds.join() === news.join()) expect(given).toEqual(then.highlightIds);
      }),
      { numRuns: runs({ deep: 3_000 }) },
    );
  });
});
