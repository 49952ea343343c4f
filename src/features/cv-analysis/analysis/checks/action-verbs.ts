import { bulletsBut, type CheckRule } from "../check-rule";
import { tellsAction } from "../wording";

export const actionVerbsCheck: CheckRule = {
  id: "action-verbs",
  category: "content",
  weight: 7,
  look: (subject) => bulletsBut(subject, (text, language) => !tellsAction(text, language)),
};
