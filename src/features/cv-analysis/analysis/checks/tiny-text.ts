import { allOrNothing, type CheckRule } from "../check-rule";
import { spanOfWarning } from "../cv-subject";

export const tinyTextCheck: CheckRule = {
  id: "tiny-text",
  category: "format",
  weight: 5,
  look: ({ warningsOf }) => allOrNothing(warningsOf("TINY_TEXT").map(spanOfWarning)),
};
