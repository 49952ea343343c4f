import fc from "fast-check";
import { describe, it } from "vitest";
import type {
  CvFields,
  CvReading,
  CvWarning,
} from "../../../../src/engines/cv-reading/read-cv-result";
import { analyseCv } from "../../../../src/features/cv-analysis/analysis/analyse-cv";
import { aReading, aWarning, soundCv } from "../../../support/cv-readings";
import { runs } from "../../../support/depth";
import { madeUpCv } from "./made-up-cvs";

const asOf = new Date("2026-11-30T00:00:00Z");
const offer = `Backend developer
Requirements:
- TypeScript and PostgreSQL required
- Kubernetes, Rust and Ansible required
- 5 years of experience
- Fluent English
Terraform is a plus.`;

const scoresOf = (reading: CvReading) => {
  const { score, scores } = analyseCv({ reading, offer, asOf, language: "en" });
  return { score, readability: scores.readability, content: scores.content, fit: scores.fit ?? 0 };
};
type Scores = ReturnType<typeof scoresOf>;
const scales = ["score", "readability", "content", "fit"] as const;
const raised = (before: Scores, after: Scores) =>
  scales.filter((scale) => after[scale] > before[scale]);

type Mutation = (cv: CvFields, seed: number) => CvFields;

const keywords = ["Kubernetes", "Rust", "Ansible", "PostgreSQL", "Terraform", "TypeScript"];
const pile = (count: number) =>
  Array.from({ length: count }, (_, index) => keywords[index % 6] ?? "");
const others = (count: number) => Array.from({ length: count }, (_, index) => `Tool${index}`);
const intoPost = (cv: CvFields, bullet: string): CvFields => ({
  ...cv,
  experience: cv.experience.map((post, index) =>
    index === 0 ? { ...post, bullets: [...post.bullets, bullet] } : post,
  ),
});

/** Each piles up keywords where all can see them. */
const stuffings: readonly Mutation[] = [
  (cv, seed) => ({ ...cv, skills: [...cv.skills, ...keywords, ...others(45 + (seed % 30))] }),
  (cv, seed) => ({ ...cv, skills: [...cv.skills, ...pile(12 + (seed % 40))] }),
  (cv, seed) => intoPost(cv, [...keywords, ...others(12 + (seed % 20))].join(", ")),
  (cv, seed) => intoPost(cv, pile(20 + (seed % 20)).join(" | ")),
  (cv) => intoPost(cv, "Led 12 Rust teams of Rust people with Rust code and Rust tools"),
];

/** Each adds fields that nobody sees, under a warning of the reader. */
const hiddenIn = (cv: CvFields, code: CvWarning["code"]): CvReading => {
  const whole = aReading({
    cv: {
      ...cv,
      skills: [...cv.skills, ...keywords],
      languages: [...cv.languages, { name: "English", level: "C2" }],
      certificates: [...cv.certificates, "Kubernetes Administrator"],
      experience: cv.experience.map((post) => ({
        ...post,
        bullets: [...post.bullets, "Led 12 people who run Kubernetes with Rust"],
      })),
    },
  });
  const known = new Set(aReading({ cv }).fields.map(({ path }) => path));
  const added = whole.fields.filter(({ path }) => !known.has(path));
  return { ...whole, warnings: added.map(({ box, quote }) => aWarning({ code, box, quote })) };
};

