import { describe, it } from "vitest";
import type { CvReading } from "../../../../src/engines/cv-reading/read-cv-result";
import { analyseCv } from "../../../../src/features/cv-analysis/analysis/analyse-cv";
import {
  contentChecks,
  readabilityChecks,
} from "../../../../src/features/cv-analysis/analysis/check-rules";
import {
  type CheckId,
  checkMessages,
} from "../../../../src/features/cv-analysis/analysis/messages/check-messages";
import { fixOf, reasonOf } from "../../../../src/features/cv-analysis/analysis/told-in-words";
import { aDegree, aPost, aReading, aWarning, soundCv } from "../../../support/cv-readings";

const asOf = new Date("2026-11-30T00:00:00Z");
const checkOf = (reading: CvReading, id: string) => {
  const { checks } = analyseCv({ reading, offer: null, asOf, language: "en" });
  const check = checks.find((each) => each.id === id);
  if (!check) throw new Error(`no check ${id}`);
  return check;
};

const [first = aPost(), second = aPost()] = soundCv.experience;
const withFirst = (changes: Partial<typeof first>) =>
  aReading({ cv: { experience: [{ ...first, ...changes }, second] } });
const withBullet = (bullet: string) => withFirst({ bullets: [bullet, ...first.bullets.slice(1)] });
const doubtful = (path: string) => {
  const reading = aReading();
  const fields = reading.fields.map((field) =>
    field.path === path ? { ...field, confidence: 0.4 } : field,
  );
  return { ...reading, fields };
};

/** Each row is a CV with one defect, and the check that must find it. */
const defects: readonly (readonly [CheckId, string, CvReading])[] = [
  ["text-extractable", "a scan", aReading({ warnings: [aWarning({ code: "SCANNED_PAGE" })] })],
  ["fonts", "a drawn font", aReading({ warnings: [aWarning({ code: "TYPE3_FONT" })] })],
  ["columns", "two columns", aReading({ warnings: [aWarning({ code: "COLUMNS" })] })],
  ["tables", "a table", aReading({ warnings: [aWarning({ code: "TABLE_LAYOUT" })] })],
  ["text-boxes", "a text box", aReading({ warnings: [aWarning({ code: "TEXT_BOX" })] })],
  [
    "header-contact",
    "the address in the header",
    aReading({
      warnings: [aWarning({ code: "HEADER_TEXT", quote: "Ada · ada.fontanel@example.org" })],
    }),
  ],
  [
    "hidden-text",
    "white text",
    aReading({ warnings: [aWarning({ code: "HIDDEN_TEXT", quote: "SEO" })] }),
  ],
  [
    "hidden-text",
    "text off the page",
    aReading({ warnings: [aWarning({ code: "OFF_PAGE_TEXT" })] }),
  ],
  [
    "tiny-text",
    "tiny text",
    aReading({ warnings: [aWarning({ code: "TINY_TEXT", quote: "SEO" })] }),
  ],
  ["contact-found", "no phone", aReading({ cv: { phone: null } })],
  ["contact-found", "a doubtful name", doubtful("name")],
  [
    "standard-headings",
    "an odd heading",
    aReading({ cv: { sections: ["Experience", "My odyssey"] } }),
  ],
  ["standard-headings", "no headings", aReading({ cv: { sections: [] } })],
  ["dates-present", "a post without dates", withFirst({ start: null, isCurrent: false })],
  ["dates-present", "a degree without dates", aReading({ cv: { education: [aDegree()] } })],
  [
    "date-format",
    "two styles of dates",
    aReading({ quotes: { "experience[0].start": "04/2021", "experience[1].end": "mars 2021" } }),
  ],
  ["entries-complete", "a post without an employer", withFirst({ company: null })],
  ["fields-certain", "a doubtful field", doubtful("experience[0].company")],
  ["email-professional", "a playful address", aReading({ cv: { email: "sexy-ada@example.org" } })],
  [
    "email-professional",
    "an address full of digits",
    aReading({ cv: { email: "ada198765@example.org" } }),
  ],
  ["email-professional", "no address", aReading({ cv: { email: null } })],
  ["links", "no link", aReading({ cv: { links: [] } })],
  ["sections-present", "no education", aReading({ cv: { education: [] } })],
  ["section-order", "interests first", aReading({ cv: { sections: ["Hobbies", "Experience"] } })],
  ["headline", "no headline", aReading({ cv: { title: null } })],
  ["summary", "no summary", aReading({ cv: { summary: null } })],
  ["summary", "a long summary", aReading({ cv: { summary: "A word more. ".repeat(40) } })],
  ["bullets-present", "a post without achievements", withFirst({ bullets: [] })],
  ["bullet-length", "a bullet of two words", withBullet("Designed services")],
  [
    "bullet-length",
    "a bullet of forty words",
    withBullet(
      `Designed ${"one two three four five six seven eight nine ten ".repeat(3)} and more`,
    ),
  ],
  ["action-verbs", "a bullet without an action", withBullet("The tracking of all 40,000 parcels")],
  [
    "figures",
    "a post without figures",
    withFirst({ bullets: ["Designed the tracking service", "Led all its people"] }),
  ],
  ["first-person", "a bullet with “I”", withBullet("I designed the tracking of parcels")],
  [
    "passive",
    "a bullet in the passive",
    withBullet("The tracking service was designed for 9 depots"),
  ],
  ["passive", "“responsible for”", withBullet("Responsible for the tracking of 9 depots")],
  [
    "repeated-openings",
    "one verb four times",
    withFirst({ bullets: ["Led team one", "Led team two", "Led team three", "Led team four"] }),
  ],
  [
    "length",
    "three pages",
    aReading({
      sheets: [1, 2, 3].map((number) => ({
        number,
        width: 595,
        height: 842,
        items: [],
        links: [],
      })),
    }),
  ],
  ["skills-listed", "two skills", aReading({ cv: { skills: ["Docker", "Kafka"] } })],
  [
    "skill-duplicates",
    "a skill twice",
    aReading({ cv: { skills: [...soundCv.skills, "docker"] } }),
  ],
  [
    "stuffing",
    "sixty skills",
    aReading({ cv: { skills: Array.from({ length: 60 }, (_, index) => `Skill ${index}`) } }),
  ],
  [
    "stuffing",
    "one word again and again",
    withBullet("Kafka for Kafka by Kafka in Kafka with 4 Kafka"),
  ],
  [
    "language-levels",
    "a language without a level",
    aReading({ cv: { languages: [{ name: "French", level: null }] } }),
  ],
  ["date-gaps", "two years without a post", withFirst({ start: "2023-04" })],
  ["overlaps", "two posts at a time", withFirst({ start: "2019-04" })],
  ["future-dates", "a post that begins next year", withFirst({ start: "2027-04" })],
  ["dates-consistent", "an end before the begin", withFirst({ end: "2019-01", isCurrent: false })],
  ["reverse-order", "the oldest post first", aReading({ cv: { experience: [second, first] } })],
  ["buzzwords", "three empty words", withBullet("Designed as a dynamic, motivated team player")],
  [
    "bullet-punctuation",
    "one full stop among none",
    withBullet("Designed the tracking of 9 depots."),
  ],
  ["photo", "a picture", aReading({ warnings: [aWarning({ code: "IMAGES" })] })],
];

