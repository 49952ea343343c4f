import type { Language } from "../../../platform/language";
import type { CvCheck } from "../analysis/cv-analysis";
import { type CheckId, checkMessages } from "../analysis/messages/check-messages";

export type CheckText = { readonly name: string; readonly reason: string; readonly fix: string };

const isKnown = (id: string): id is CheckId => Object.hasOwn(checkMessages, id);

/** It words one check; a need of an offer has the texts of all needs, and a check of an older release its id. */
export function checkText(check: CvCheck, language: Language): CheckText {
  const id = check.id.startsWith("need:") ? "need" : check.id;
  if (!isKnown(id)) return { name: id, reason: "", fix: "" };
  const { name, fix, ...sentences } = checkMessages[id];
  return {
    name: name[language],
    reason: sentences[check.outcome][language](check.params),
    fix: fix[language],
  };
}
