import { allOrNothing, type CheckRule } from "../check-rule";
import { duplicateSkills, hasPiledSkills } from "../skill-lists";

export const skillDuplicatesCheck: CheckRule = {
  id: "skill-duplicates",
  category: "skills",
  weight: 3,
  look: ({ skills, spanOf }) => {
    if (skills.length === 0) return { share: 0 };
    const isPiled = hasPiledSkills(skills);
    const bad = duplicateSkills(skills);
    const finding = allOrNothing(bad.map(spanOf));
    const text = [...new Set(bad.map((skill) => skill.text))].join(", ");
    return {
      share: isPiled ? 0 : finding.share,
      spans: bad.map(spanOf),
      params: { ...finding.params, text },
    };
  },
};
