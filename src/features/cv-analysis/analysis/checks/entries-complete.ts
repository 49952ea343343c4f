import { allBut, type CheckRule } from "../check-rule";

export const entriesCompleteCheck: CheckRule = {
  id: "entries-complete",
  category: "format",
  weight: 6,
  look: ({ posts, spanOf }) => {
    const bad = posts.filter(({ title, company }) => title === null || company === null);
    if (posts.length === 0) return { share: 0 };
    return allBut(
      bad.map(({ path, title, company }) => {
        const part = title === null ? "company" : "title";
        return spanOf({ path: `${path}.${part}`, text: title ?? company ?? "" });
      }),
      posts.length,
    );
  },
};
