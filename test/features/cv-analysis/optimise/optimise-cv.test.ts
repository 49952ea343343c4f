import { describe, it } from "vitest";
import type { CvReading } from "../../../../src/engines/cv-reading/read-cv-result";
import { analyseCv } from "../../../../src/features/cv-analysis/analysis/analyse-cv";
import { applyChanges } from "../../../../src/features/cv-analysis/optimise/apply-changes";
import { documentOf } from "../../../../src/features/cv-analysis/optimise/printed-cv";
import { keepsFacts } from "../../../../src/features/cv-analysis/optimise/keeps-facts";
import { optimiseCv } from "../../../../src/features/cv-analysis/optimise/optimise-cv";
import { aPost, aReading, aWarning, soundCv } from "../../../support/cv-readings";

const asOf = new Date("2026-11-30T00:00:00Z");

const optimise = (reading: CvReading) =>
  optimiseCv(reading, analyseCv({ reading, offer: null, asOf, language: "en" }));

const withBullets = (bullets: readonly string[], changes: Partial<CvReading> = {}) =>
  aReading({ ...changes, cv: { experience: [aPost({ bullets, isCurrent: true })] } });

const changesOf = (bullets: readonly string[], changes: Partial<CvReading> = {}) =>
  optimise(withBullets(bullets, changes)).changes.map(({ kind, after }) => [kind, after]);

