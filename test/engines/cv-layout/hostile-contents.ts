import fc from "fast-check";
import type { CvContent } from "../../../src/engines/cv-layout/cv-content";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.constantFrom(
    "",
    "   ",
    "a".repeat(300),
    "é".repeat(300),
    "word ".repeat(400),
    "שלום עולם ושוב",
    "مرحبا بالعالم",
    "東京でソフトウェアを開発",
    "👩‍👩‍👧‍👦🏳️‍🌈👍🏽",
    "lone \uD800 surrogate",
    "line\nbreaks\tand\u0000controls",
    "https://" + "x".repeat(400) + ".example/path",
  ),
);
const date = fc.option(fc.constantFrom("2019", "2020-02", "2021-13", "2022-02-30", "", "soon"));
const points = fc.oneof(fc.integer({ min: -5, max: 2_000 }), fc.constantFrom(Number.NaN, 0.5));
const item = fc.record({ text, points, isPinned: fc.boolean() });
const entry = fc.record({
  title: text,
  organisation: fc.option(text),
  place: fc.option(text),
  start: date,
  end: date,
  isCurrent: fc.boolean(),
  points,
  isPinned: fc.boolean(),
  lines: fc.array(item, { maxLength: 5 }),
});
const degree = fc.record({
  degree: text,
  school: fc.option(text),
  start: date,
  end: date,
  points,
  isPinned: fc.boolean(),
});
const photo = fc.option(
  fc.record({
    bytes: fc.uint8Array({ maxLength: 60 }).map((bytes) => new Uint8Array(bytes)),
    mediaType: fc.constantFrom<"image/jpeg" | "image/png">("image/jpeg", "image/png"),
  }),
);

let lastId = 0;
const withId = <T extends object>(thing: T): T & { readonly id: string } => {
  lastId += 1;
  return { ...thing, id: `id${lastId}` };
};
const withIds = <T extends object>(things: readonly T[]) => things.map(withId);

/** It is a CV of texts, dates and pictures that nobody should have to print. */
export const aHostileCv = fc
  .record({
    language: fc.constantFrom<"fr" | "en">("fr", "en"),
    name: text,
    title: fc.option(text),
    email: fc.option(text),
    phone: fc.option(text),
    city: fc.option(text),
    links: fc.array(text, { maxLength: 4 }),
    photo,
    summary: fc.option(item),
    experiences: fc.array(entry, { maxLength: 6 }),
    projects: fc.array(entry, { maxLength: 2 }),
    skills: fc.array(
      fc.record({ name: fc.option(text), skills: fc.array(item, { maxLength: 5 }) }),
      { maxLength: 2 },
    ),
    education: fc.array(degree, { maxLength: 3 }),
    certificates: fc.array(item, { maxLength: 3 }),
    languages: fc.array(item, { maxLength: 3 }),
  })
  .map((cv): CvContent => {
    const entries = (all: typeof cv.experiences) =>
      withIds(all.map((each) => ({ ...each, lines: withIds(each.lines) })));
    return {
      ...cv,
      summary: cv.summary && withId(cv.summary),
      experiences: entries(cv.experiences),
      projects: entries(cv.projects),
      skills: withIds(cv.skills.map((each) => ({ ...each, skills: withIds(each.skills) }))),
      education: withIds(cv.education),
      certificates: withIds(cv.certificates),
      languages: withIds(cv.languages),
    };
  });
