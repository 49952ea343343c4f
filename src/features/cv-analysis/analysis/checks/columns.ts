import { allOrNothing, type CheckRule } from "../check-rule";
import { spanOfWarning } from "../cv-subject";

export const columnsCheck: CheckRule = {
  id: "columns",
  category: "format",
  weight: 8,
  look: ({ warningsOf }) => allOrNothing(warningsOf("COLUMNS").map(spanOfWarning)),
};
