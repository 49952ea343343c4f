import { describe, it } from "vitest";
import { Resume } from "../../../../src/features/profile";
import { markdownOf } from "../../../../src/features/profile/mine/markdown";

describe("a resume as Markdown", () => {
  it("has a heading for each part that the resume has, and a line for each achievement", ({
    expect,
  }) => {
    const resume = Resume.parse({
      basics: { name: "Nora Exemple", label: "Baker", email: "nora@exemple.example" },
      work: [
        {
          position: "Baker",
          name: "Four",
          startDate: "2019-03",
          highlights: ["Baked\n900 loaves"],
        },
      ],
      skills: [{ name: "Ovens", keywords: ["Deck", "Rack"] }],
    });
    expect(markdownOf(resume, "en")).toBe(`# Nora Exemple

**Baker**

nora@exemple.example

## Experience

### Baker, Four

2019-03 – today

- Baked 900 loaves

## Craft

- Ovens: Deck, Rack
`);
  });
});
