import { allOrNothing, type CheckRule } from "../check-rule";
import { spanOfWarning } from "../cv-subject";

export const textBoxesCheck: CheckRule = {
  id: "text-boxes",
  category: "format",
  weight: 5,
  look: ({ warningsOf }) => allOrNothing(warningsOf("TEXT_BOX").map(spanOfWarning)),
};
