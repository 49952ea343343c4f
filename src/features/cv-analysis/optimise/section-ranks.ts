import { sectionRanks } from "../analysis/section-order";
import type { DocumentSection } from "./document-section";

const UNKNOWN_RANK = 2;

const rankOf = ({ kind }: DocumentSection) => (kind === null ? UNKNOWN_RANK : sectionRanks[kind]);

/** Sections of one rank keep their order. */
export const inOrder = (sections: readonly DocumentSection[]): DocumentSection[] =>
  sections.toSorted((left, right) => rankOf(left) - rankOf(right));

/** A section without a heading of its own goes before the first that should stand behind it. */
export function withSection(
  sections: readonly DocumentSection[],
  added: DocumentSection,
): DocumentSection[] {
  const next = sections.findIndex((section) => rankOf(section) > rankOf(added));
  const at = next < 0 ? sections.length : next;
  return [...sections.slice(0, at), added, ...sections.slice(at)];
}
