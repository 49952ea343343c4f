import { allOrNothing, type CheckRule } from "../check-rule";
import { spanOfWarning } from "../cv-subject";

export const tablesCheck: CheckRule = {
  id: "tables",
  category: "format",
  weight: 8,
  look: ({ warningsOf }) => allOrNothing(warningsOf("TABLE_LAYOUT").map(spanOfWarning)),
};
