import { describe, it } from "vitest";
import sampleFr from "../../../src/features/profile/sample/resume.fr.json";
import { factsOf, Resume } from "../../../src/features/profile";
import { compareResumes } from "../../../src/features/profile-editor/difference/compare-resumes";
import { lineGroupsOf } from "../../../src/features/profile-editor/difference/resume-lines";

const sample = () => Resume.parse(structuredClone(sampleFr));

describe("the difference between two resumes", () => {
  it("is empty where nothing differs", ({ expect }) => {
    expect(compareResumes(sample(), sample())).toEqual([]);
  });

  it("tells lines that were added, removed and changed, with the fact that each was part of", ({
    expect,
  }) => {
    const after = sample();
    const [first, second] = after.work;
    if (!first || !second) throw new Error("The sample has two roles");
    after.basics.label = "Directrice technique";
    first.highlights = [
      "Conçu une charte d’accessibilité",
      ...first.highlights.filter((_, index) => index !== 1),
    ];
    second.summary = `${second.summary} Et des crayons.`;
    const changes = compareResumes(sample(), after);
    expect(
      changes.map(({ section, title, lines }) => [
        section,
        title,
        ...lines.map(({ kind, field, factId }) => `${kind} ${field} ${factId}`),
      ]),
    ).toEqual([
      ["basics", "", "changed label null"],
      [
        "work",
        "Responsable technique",
        "removed highlights work:mirabelle:highlight:2",
        "added highlights null",
      ],
      ["work", "Architecte logiciel", "changed summary work:grimaud-lune"],
    ]);
  });

  it("names an entry that only stands elsewhere, and none of those that it has passed", ({
    expect,
  }) => {
    const after = sample();
    const last = after.work.pop();
    if (last) after.work.unshift(last);
    expect(compareResumes(sample(), after)).toEqual([
      { kind: "changed", section: "work", title: last?.position, isMoved: true, lines: [] },
    ]);
  });

  it("tells that one of two equal lines is gone", ({ expect }) => {
    const of = (highlights: string[]) =>
      Resume.parse({ basics: { name: "X" }, work: [{ id: "a", name: "A", highlights }] });
    const [change] = compareResumes(of(["Same", "Same"]), of(["Same"]));
    expect(change?.lines.map(({ kind, before }) => `${kind} ${before}`)).toEqual(["removed Same"]);
  });

  it("takes an entry without an id for the same one when most of its words are", ({ expect }) => {
    const of = (position: string) =>
      Resume.parse({
        basics: { name: "X" },
        work: [{ name: "Fictional Works of Samplia", position, summary: "Made many good things" }],
      });
    const [change] = compareResumes(of("Maker"), of("Head maker"));
    expect(change).toMatchObject({ kind: "changed", lines: [{ field: "position" }] });
  });

  it("is a whole resume where a language is new or gone", ({ expect }) => {
    const added = compareResumes(undefined, sample());
    expect(new Set(added.map(({ kind }) => kind))).toEqual(new Set(["added"]));
    expect(compareResumes(sample(), undefined)).toHaveLength(added.length);
  });
});

describe("a line", () => {
  it("names a fact that the profile has by the same id", ({ expect }) => {
    const ids = new Set(factsOf(sample()).map(({ id }) => id));
    const named = lineGroupsOf(sample()).flatMap(({ lines }) => lines.map(({ factId }) => factId));
    const known = named.filter((id) => id !== null);
    expect(known.filter((id) => !ids.has(id))).toEqual([]);
    expect([...ids].filter((id) => !known.includes(id))).toEqual([]);
  });
});
