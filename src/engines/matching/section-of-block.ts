import { anyOf, hasAny, stretchesOf } from "./scan";
import { broughtWords, givenWords, stepWords } from "./words/blocks";
import type { SectionKind } from "./words/headings";

const given = anyOf(givenWords);
const steps = anyOf(stepWords);
const brought = anyOf(broughtWords);

const MOST_LINES = 8;

/** The lines that stand under a heading, up to the empty line that ends them. */
export function blockUnder(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line.trim() !== "");
  if (first < 0) return "";
  const last = lines.findIndex((line, index) => index > first && line.trim() === "");
  return lines.slice(first, last < 0 ? lines.length : last).join("\n");
}

export const MOST_BLOCK_LINES = MOST_LINES + 1;

/**
 * It says by its words what a block under a heading that no rule knows is about. After what is needed comes what is
 * wished, if it is neither what the employer gives nor how one applies.
 */
export function sectionOfBlock(
  block: string,
  before: SectionKind | undefined,
): SectionKind | undefined {
  const gifts = stretchesOf(given, block).length;
  const needs = stretchesOf(brought, block).length;
  if (gifts >= 2 && gifts > needs) return "benefits";
  if (hasAny(steps, block)) return "process";
  if (needs >= 1) return before === "must" && needs === 1 ? "nice" : "must";
  if (before !== "must") return undefined;
  return gifts > 0 ? "benefits" : "nice";
}
