import type { Random } from "../random";

/** What the eye sees of a layout, apart from where things stand. */
export type Look = {
  readonly font: string;
  readonly sizePt: number;
  readonly leading: number;
  readonly accent: string;
  readonly bullet: "disc" | "•" | "–" | "▪" | "none";
  readonly heading: "plain" | "capitals" | "css-capitals" | "letter-spacing" | "spaced-out";
  readonly headingRule: string;
  readonly marginMm: number;
  readonly isJustified: boolean;
  readonly nameRatio: number;
};

export const lookOf = (random: Random, fonts: readonly string[]): Look => ({
  font: random.pick(fonts),
  sizePt: random.pick([9, 9.5, 10, 10, 10.5, 11]),
  leading: random.pick([1.2, 1.3, 1.4, 1.5]),
  accent: random.pick(["#1f4e79", "#7a1f3d", "#2f6f4f", "#444444", "#000000", "#c0561a"]),
  bullet: random.pick(["disc", "disc", "disc", "•", "–", "▪", "none"]),
  heading: random.pick([
    "plain",
    "plain",
    "capitals",
    "css-capitals",
    "letter-spacing",
    "spaced-out",
  ]),
  headingRule: random.pick([
    "",
    "border-bottom:1px solid currentColor",
    "border-bottom:2px solid #bbb",
  ]),
  marginMm: random.pick([10, 12, 14, 16, 20]),
  isJustified: random.chance(0.15),
  nameRatio: random.pick([1.6, 2, 2.4, 2.8]),
});

/** "F O R M A T I O N", as designers type it. */
export const spacedOut = (text: string): string =>
  text
    .toUpperCase()
    .split(" ")
    .map((word) => Array.from(word).join(" "))
    .join(" \u00a0 ");

export const headingText = (text: string, { heading }: Look): string => {
  if (heading === "capitals" || heading === "letter-spacing") return text.toUpperCase();
  return heading === "spaced-out" ? spacedOut(text) : text;
};
