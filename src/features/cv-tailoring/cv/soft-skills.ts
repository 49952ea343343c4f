import { plain, tokensOf } from "../../../engines/grounding/tokens";
import { softSkillWords } from "./words/soft-skill-words";

/** It is a skill of conduct and not of a trade. */
export const isSoftSkill = (skill: string): boolean =>
  tokensOf(plain(skill)).some(({ folded }) => softSkillWords.has(folded));
