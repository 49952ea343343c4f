import fc from "fast-check";
import { describe, it } from "vitest";
import {
  type CvContent,
  type FitRules,
  templateNames,
} from "../../../src/engines/cv-layout/cv-content";
import { itemsOfContent } from "../../../src/engines/cv-layout/fitting/items-of-content";
import type { MeasuredCv, SectionBlocks } from "../../../src/engines/cv-layout/setting/measure-cv";
import { runs } from "../../support/depth";
import { fitInTemplate, rulesWith } from "./printed-cvs";
import { aCv } from "./random-cvs";

const bulk = "words that take their room on the page of a curriculum vitae and say little else";

/** A few texts so long that a page does not hold them all. */
const longText = fc
  .integer({ min: 1, max: 14 })
  .map((times) => Array.from({ length: times }, () => bulk).join(", "));
const points = fc.integer({ min: 0, max: 30 });

const contentWith = (education: CvContent["education"]): CvContent => ({
  language: "fr",
  name: "Camille Exemple",
  title: null,
  email: null,
  phone: null,
  city: null,
  links: [],
  photo: null,
  summary: null,
  experiences: [],
  projects: [],
  skills: [],
  education,
  certificates: [],
  languages: [],
});

const aSmallCv = fc
  .record({
    summary: fc.option(fc.tuple(longText, points)),
    posts: fc.array(
      fc.record({ worth: points, lines: fc.array(fc.tuple(longText, points), { maxLength: 3 }) }),
      { minLength: 1, maxLength: 3 },
    ),
    degrees: fc.array(points, { maxLength: 2 }),
    skills: fc.array(fc.tuple(longText, points), { maxLength: 3 }),
  })
  .map(({ summary, posts, degrees, skills }): CvContent => {
    const item = (id: string) => (told: readonly [string, number], index: number) => ({
      id: `${id}${index}`,
      text: told[0],
      points: told[1],
      isPinned: false,
    });
    const none = { organisation: null, place: null, end: null, isCurrent: false, isPinned: false };
    return {
      language: "en",
      name: "Ada Fontanel",
      title: null,
      email: null,
      phone: null,
      city: null,
      links: [],
      photo: null,
      summary: summary && item("s")(summary, 0),
      experiences: posts.map(({ worth, lines }, index) => ({
        ...none,
        id: `x${index}`,
        title: "Baker",
        start: String(2020 - index),
        points: worth,
        lines: lines.map(item(`x${index}l`)),
      })),
      projects: [],
      skills: skills.length === 0 ? [] : [{ id: "g", name: null, skills: skills.map(item("g")) }],
      education: degrees.map((worth, index) => ({
        ...none,
        id: `d${index}`,
        degree: "Diploma of baking",
        school: "School of Crumb",
        start: null,
        points: worth,
      })),
      certificates: [],
      languages: [],
    };
  });

const rules = fc.record({
  template: fc.constantFrom(...templateNames),
  maxExperiences: fc.integer({ min: 1, max: 3 }),
  maxBulletsPerExperience: fc.integer({ min: 1, max: 3 }),
});

type Group = SectionBlocks["groups"][number];
type Way = { readonly height: number; readonly points: number; readonly posts: number };

const subsetsOf = <T>(all: readonly T[]): T[][] =>
  all.reduce<T[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);

/** It lists every way in which a group may stand, the rules of the selection taken word by word. */
function waysOf(group: Group, limits: FitRules, worth: ReadonlyMap<string, number>): Way[] {
  const sumOf = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (worth.get(id) ?? 0), 0);
  if (group.kind === "flow") {
    const { items, heightOf } = group.flow;
    const ranked = items.toSorted((one, other) => other.points - one.points);
    return ranked.map((_, last) => {
      const ids = ranked.slice(0, last + 1).map(({ id }) => id);
      const height = heightOf(items.map(({ id }) => ids.includes(id)));
      return { height, points: sumOf(ids), posts: 0 };
    });
  }
  const { entry, head, lines, standsAlone, isCounted } = group;
  return subsetsOf(lines)
    .filter((set) => set.length <= limits.maxBulletsPerExperience)
    .filter((set) => set.length > 0 || standsAlone)
    .map((set) => ({
      height: set.reduce((sum, { block }) => sum + block.height, head.height),
      points: sumOf([entry.id, ...set.map(({ item }) => item.id)]),
      posts: isCounted ? 1 : 0,
    }));
}

/** It tries every selection of a column. */
function bestByForce(
  sections: readonly SectionBlocks[],
  { capacity, limits, worth }: ForceTask,
): number {
  let best = 0;
  const visit = (at: readonly [number, number], so: Way & { readonly isOpen: boolean }): void => {
    const section = sections[at[0]];
    if (so.height > capacity || so.posts > limits.maxExperiences) return;
    best = Math.max(best, so.points);
    if (section === undefined) return;
    const group = section.groups[at[1]];
    if (group === undefined) {
      visit([at[0] + 1, 0], { ...so, isOpen: false });
      return;
    }
    const next = [at[0], at[1] + 1] as const;
    visit(next, so);
    for (const way of waysOf(group, limits, worth)) {
      const heading = so.isOpen ? 0 : section.heading.height;
      visit(next, {
        height: so.height + heading + way.height,
        points: so.points + way.points,
        posts: so.posts + way.posts,
        isOpen: true,
      });
    }
  };
  visit([0, 0], { height: 0, points: 0, posts: 0, isOpen: false });
  return best;
}

