import { describe, it } from "vitest";
import { languageOfResume } from "../../../../src/features/cv-tailoring/widgets/resume-language";
import { Resume } from "../../../../src/features/profile";

const aCook = Resume.parse({
  basics: {
    name: "Robin Sample",
    label: "Chef de partie",
    summary: "Chef with ten years in busy London kitchens.",
  },
  work: [
    {
      name: "Le Gavroche de la Tour",
      position: "Chef de partie",
      highlights: ["Ran the sauce section", "Prepared 120 covers a night"],
    },
  ],
  education: [{ institution: "École de cuisine de Lyon", studyType: "CAP de cuisine" }],
});

describe("the language of a profile", () => {
  it("is told by its sentences, not by the names of posts, employers and schools", ({ expect }) => {
    expect(languageOfResume(aCook, "en")).toBe("en");
  });

  it("is the one its author named where there are few sentences", ({ expect }) => {
    const short = Resume.parse({
      basics: { name: "Robin Sample", label: "Dev" },
      work: [{ name: "Atelier du Pont", position: "Dev", highlights: ["Wrote Python"] }],
    });
    expect([languageOfResume(short, "en"), languageOfResume(short, "fr")]).toEqual(["en", "fr"]);
  });

  it("is that of its sentences where they are clearly of the other one", ({ expect }) => {
    const french = Resume.parse({
      basics: {
        name: "Robin Sample",
        summary: "J’ai tenu la caisse et le stock pendant dix ans, puis j’ai formé les équipes.",
      },
    });
    expect(languageOfResume(french, "en")).toBe("fr");
  });
});
