import { allBut, type CheckRule } from "../check-rule";

/** Half is earned by no languages at all, as not every country expects them. */
export const languageLevelsCheck: CheckRule = {
  id: "language-levels",
  category: "skills",
  weight: 3,
  look: ({ languages, spanOf }) => {
    if (languages.length === 0) return { share: 0.5 };
    const bad = languages.filter(({ level }) => level === null);
    const finding = allBut(bad.map(spanOf), languages.length);
    return { ...finding, share: 0.5 + finding.share / 2 };
  },
};
