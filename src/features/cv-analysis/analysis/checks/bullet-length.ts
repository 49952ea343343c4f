import { bulletsBut, type CheckRule } from "../check-rule";
import { isOfGoodLength } from "../wording";

export const bulletLengthCheck: CheckRule = {
  id: "bullet-length",
  category: "content",
  weight: 5,
  look: (subject) => bulletsBut(subject, (text, language) => !isOfGoodLength(text, language)),
};
