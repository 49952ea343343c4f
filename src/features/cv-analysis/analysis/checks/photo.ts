import { allOrNothing, type CheckRule } from "../check-rule";
import { spanOfWarning } from "../cv-subject";

/** Customs differ from country to country, so that it is told and never counted. */
export const photoCheck: CheckRule = {
  id: "photo",
  category: "format",
  weight: 0,
  look: ({ warningsOf }) => allOrNothing(warningsOf("IMAGES").map(spanOfWarning)),
};