describe("checks", () => {
  it.for(defects)("%s loses by %s", ([id, , reading], { expect }) => {
    const sound = checkOf(aReading(), id);
    const faulty = checkOf(reading, id);
    expect(sound).toMatchObject({ outcome: "kept", gain: 0 });
    expect(faulty.outcome).toBe("lost");
    expect(faulty.gain).toBe(faulty.weight - faulty.earned);
    if (faulty.weight > 0) expect(faulty.gain).toBeGreaterThan(0);
  });

  it("tells personal details and never counts them", ({ expect }) => {
    const reading = aReading();
    const [line] = reading.lines;
    if (!line) throw new Error("the factory laid out no lines");
    const lines = [...reading.lines, { ...line, text: "Née le 3 mars 1990, célibataire" }];
    const check = checkOf({ ...reading, lines }, "personal-details");
    expect(check).toMatchObject({ outcome: "lost", gain: 0, weight: 0 });
    expect(check.spans[0]?.quote).toContain("célibataire");
  });

  it("has a defect here for every check that counts", ({ expect }) => {
    const tried = new Set<string>(defects.map(([id]) => id));
    const counted = [...readabilityChecks, ...contentChecks].filter(({ weight }) => weight > 0);
    expect(counted.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  it("says the reason and the mend of each defect in both languages", ({ expect }) => {
    for (const [id, , reading] of defects) {
      const check = checkOf(reading, id);
      for (const language of ["fr", "en"] as const) {
        const texts = [reasonOf(check, language), fixOf(check, language)];
        for (const text of texts) expect(text).toMatch(/^\S.{8,400}[.!?]$/u);
        for (const text of texts) expect(text).not.toMatch(/undefined|NaN|\{|«[^\u00A0]| [:;?!]/u);
      }
    }
  });

  it("shows where a bullet loses its points", ({ expect }) => {
    const check = checkOf(withBullet("I designed the tracking of parcels"), "first-person");
    expect(check.spans).toMatchObject([{ path: "experience[0].bullets[0]", page: 1 }]);
  });

  it("names every check in both languages", ({ expect }) => {
    for (const { name, asks } of Object.values(checkMessages)) {
      for (const text of [name.fr, name.en, asks.fr, asks.en]) expect(text).not.toBe("");
    }
  });
});
