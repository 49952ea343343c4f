import type { CheckRule } from "../check-rule";
import { distinctSkills, hasPiledSkills } from "../skill-lists";

const FEWEST_SKILLS = 5;

/** A pile of keywords is no list of skills, so that piling up can never raise it. */
export const skillsListedCheck: CheckRule = {
  id: "skills-listed",
  category: "skills",
  weight: 5,
  look: ({ skills }) => {
    const count = distinctSkills(skills).length;
    const share = hasPiledSkills(skills) ? 0 : Math.min(1, count / FEWEST_SKILLS);
    return { share, params: { count } };
  },
};
