/** A number that is so large that it would not fit is cut. Pages and browser modules write it alike. */
export const countText = (count: number): string => (count > 99 ? "99+" : String(count));

/** It is what waits for a person in all places together. */
export const countAll = (badges: readonly { readonly count: number }[]): number =>
  badges.reduce((sum, { count }) => sum + count, 0);
