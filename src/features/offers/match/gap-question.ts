import type { Requirement } from "../../../engines/matching";
import type { Localized } from "../../../platform/language";
import { gapQuestions } from "./messages/gap-questions";
import { shortQuote } from "./short-quote";

/** What the profile does not tell is asked, and never filled in. */
export function gapQuestion(need: Requirement): Localized {
  const kind = need.kind === "skill" && need.isOpen ? "openSkill" : need.kind;
  const { fr, en } = gapQuestions[kind];
  const quote = shortQuote(need.quote);
  return { fr: fr(quote), en: en(quote) };
}
