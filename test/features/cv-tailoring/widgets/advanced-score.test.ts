import { describe, it } from "vitest";
import {
  advancedScore,
  scorePartsOf,
} from "../../../../src/features/cv-tailoring/widgets/advanced-score";

const now = new Date("2026-11-30T10:00:00Z");
const offer = {
  title: "Senior React developer",
  keywords: ["React", "Node.js"],
  missing_keywords: ["GraphQL"],
};

const partsOf = (line: object) =>
  scorePartsOf(
    { text: "", relevance: 0, end: undefined, position: undefined, ...line },
    { offer, language: "en", now },
  );

describe("the advanced score", () => {
  it("weighs relevance, terms, figures, recency and seniority as the contract does", ({
    expect,
  }) => {
    const parts = { relevance: 90, ats: 55, metrics: 45, recency: 100, seniority: 80 };
    // 36 + 16.5 + 6.75 + 10 + 4
    expect(advancedScore(parts)).toBe(73);
    expect(
      advancedScore({ relevance: 100, ats: 100, metrics: 100, recency: 100, seniority: 100 }),
    ).toBe(100);
    expect(advancedScore({ relevance: 0, ats: 0, metrics: 0, recency: 0, seniority: 0 })).toBe(0);
  });

  it("counts a missing term four times as much as another one", ({ expect }) => {
    expect(partsOf({ text: "Built pages" }).ats).toBe(0);
    expect(partsOf({ text: "Built pages in React" }).ats).toBe(35);
    expect(partsOf({ text: "Built GraphQL services on Node.js" }).ats).toBe(55);
    // A term is a word of its own.
    expect(partsOf({ text: "Reacted to incidents" }).ats).toBe(0);
  });

  it("goes by how long ago something ended, not by how long it lasted", ({ expect }) => {
    expect(partsOf({ end: null }).recency).toBe(100);
    expect(partsOf({ end: "2025-06" }).recency).toBe(100);
    expect(partsOf({ end: "2024-10" }).recency).toBe(80);
    expect(partsOf({ end: "2022-06" }).recency).toBe(80);
    expect(partsOf({ end: "2021-10" }).recency).toBe(50);
    expect(partsOf({ end: "2017-06" }).recency).toBe(50);
    expect(partsOf({ end: "2016-10" }).recency).toBe(20);
    expect(partsOf({ end: "2010" }).recency).toBe(20);
    expect(partsOf({}).recency).toBe(50);
  });

  it("knows figures, and takes a year for none", ({ expect }) => {
    expect(partsOf({ text: "Joined in 2019" }).metrics).toBe(0);
    expect(partsOf({ text: "Cut costs by 40%" }).metrics).toBeGreaterThanOrEqual(25);
    expect(partsOf({ text: "Saved €84,000 a year" }).metrics).toBeGreaterThanOrEqual(25);
  });

  it("compares the seniority of two titles, and takes no method for a level", ({ expect }) => {
    expect(partsOf({ position: "Senior engineer" }).seniority).toBe(100);
    expect(partsOf({ position: "Head of engineering" }).seniority).toBe(80);
    expect(partsOf({ position: "Intern" }).seniority).toBe(60);
    expect(partsOf({ position: "constructor" }).seniority).toBe(70);
  });
});
