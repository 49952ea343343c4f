import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { extractRequirements } from "../../../src/engines/matching/matching";
import type { Requirement } from "../../../src/engines/matching/requirement";

type Label = {
  readonly type: Requirement["kind"];
  readonly level: Requirement["level"];
  readonly start: number;
  readonly end: number;
  readonly quote: string;
};
export type LabelledOffer = {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly Label[];
};

export type Counts = { found: number; wrong: number; missed: number };
/** By kind and level, `skill must`, and by level, `all must`. */
export type Scores = ReadonlyMap<string, Readonly<Counts>>;

const HERE = import.meta.dirname;

/** The rules were made with `offers`; each other set was written and labelled before any rule had seen it. */
export const labelledSets = [
  "offers",
  "unseen",
  "boards",
  "later",
  "again",
  "trades",
  "since",
  "final",
  "last",
  "newest",
  "short",
] as const;

export async function labelledOffers(
  folder: (typeof labelledSets)[number],
): Promise<LabelledOffer[]> {
  const names = (await readdir(join(HERE, folder))).filter((name) => name.endsWith(".json"));
  return Promise.all(
    names.toSorted().map(async (name) => {
      const stored = JSON.parse(await readFile(join(HERE, folder, name), "utf8")) as {
        requirements: Label[];
        spans?: Label[];
      };
      const text = await readFile(join(HERE, folder, name.replace(".json", ".txt")), "utf8");
      return {
        id: name.replace(".json", ""),
        text,
        labels: [...stored.requirements, ...(stored.spans ?? [])],
      };
    }),
  );
}

/** An offer of the set `short` with the language and the title that it has in truth. */
export async function shortOffer(number: string) {
  const path = join(HERE, "short", `x-${number}`);
  const { language, title } = JSON.parse(await readFile(`${path}.json`, "utf8")) as {
    language: string;
    title: string;
  };
  return { text: await readFile(`${path}.txt`, "utf8"), truth: { language, title } };
}

/** A requirement is right when kind and level are the label's and their words overlap; each label counts once. */
export function scoreOffers(offers: readonly LabelledOffer[]): Scores {
  const scores = new Map<string, Counts>();
  const count = (kind: string, level: string, what: keyof Counts) => {
    for (const key of [`${kind} ${level}`, `all ${level}`]) {
      const counts = scores.get(key) ?? { found: 0, wrong: 0, missed: 0 };
      counts[what] += 1;
      scores.set(key, counts);
    }
  };
  for (const { text, labels } of offers) {
    const waiting = new Set(labels);
    for (const { kind, level, start, end } of extractRequirements(text).requirements) {
      const label = [...waiting].find(
        (one) => one.type === kind && one.level === level && one.start < end && start < one.end,
      );
      if (label) waiting.delete(label);
      count(kind, level, label ? "found" : "wrong");
    }
    for (const { type, level } of waiting) count(type, level, "missed");
  }
  return scores;
}

export const precisionOf = (counts: Counts | undefined): number =>
  counts ? counts.found / Math.max(1, counts.found + counts.wrong) : 0;

export const recallOf = (counts: Counts | undefined): number =>
  counts ? counts.found / Math.max(1, counts.found + counts.missed) : 0;
