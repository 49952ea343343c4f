import { inject } from "vitest";

/** `npm run test:deep` tries every case; `npm test` a sample of them. */
const isDeep = inject("isDeep");

/** Number of runs of a property. */
export const runs = ({ quick = 20, deep }: { readonly quick?: number; readonly deep: number }) =>
  isDeep ? deep : quick;

/** All cases, or about `quick` of them spread evenly over the list, always the same ones. */
export function sampleOf<T>(cases: readonly T[], quick = 20): readonly T[] {
  if (isDeep || cases.length <= quick) return cases;
  const stride = cases.length / quick;
  return Array.from({ length: quick }, (_, index) => cases[Math.floor(index * stride)] as T);
}
