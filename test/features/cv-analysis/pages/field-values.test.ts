import { describe, it } from "vitest";
import { formatFieldValue } from "../../../../src/features/cv-analysis/pages/field-values";

describe("a field on the page of an analysis", () => {
  it("says by a word that a post goes on, and by its month when it began", ({ expect }) => {
    const current = { path: "experience[0].isCurrent", value: "true" };
    expect(formatFieldValue(current, "fr")).toBe("oui");
    expect(formatFieldValue(current, "en")).toBe("yes");
    const start = { path: "experience[0].start", value: "2021-03" };
    expect(formatFieldValue(start, "fr")).toBe("mars 2021");
  });

  it("stands as it was read where it is neither", ({ expect }) => {
    expect(formatFieldValue({ path: "skills[0]", value: "true" }, "en")).toBe("true");
  });
});