type ForceTask = {
  readonly capacity: number;
  readonly limits: FitRules;
  readonly worth: ReadonlyMap<string, number>;
};

function bestOnOnePage(measured: MeasuredCv, content: CvContent, limits: FitRules): number {
  const worth = new Map(itemsOfContent(content).map((item) => [item.id, item.points]));
  const gap = measured.columns[0]?.sections[0]?.heading.gap ?? 0;
  const capacity = Math.floor(measured.area * 0.98) - measured.header.height + gap;
  return measured.columns
    .map(({ sections }) => bestByForce(sections, { capacity, limits, worth }))
    .reduce((sum, best) => sum + best, 0);
}

/** It is a CV with one of its items changed. */
function withItem(content: CvContent, id: string, change: "pinned" | "gone"): CvContent {
  const own = <T extends { readonly id: string; readonly isPinned: boolean }>(all: readonly T[]) =>
    all.flatMap((each) => {
      if (each.id !== id) return [each];
      return change === "gone" ? [] : [{ ...each, isPinned: true }];
    });
  const entries = (all: CvContent["experiences"]) =>
    own(all).map((entry) => ({ ...entry, lines: own(entry.lines) }));
  return {
    ...content,
    summary: content.summary && (own([content.summary])[0] ?? null),
    experiences: entries(content.experiences),
    projects: entries(content.projects),
    skills: content.skills.map((group) => ({ ...group, skills: own(group.skills) })),
    education: own(content.education),
    certificates: own(content.certificates),
    languages: own(content.languages),
  };
}

describe("the selection", () => {
  it("is worth as much as the best of all that are possible", async ({ expect }) => {
    const isBest = fc.asyncProperty(aSmallCv, rules, async (content, asked) => {
      const limits = rulesWith(asked);
      const { measured, fitted } = await fitInTemplate(content, limits);
      expect(fitted.points).toBe(bestOnOnePage(measured, content, limits));
      const worth = new Map(itemsOfContent(content).map((item) => [item.id, item.points]));
      const kept = fitted.keptIds.reduce((sum, id) => sum + (worth.get(id) ?? 0), 0);
      expect(kept).toBe(fitted.points);
    });
    await fc.assert(isBest, { numRuns: runs({ quick: 40, deep: 1_200 }) });
  });

  it("prices every line by the best page with it, and without it", async ({ expect }) => {
    const isPriced = fc.asyncProperty(aSmallCv, rules, fc.nat(), async (content, asked, lot) => {
      const limits = rulesWith(asked);
      const { fitted } = await fitInTemplate(content, limits);
      const items = itemsOfContent(content);
      const { id } = items[lot % items.length] ?? { id: "" };
      const out = fitted.leftOut.find((each) => each.id === id);
      const changed = withItem(content, id, out ? "pinned" : "gone");
      const { fitted: other } = await fitInTemplate(changed, limits);
      const loss = other.problem ? fitted.points : fitted.points - other.points;
      const kept = fitted.keptCosts.find((each) => each.id === id);
      expect({ id, cost: (out ?? kept)?.costPoints }).toEqual({ id, cost: loss });
    });
    await fc.assert(isPriced, { numRuns: runs({ quick: 60, deep: 1_500 }) });
  });

  it("keeps all that is pinned, or says that it does not fit", async ({ expect }) => {
    const keeps = fc.asyncProperty(aCv, rules, async (content, asked) => {
      const { fitted } = await fitInTemplate(content, rulesWith(asked));
      const pinned = itemsOfContent(content).filter(({ isPinned }) => isPinned);
      const isWhole = pinned.every(({ id }) => fitted.keptIds.includes(id));
      expect(fitted.problem).toBe(isWhole ? null : "pinned-too-tall");
    });
    await fc.assert(keeps, { numRuns: runs({ deep: 400 }) });
  });

  it("names each line once, as kept or as left out, the cheapest of these first", async ({
    expect,
  }) => {
    const isWhole = fc.asyncProperty(aCv, rules, async (content, asked) => {
      const { fitted } = await fitInTemplate(content, rulesWith(asked));
      const ids = [...fitted.keptIds, ...fitted.leftOut.map(({ id }) => id)];
      const all = itemsOfContent(content).map(({ id }) => id);
      expect(ids.toSorted()).toEqual(all.toSorted());
      const costs = fitted.leftOut.map(({ costPoints }) => costPoints);
      expect(costs).toEqual(costs.toSorted((one, other) => one - other));
    });
    await fc.assert(isWhole, { numRuns: runs({ deep: 400 }) });
  });

  it("takes what fills the page after all that has points, the best first", async ({ expect }) => {
    const text = Array.from({ length: 15 }, () => bulk).join(", ");
    const degree = (id: string, worth: { points: number; fillerPoints?: number }) => ({
      id,
      degree: text,
      school: null,
      start: null,
      end: null,
      isPinned: false,
      ...worth,
    });
    const one = degree("one", { points: 1 });
    const poor = degree("poor", { points: 0, fillerPoints: 10 });
    const good = degree("good", { points: 0, fillerPoints: 1_000 });
    const content = contentWith([poor, good, one]);
    const { fitted } = await fitInTemplate(content, rulesWith({ template: "spacious" }));
    expect(fitted.points).toBe(1);
    expect(fitted.keptIds).toContain("one");
    expect(fitted.keptIds).not.toContain("poor");
  });
});
