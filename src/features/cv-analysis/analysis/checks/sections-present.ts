import type { CheckRule } from "../check-rule";
import { hasPiledSkills } from "../skill-lists";

/** A pile of keywords is no list of skills. */
export const sectionsPresentCheck: CheckRule = {
  id: "sections-present",
  category: "content",
  weight: 7,
  look: ({ posts, degrees, skills }) => {
    const missing = [
      ...(posts.length === 0 ? ["experience"] : []),
      ...(degrees.length === 0 ? ["education"] : []),
      ...(skills.length === 0 || hasPiledSkills(skills) ? ["skills"] : []),
    ];
    return {
      share: 1 - missing.length / 3,
      params: { count: missing.length, text: missing.join(", ") },
    };
  },
};
