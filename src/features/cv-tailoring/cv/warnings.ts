/** They say what a CV could not be as it was asked for. */
export const cvWarnings = [
  "all_below_min_score",
  "filled_below_min_score",
  "no_room",
  "photo_missing",
  "pinned_too_tall",
  "template_changed",
  "untailored_served",
] as const;
export type TailoringWarning = (typeof cvWarnings)[number];
