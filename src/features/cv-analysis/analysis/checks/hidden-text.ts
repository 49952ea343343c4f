import { allOrNothing, type CheckRule } from "../check-rule";
import { spanOfWarning } from "../cv-subject";

/** Readers meet such text like any other, and people who find it out throw the CV away. */
export const hiddenTextCheck: CheckRule = {
  id: "hidden-text",
  category: "format",
  weight: 10,
  look: ({ warningsOf }) =>
    allOrNothing(warningsOf("HIDDEN_TEXT", "OFF_PAGE_TEXT").map(spanOfWarning)),
};