describe("optimiseCv", () => {
  it("has nothing to mend in a sound CV", ({ expect }) => {
    expect(optimise(aReading())).toEqual({
      changes: [],
      score: { before: 100, layout: 100, after: 100 },
      leftOut: [],
    });
  });

  it("leaves “I” out before a verb that stands by itself", ({ expect }) => {
    expect(changesOf(["I designed the tracking of 40 parcels"])).toEqual([
      ["first-person", "Designed the tracking of 40 parcels"],
    ]);
    expect(changesOf(["I designed the tracking of my parcels"])).toEqual([]);
  });

  it("leaves « j’ai » out in French and never makes a conjugated verb stand alone", ({
    expect,
  }) => {
    const french = { language: "fr" } as const;
    expect(changesOf(["J’ai développé le suivi de 40 colis"], french)).toEqual([
      ["first-person", "Développé le suivi de 40 colis"],
    ]);
    expect(changesOf(["Je développe le suivi de 40 colis"], french)).toEqual([]);
  });

  it("leaves “responsible for” out before an action, and keeps it before a thing", ({ expect }) => {
    expect(changesOf(["Responsible for managing the 12 drivers"])).toEqual([
      ["weak-opening", "Managing the 12 drivers"],
    ]);
    expect(changesOf(["Responsible for the payroll of 12 drivers"])).toEqual([]);
  });

  it("never drops “helped”, which would claim more than was done", ({ expect }) => {
    expect(changesOf(["Helped manage the 12 drivers of the night"])).toEqual([]);
  });

  it("cuts a long bullet between two actions", ({ expect }) => {
    const first =
      "Designed the tracking service that follows parcels from the depot to the very door of each client";
    const second =
      "I wrote the guide that the drivers of all our twelve depots still use to scan parcels today";
    expect(changesOf([`${first}. ${second}`])).toEqual([]);
    const own = second.replace("our ", "").replace("I ", "");
    expect(changesOf([`${first}; ${own}`])).toEqual([
      ["split-bullet", `${first}\n${own.replace("wrote", "Wrote")}`],
    ]);
  });

  it("lists a skill once, and one that an achievement proves", ({ expect }) => {
    const experience = [aPost({ bullets: ["Moved the billing to Kubernetes in 3 weeks"] })];
    const skills = ["TypeScript", "Docker", "typescript", "Kafka", "Terraform", "Python"];
    const { changes } = optimise(aReading({ cv: { skills, experience } }));
    expect(changes.map(({ kind, path, after }) => [kind, path, after])).toEqual([
      ["duplicate-skill", "skills[2]", ""],
      ["proven-skill", "skills+kubernetes", "Kubernetes"],
    ]);
  });

  it("gives a heading that machines do not know its common name", ({ expect }) => {
    const reading = aReading();
    const sections = ["Summary", "What I have done", "Education", "Skills", "Languages"];
    const odd = { ...reading, cv: { ...reading.cv, sections } };
    const lines = reading.lines.map((line) =>
      line.text === "Experience" ? { ...line, text: "What I have done" } : line,
    );
    const at = lines.findIndex(({ text }) => text === "What I have done");
    const first = lines.findIndex(({ text }) => text === soundCv.experience[0]?.title);
    const moved = [
      ...lines.slice(0, at),
      ...lines.slice(at + 1, first),
      ...lines.slice(at, at + 1),
      ...lines.slice(first),
    ];
    expect(optimise({ ...odd, lines: moved }).changes).toMatchObject([
      { kind: "heading", before: "What I have done", after: "Experience" },
    ]);
  });

  it("puts the latest post first and interests last", ({ expect }) => {
    const reading = aReading({
      cv: {
        experience: soundCv.experience.toReversed(),
        sections: ["Interests", ...soundCv.sections],
        interests: ["Rowing"],
      },
    });
    const document = documentOf(reading);
    const { changes, score } = optimise(reading);
    expect(changes.map(({ kind }) => kind)).toEqual(["section-order", "post-order"]);
    const applied = applyChanges(document, changes);
    expect(applied.experience[0]?.isCurrent).toBe(true);
    expect(applied.sections.at(-1)?.heading).toBe("Interests");
    expect(score.after).toBe(100);
  });

  it("writes all dates in one way where they differ", ({ expect }) => {
    const quotes = { "experience[0].start": "04/2021", "experience[1].start": "September 2017" };
    const { changes } = optimise(aReading({ quotes }));
    expect(changes.map(({ kind }) => kind)).toEqual(["date-format"]);
    expect(changes[0]?.after.split("\n")[0]).toBe("April 2021 – Present");
  });

  it("does not bring hidden text to light", ({ expect }) => {
    const reading = aReading({ cv: { skills: [...soundCv.skills, "Kubernetes"] } });
    const box = reading.fields.find(({ value }) => value === "Kubernetes")?.box ?? null;
    const hiding = { ...reading, warnings: [aWarning({ code: "HIDDEN_TEXT", box })] };
    expect(documentOf(hiding).skills).toEqual(soundCv.skills);
  });

  it("keeps sections that no field tells word for word", ({ expect }) => {
    const reading = aReading({ cv: { sections: [...soundCv.sections, "Projects"] } });
    const last = reading.lines.at(-1);
    const heading = reading.lines.find(({ text }) => text === "Projects");
    if (!last || !heading) throw new Error("the factory laid out no lines");
    const box = [60, 700, 400, 12] as const;
    const project = { ...last, text: "A map of all beehives of Valserre, with 400 visitors", box };
    const lines = [...reading.lines.filter((line) => line !== heading), heading, project];
    const document = documentOf({ ...reading, lines });
    expect(document.sections.at(-1)).toEqual({
      kind: "projects",
      heading: "Projects",
      lines: [{ text: project.text, hasBullet: false }],
    });
  });

  it("says which lines the new version lacks", ({ expect }) => {
    const reading = aReading();
    const [line] = reading.lines;
    if (!line) throw new Error("the factory laid out no lines");
    const text = "Drives forklifts and reads Esperanto fluently";
    expect(optimise({ ...reading, lines: [...reading.lines, { ...line, text }] }).leftOut).toEqual([
      text,
    ]);
  });
});

describe("keepsFacts", () => {
  const document = documentOf(aReading());
  const [post] = document.experience;
  const changed = (bullets: readonly string[]) =>
    post
      ? { ...document, experience: [{ ...post, bullets }, ...document.experience.slice(1)] }
      : document;

  it("accepts the same CV and refuses another employer, title, number, word or skill", ({
    expect,
  }) => {
    expect(keepsFacts(document, document)).toBe(true);
    const others = [
      { ...document, name: "Ada F." },
      { ...document, experience: document.experience.slice(1) },
      { ...document, skills: [...document.skills, "Rust"] },
      { ...document, skills: document.skills.slice(1) },
      changed((post?.bullets ?? []).map((bullet) => bullet.replace("12", "10"))),
      changed((post?.bullets ?? []).map((bullet) => bullet.replace("junior", "senior"))),
    ];
    for (const other of others) expect(keepsFacts(document, other)).toBe(false);
  });
});
