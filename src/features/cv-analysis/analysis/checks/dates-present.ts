import { allBut, type CheckRule } from "../check-rule";

/** A degree may have its end alone. */
export const datesPresentCheck: CheckRule = {
  id: "dates-present",
  category: "dates",
  weight: 7,
  look: ({ posts, degrees, spanOf }) => {
    const bad = [
      ...posts
        .filter(({ start }) => start === null)
        .map(({ path, title, company }) => ({
          path: `${path}.title`,
          text: title ?? company ?? "",
        })),
      ...degrees
        .filter(({ start, end }) => start === null && end === null)
        .map(({ path, degree, school }) => ({
          path: `${path}.degree`,
          text: degree ?? school ?? "",
        })),
    ];
    const of = posts.length + degrees.length;
    return of === 0 ? { share: 0 } : allBut(bad.map(spanOf), of);
  },
};
