import { factsOf, type HighlightFact, type Resume } from "../../profile";

/** These are the achievements of each post and project by its id, in their order. */
export type EntryHighlights = ReadonlyMap<string, readonly HighlightFact[]>;

export const highlightsByEntry = (resume: Resume): EntryHighlights =>
  Map.groupBy(
    factsOf(resume).filter((fact) => fact.kind === "highlight"),
    ({ parentId }) => parentId,
  );
