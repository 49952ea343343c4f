/** A number that is so large that it would not fit is cut. Pages and browser modules write it alike. */
export const countText = (count: number): string => (count > 99 ? "99+" : String(count));
