import { bulletsBut, type CheckRule } from "../check-rule";
import { isFirstPerson } from "../wording";

export const firstPersonCheck: CheckRule = {
  id: "first-person",
  category: "content",
  weight: 3,
  look: (subject) => bulletsBut(subject, isFirstPerson),
};
