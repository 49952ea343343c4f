import { describe, it } from "vitest";
import { completenessOf, Resume } from "../../../../src/features/profile";

const nora = (rest: object = {}, basics: object = {}) =>
  Resume.parse({ basics: { name: "Nora Exemple", ...basics }, ...rest });
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const post = (highlights: number) => ({
  position: "Baker",
  highlights: times(highlights, (index) => `Baked ${index} loaves`),
});
const skills = (count: number) => times(count, (index) => ({ name: `Skill ${index}` }));

const full = nora(
  {
    work: times(3, () => post(5)),
    skills: skills(15),
    education: [{ institution: "A" }, { institution: "B" }],
    certificates: [{ name: "A" }, { name: "B" }],
    languages: [{ language: "French" }, { language: "Breton" }],
    references: times(3, (index) => ({ name: `Client ${index}` })),
  },
  { label: "Baker", summary: "Bakes bread." },
);

describe("completeness", () => {
  it("is 0 without a profile and 100 with all that the parts want", ({ expect }) => {
    expect(completenessOf(null)).toMatchObject({ percent: 0 });
    expect(completenessOf(null).missing).toHaveLength(10);
    expect(completenessOf(full)).toMatchObject({ percent: 100, missing: [] });
  });

  it.for<[string, Resume, number]>([
    ["a name has 0.3 of 15", nora(), 4.5],
    ["a title has 0.3 of 15 beside it", nora({}, { label: "Baker" }), 9],
    ["a pitch has 0.4 of 15 beside it", nora({}, { summary: "Bakes." }), 10.5],
    ["one experience of three has a third of 17.5", nora({ work: [post(0)] }), 4.5 + 35 / 6],
    ["five achievements each have all of 17.5", nora({ work: [post(5)] }), 4.5 + 35 / 6 + 17.5],
    [
      "achievements count by their mean",
      nora({ work: [post(4), post(1)] }),
      4.5 + 35 / 3 + 17.5 / 2,
    ],
    ["six of fifteen skills have 8 of 20", nora({ skills: skills(6) }), 12.5],
    ["one education of two has 5 of 10", nora({ education: [{ institution: "A" }] }), 9.5],
    ["one certificate of two has 2.5 of 5", nora({ certificates: [{ name: "A" }] }), 7],
    ["one language of two has 2.5 of 5", nora({ languages: [{ language: "French" }] }), 7],
    [
      "one reference of three has a third of 10",
      nora({ references: [{ name: "A" }] }),
      4.5 + 10 / 3,
    ],
  ])("is counted by the formula: %s", ([, resume, points], { expect }) => {
    expect(completenessOf(resume).percent).toBe(Math.round(points));
  });

  it("counts the keywords of a group in its place, and a skill that is named twice once", ({
    expect,
  }) => {
    const resume = nora({
      skills: [{ name: "Ovens", keywords: ["Deck", "Rack"] }, { name: "deck " }, { name: "Sales" }],
    });
    const skillPart = completenessOf(resume).parts.find(({ part }) => part === "skills");
    expect(skillPart).toMatchObject({ has: 3, wants: 15, points: 4, of: 20 });
  });

  it("tells first what would raise it most, and no longer tells what is full", ({ expect }) => {
    const resume = nora({ work: times(3, () => post(5)), skills: skills(14) });
    expect(completenessOf(resume).missing).toEqual([
      "education",
      "references",
      "pitch",
      "certifications",
      "languages",
      "title",
      "skills",
    ]);
  });

  it("has parts whose points are the percent before it is rounded", ({ expect }) => {
    const { parts, percent } = completenessOf(nora({ work: [post(2), post(1)] }));
    const sum = parts.reduce((total, { points }) => total + points, 0);
    expect(Math.round(sum)).toBe(percent);
    expect(parts.reduce((total, { of }) => total + of, 0)).toBe(100);
  });
});