/** Each takes one defect away. */
const repairs: readonly ((cv: CvFields) => CvFields)[] = [
  (cv) => ({ ...cv, name: "Ada Fontanel" }),
  (cv) => ({ ...cv, email: "ada.fontanel@example.org" }),
  (cv) => ({ ...cv, phone: cv.phone ?? "+33 6 39 98 12 34" }),
  (cv) => ({ ...cv, links: soundCv.links }),
  (cv) => ({ ...cv, title: cv.title ?? "Developer" }),
  (cv) => ({ ...cv, summary: soundCv.summary }),
  (cv) => ({
    ...cv,
    skills: [
      ...new Map(
        cv.skills.toReversed().map((skill) => [skill.toLowerCase().replace(".", ""), skill]),
      ).values(),
    ],
  }),
  (cv) => ({
    ...cv,
    languages: cv.languages.map((each) => ({ ...each, level: each.level ?? "C2" })),
  }),
  (cv) => ({ ...cv, sections: cv.sections.filter((heading) => heading !== "My odyssey") }),
  (cv) => ({
    ...cv,
    experience: cv.experience.map((post) => ({
      ...post,
      title: post.title ?? "Cook",
      company: post.company ?? "Auberge du Lac",
    })),
  }),
  (cv) => ({
    ...cv,
    experience: cv.experience.map((post) => ({
      ...post,
      bullets: post.bullets.map((bullet) => bullet.replace(/\.$/, "")),
    })),
  }),
  (cv) => ({
    ...cv,
    experience: cv.experience.map((post) => ({
      ...post,
      bullets: post.bullets.map((bullet) => bullet.replace("I wrote", "Wrote")),
    })),
  }),
];

describe("the scores of random CVs", () => {
  it("never rise by hidden text", ({ expect }) => {
    const code = fc.constantFrom("HIDDEN_TEXT", "OFF_PAGE_TEXT", "TINY_TEXT" as const);
    fc.assert(
      fc.property(madeUpCv, code, (cv, each) => {
        expect(raised(scoresOf(aReading({ cv })), scoresOf(hiddenIn(cv, each)))).toEqual([]);
      }),
      { numRuns: runs({ quick: 25, deep: 200 }) },
    );
  });

  it("never rise by stuffing", ({ expect }) => {
    fc.assert(
      fc.property(madeUpCv, fc.constantFrom(...stuffings), fc.nat(100), (cv, stuff, seed) => {
        expect(
          raised(scoresOf(aReading({ cv })), scoresOf(aReading({ cv: stuff(cv, seed) }))),
        ).toEqual([]);
      }),
      { numRuns: runs({ quick: 40, deep: 200 }) },
    );
  });

  it("never fall by the removal of a defect", ({ expect }) => {
    fc.assert(
      fc.property(madeUpCv, fc.constantFrom(...repairs), (cv, repair) => {
        expect(raised(scoresOf(aReading({ cv: repair(cv) })), scoresOf(aReading({ cv })))).toEqual(
          [],
        );
      }),
      { numRuns: runs({ quick: 40, deep: 400 }) },
    );
  });

  it("never fall by the removal of a fault of the layout", ({ expect }) => {
    const codes = [
      "COLUMNS",
      "TABLE_LAYOUT",
      "TEXT_BOX",
      "TYPE3_FONT",
      "HIDDEN_TEXT",
      "SCANNED_PAGE",
      "IMAGES",
    ] as const;
    fc.assert(
      fc.property(madeUpCv, fc.subarray([...codes], { minLength: 1 }), (cv, faults) => {
        const warnings = faults.map((code) => aWarning({ code }));
        const mended = scoresOf(aReading({ cv, warnings: warnings.slice(1) }));
        expect(raised(mended, scoresOf(aReading({ cv, warnings })))).toEqual([]);
      }),
      { numRuns: runs({ quick: 20, deep: 200 }) },
    );
  });

  it("are the sums of what the checks earned", ({ expect }) => {
    fc.assert(
      fc.property(madeUpCv, (cv) => {
        const { checks, scores } = analyseCv({
          reading: aReading({ cv }),
          offer,
          asOf,
          language: "fr",
        });
        for (const scale of ["readability", "content"] as const) {
          const own = checks.filter((check) => check.scale === scale);
          expect(own.reduce((sum, { earned }) => sum + earned, 0)).toBe(scores[scale]);
        }
      }),
      { numRuns: runs({ quick: 20, deep: 200 }) },
    );
  });
});
