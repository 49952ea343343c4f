import * as z from "zod";
import { CvChoices } from "../cv/cv-choices";

const lineIds = z.array(z.string().min(1).max(200)).max(60).optional();
const { template, includePhoto, pages, minScore, maxExperiences, maxBulletsPerExperience } =
  CvChoices.shape;

/** It is what changes in the choices of a CV; what is absent stays. */
export const ChoiceChange = z.object({
  template: template.optional(),
  includePhoto: includePhoto.optional(),
  pages: pages.optional(),
  minScore: minScore.optional(),
  maxExperiences: maxExperiences.optional(),
  maxBulletsPerExperience: maxBulletsPerExperience.optional(),
  pin: lineIds,
  unpin: lineIds,
  exclude: lineIds,
  readmit: lineIds,
});
export type ChoiceChange = z.infer<typeof ChoiceChange>;

export function applyChange(choices: CvChoices, change: ChoiceChange): CvChoices {
  const { pin = [], unpin = [], exclude = [], readmit = [], ...settings } = change;
  return CvChoices.parse({
    ...choices,
    ...settings,
    pinned: withIds(choices.pinned, pin, unpin),
    excluded: withIds(choices.excluded, exclude, readmit),
  });
}

function withIds(
  ids: readonly string[],
  added: readonly string[],
  removed: readonly string[],
): string[] {
  const without = new Set(removed);
  return [...new Set([...ids, ...added])].filter((id) => !without.has(id));
}

/** It leads from the later choices back to the earlier ones. */
export function changeBetween(later: CvChoices, earlier: CvChoices): ChoiceChange {
  const { pinned: _, excluded: __, ...settings } = earlier;
  const changed = Object.entries(settings).filter(
    ([name, value]) => Object.entries(later).find(([other]) => other === name)?.[1] !== value,
  );
  const lists = {
    pin: beyond(earlier.pinned, later.pinned),
    unpin: beyond(later.pinned, earlier.pinned),
    exclude: beyond(earlier.excluded, later.excluded),
    readmit: beyond(later.excluded, earlier.excluded),
  };
  const filled = Object.entries(lists).filter(([, ids]) => ids.length > 0);
  return ChoiceChange.parse(Object.fromEntries([...changed, ...filled]));
}

function beyond(ids: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return ids.filter((id) => !known.has(id));
}
