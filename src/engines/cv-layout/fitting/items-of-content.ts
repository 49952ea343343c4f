import type { CvContent } from "../cv-content";
import type { FittingItem } from "./fitting-group";

/** They are all that can be chosen: items, entries and degrees. */
export function itemsOfContent(content: CvContent): FittingItem[] {
  const entries = [...content.experiences, ...content.projects];
  return [
    ...(content.summary ? [content.summary] : []),
    ...entries.flatMap((entry) => [entry, ...entry.lines]),
    ...content.skills.flatMap(({ skills }) => skills),
    ...content.education,
    ...content.certificates,
    ...content.languages,
  ];
}
