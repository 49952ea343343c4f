import { describe, it } from "vitest";
import { Resume } from "../../../../src/features/profile";
import { proposedFields } from "../../../../src/features/profile-editor/member/proposed-fields";

const nora = (rest: object, basics: object = {}) =>
  Resume.parse({ basics: { name: "Nora Exemple", ...basics }, ...rest });

const profile = nora(
  {
    work: [
      { id: "a", position: "Baker", name: "Four", startDate: "2019-03", highlights: ["Loaves"] },
    ],
    skills: [{ name: "Ovens", keywords: ["Deck"] }],
  },
  { label: "Baker", email: "nora@exemple.example" },
);
const offered = nora(
  {
    work: [
      {
        id: "z",
        position: "baker",
        name: "Four",
        startDate: "2019",
        location: "Lyon",
        highlights: ["loaves", "Rolls"],
      },
      { position: "Miller", name: "Moulin", highlights: ["Flour"] },
    ],
    skills: [{ name: "deck" }, { name: "Sales" }],
  },
  { label: "Head baker", email: "nora@exemple.example" },
);

describe("what a file offers to a profile", () => {
  it("is where the two differ, field by field", ({ expect }) => {
    const fields = proposedFields(offered, profile);
    expect(fields.map(({ id, value, present }) => [id, value, present])).toEqual([
      ["basics.label", "Head baker", "Baker"],
      ["work.0.location.0", "Lyon", null],
      ["work.0.startDate.0", "2019", "2019-03"],
      ["work.0.highlights.1", "Rolls", null],
      ["work.1", "Miller\nMoulin\nFlour", null],
      ["skills.1", "Sales", null],
    ]);
  });

  it("changes nothing but what is taken, and gives no id of the file", ({ expect }) => {
    const taken = proposedFields(offered, profile)
      .filter(({ id }) => id === "work.0.highlights.1" || id === "work.1")
      .reduce((resume, { take }) => take(resume), profile);
    const [baker, miller] = Resume.parse(taken).work;
    expect(baker).toEqual({ ...profile.work[0], highlights: ["Loaves", "Rolls"] });
    expect(miller).toMatchObject({ position: "Miller", highlights: ["Flour"] });
    expect(miller?.id).toBeUndefined();
    expect(taken.basics).toEqual(profile.basics);
  });

  it("is nothing where the file says what the profile says", ({ expect }) => {
    expect(proposedFields(profile, profile)).toEqual([]);
  });
});
