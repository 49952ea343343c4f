import type { CheckRule } from "../check-rule";

const WANTED = ["name", "email", "phone"] as const;
/** Below this a person is asked to check the field. */
const CERTAIN = 0.6;

export const contactFoundCheck: CheckRule = {
  id: "contact-found",
  category: "contact",
  weight: 12,
  look: ({ reading, fieldAt, isVisible, spanOf }) => {
    const missing = WANTED.filter((path) => reading.cv[path] === null || !isVisible(path));
    const doubtful = WANTED.filter(
      (path) => !missing.includes(path) && (fieldAt(path)?.confidence ?? 1) < CERTAIN,
    );
    return {
      share: 1 - (missing.length + doubtful.length / 2) / WANTED.length,
      params: {
        count: missing.length + doubtful.length,
        text: [...missing, ...doubtful].join(", "),
      },
      spans: doubtful.map((path) => spanOf({ path, text: reading.cv[path] ?? "" })),
    };
  },
};
