import { describe, it } from "vitest";
import { editDistance, nearestNames } from "../../../../src/features/accounts/people/near-names";

const people = ["marguerite", "margot", "martin", "élodie", "zoé"].map((username) => ({
  username,
}));
const near = (typed: string) => nearestNames(people, typed).map(({ username }) => username);

describe("names near a mistyped one", () => {
  it.for([
    ["margerite", ["marguerite"]],
    ["Magrot", ["margot"]],
    ["elodie", ["élodie"]],
    ["mar", ["margot", "marguerite", "martin"]],
    ["bartholomew", []],
  ] as const)("are offered for %s", ([typed, expected], { expect }) => {
    expect(near(typed)).toEqual(expected);
  });

  it("come with the nearest first, however they are listed", ({ expect }) => {
    const names = ["sample-20", "sample-2", "sampel-2"].map((username) => ({ username }));
    expect(nearestNames(names, "sampel-2").map(({ username }) => username)).toEqual([
      "sampel-2",
      "sample-2",
      "sample-20",
    ]);
  });
});

describe("the distance of two names", () => {
  it.for([
    ["", "", 0],
    ["pear", "pear", 0],
    ["pear", "peer", 1],
    ["pear", "pera", 1],
    ["pear", "pears", 1],
    ["", "pear", 4],
    ["plum", "pear", 3],
  ] as const)("is counted in single mistakes: %s, %s", ([one, other, count], { expect }) => {
    expect(editDistance(one, other)).toBe(count);
    expect(editDistance(other, one)).toBe(count);
  });
});
