import fc from "fast-check";
import { describe, it } from "vitest";
import { CvChoices } from "../../../../src/features/cv-tailoring/cv/cv-choices";
import {
  applyChange,
  type ChoiceChange,
  changeBetween,
} from "../../../../src/features/cv-tailoring/page-data/choice-change";
import {
  ChangeText,
  writeChange,
} from "../../../../src/features/cv-tailoring/page-data/change-text";
import {
  changeOfMove,
  type LineMove,
} from "../../../../src/features/cv-tailoring/page-data/line-move";
import { runs } from "../../../support/depth";

const lines = [
  { id: "work:a", parentId: null },
  { id: "work:a:highlight:1", parentId: "work:a" },
  { id: "work:a:highlight:2", parentId: "work:a" },
  { id: "skill:b & c=d", parentId: null },
];
const ids = lines.map(({ id }) => id);

const someIds = fc.uniqueArray(fc.constantFrom(...ids));
const someChoices = fc.record({
  template: fc.constantFrom("modern", "tech", "compact", "spacious"),
  includePhoto: fc.boolean(),
  pages: fc.constantFrom(1, 2),
  minScore: fc.integer({ min: 0, max: 100 }),
  maxExperiences: fc.integer({ min: 1, max: 20 }),
  maxBulletsPerExperience: fc.integer({ min: 1, max: 20 }),
  pinned: someIds,
  excluded: someIds,
});

const asSets = ({ pinned, excluded, ...settings }: CvChoices) => ({
  ...settings,
  pinned: new Set(pinned),
  excluded: new Set(excluded),
});

describe("A change of the choices", () => {
  it("leads back from any choices to any others, also when it was written down", ({ expect }) => {
    fc.assert(
      fc.property(someChoices, someChoices, (one, other) => {
        const [later, earlier] = [CvChoices.parse(one), CvChoices.parse(other)];
        const change = ChangeText.parse(writeChange(changeBetween(later, earlier)));
        expect(asSets(applyChange(later, change))).toEqual(asSets(earlier));
      }),
      { numRuns: runs({ quick: 200, deep: 5_000 }) },
    );
  });

  it("is refused when it names nothing that a CV has", ({ expect }) => {
    for (const text of ["pages=7", "template=purple", "minScore=much", `pin=${"x".repeat(201)}`]) {
      expect(ChangeText.safeParse(text).success, text).toBe(false);
    }
  });
});

describe("A move of a line", () => {
  const from = (pinned: string[], excluded: string[]) =>
    CvChoices.parse({
      template: "tech",
      includePhoto: false,
      pages: 1,
      minScore: 50,
      maxExperiences: 6,
      maxBulletsPerExperience: 6,
      pinned,
      excluded,
    });
  const after = (choices: CvChoices, lineId: string, to: LineMove["to"]) => {
    const change: ChoiceChange = changeOfMove({ lineId, to }, { choices, lines });
    const { pinned, excluded } = applyChange(choices, change);
    return { pinned, excluded };
  };

  it("takes a line out that was held", ({ expect }) => {
    expect(after(from(["work:a"], []), "work:a", "out")).toEqual({
      pinned: [],
      excluded: ["work:a"],
    });
  });

  it("holds a line that comes in", ({ expect }) => {
    expect(after(from([], ["skill:b & c=d"]), "skill:b & c=d", "in")).toEqual({
      pinned: ["skill:b & c=d"],
      excluded: [],
    });
  });

  it("brings one line of an entry that was out, and leaves its other lines out", ({ expect }) => {
    expect(after(from([], ["work:a"]), "work:a:highlight:1", "in")).toEqual({
      pinned: ["work:a:highlight:1"],
      excluded: ["work:a:highlight:2"],
    });
  });

  it("leaves a line out that was held before its entry went out", ({ expect }) => {
    const held = from(["work:a:highlight:2"], ["work:a"]);
    expect(after(held, "work:a:highlight:1", "in")).toEqual({
      pinned: ["work:a:highlight:1"],
      excluded: ["work:a:highlight:2"],
    });
  });

  it("releases a line without taking it out", ({ expect }) => {
    expect(after(from(["work:a"], []), "work:a", "free")).toEqual({ pinned: [], excluded: [] });
  });
});
