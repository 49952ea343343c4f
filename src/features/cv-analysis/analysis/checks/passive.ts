import { bulletsBut, type CheckRule } from "../check-rule";
import { isWeak } from "../wording";

export const passiveCheck: CheckRule = {
  id: "passive",
  category: "content",
  weight: 3,
  look: (subject) => bulletsBut(subject, isWeak),
};
