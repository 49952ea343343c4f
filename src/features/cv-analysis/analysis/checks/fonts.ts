import { allOrNothing, type CheckRule } from "../check-rule";
import { spanOfWarning } from "../cv-subject";

export const fontsCheck: CheckRule = {
  id: "fonts",
  category: "format",
  weight: 5,
  look: ({ warningsOf }) => allOrNothing(warningsOf("TYPE3_FONT").map(spanOfWarning)),
};
