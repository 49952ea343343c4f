import { inject } from "vitest";

/** `npm test` tries a sample of the cases, `npm run test:deep` what a gate has time for, `--mode whole` every case. */
export type Depth = "quick" | "deep" | "whole";

const depth = inject("depth");

type Runs = { readonly quick?: number; readonly deep: number; readonly whole?: number };

/** Number of runs of a property. */
export const runs = ({ quick = 20, deep, whole = deep }: Runs) => ({ quick, deep, whole })[depth];

/** The most cases of a list that are tried. */
type Most = { readonly quick?: number; readonly deep?: number };

/** For cases that are too slow to be many: a gate tries the same ones each time, and `--mode whole` always others. */
export const sameInGate: { readonly seed?: number } = depth === "whole" ? {} : { seed: 20_261_130 };

/** All cases, or about as many as the depth allows, spread evenly over the list, always the same ones. */
export function sampleOf<T>(
  cases: readonly T[],
  { quick = 20, deep = Number.POSITIVE_INFINITY }: Most = {},
): readonly T[] {
  const most = { quick, deep, whole: Number.POSITIVE_INFINITY }[depth];
  if (cases.length <= most) return cases;
  const stride = cases.length / most;
  return Array.from({ length: most }, (_, index) => cases[Math.floor(index * stride)] as T);
}
