import * as fc from "fast-check";
import { describe, it } from "vitest";
import sampleEn from "../../../../src/features/profile/sample/resume.en.json";
import sampleFr from "../../../../src/features/profile/sample/resume.fr.json";
import { Resume, type Resumes } from "../../../../src/features/profile";
import { formOfResumes } from "../../../../src/features/profile-editor/form/form-of-resumes";
import { formOf, inputName } from "../../../../src/features/profile-editor/form/resume-form";
import { resumesOf } from "../../../../src/features/profile-editor/form/resumes-of-form";
import { sectionNames } from "../../../../src/features/profile-editor/form/fields";
import type { ResumeForm } from "../../../../src/features/profile-editor/form/resume-form";
import { runs } from "../../../support/depth";

/** It posts a form as a browser does. */
function posted(form: ResumeForm): Record<string, string> {
  const inputs = Object.entries(form.basics).map(([key, value]) => [
    inputName("basics", 0, key),
    value,
  ]);
  for (const section of sectionNames) {
    for (const [place, entry] of form.sections[section].entries()) {
      inputs.push(
        ...Object.entries(entry).map(([key, value]) => [inputName(section, place, key), value]),
      );
    }
  }
  return Object.fromEntries(inputs.map(([name, value]) => [name, value?.replaceAll("\n", "\r\n")]));
}

const again = (resumes: Resumes) => resumesOf(formOf(posted(formOfResumes(resumes))));

describe("a resume that goes through the form", () => {
  it("comes back as it was: the sample in both languages", ({ expect }) => {
    const resumes = { fr: Resume.parse(sampleFr), en: Resume.parse(sampleEn) };
    expect(again(resumes)).toEqual({ resumes, problems: [] });
  });

  it("keeps what the form does not show", ({ expect }) => {
    const en = Resume.parse({
      $schema: "https://example.org/schema.json",
      basics: { name: "X", pronouns: "they", location: { city: "Y", planet: "Earth" } },
      work: [{ name: "A", position: "B", "x-team": { size: 4 }, roles: "one text" }],
      meta: { canonical: "https://example.org" },
      publications: [{ name: "P", releaseDate: "2020-01-02", pages: 12 }],
    });
    expect(again({ en })).toEqual({ resumes: { en }, problems: [] });
  });

  it("comes back as it was, whatever its entries are and however they are paired", ({ expect }) => {
    const word = fc.constantFrom("Alder", "Birch & Co", "Ça, c’est “Cedar”", "楡", "<b>Elm</b>");
    const optional = (value: fc.Arbitrary<string>) => fc.option(value, { nil: undefined });
    const date = optional(fc.constantFrom("2019", "2020-03", "2021-03-15"));
    const id = optional(fc.constantFrom("one", "two", "three", "four"));
    const work = fc.record({
      id,
      name: word,
      position: word,
      startDate: date,
      endDate: date,
      url: optional(fc.constant("https://example.org/a?b=(c)")),
      highlights: fc.array(word, { maxLength: 3 }),
    });
    const award = fc.record({ id, title: word, date, awarder: optional(word) });
    const document = fc.record({
      basics: fc.record({
        name: word,
        label: optional(word),
        email: optional(fc.constant("a@example.org")),
      }),
      work: fc.uniqueArray(work, { maxLength: 4, selector: (entry) => entry.id ?? {} }),
      awards: fc.array(award, { minLength: 1, maxLength: 3 }),
    });
    const bare = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    const resumes = fc
      .record({ fr: fc.option(document, { nil: undefined }), en: document })
      .map(({ fr, en }): Resumes => ({
        ...(fr && { fr: Resume.parse(bare(fr)) }),
        en: Resume.parse(bare(en)),
      }));
    fc.assert(
      fc.property(resumes, (each) => {
        expect(again(each)).toEqual({ resumes: each, problems: [] });
      }),
      { numRuns: runs({ deep: 2_000 }) },
    );
  });
});
