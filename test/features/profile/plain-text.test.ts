import { describe, it } from "vitest";
import { factsOf, Resume } from "../../../src/features/profile";
import { plainText } from "../../../src/features/profile/plain-text";

describe("the text of a resume", () => {
  it.for<[string, string]>([
    ["Built it in <strong>Go</strong> and <em>Rust</em>", "Built it in Go and Rust"],
    ["Cut costs by 20&nbsp;% &amp; trained the team", "Cut costs by 20 % & trained the team"],
    ["Wrote the handbook<br/>and ran 12 workshops", "Wrote the handbook and ran 12 workshops"],
    ["Led **the** move to `Kubernetes`", "Led the move to Kubernetes"],
    ["See [the talk](https://example.org/a_(b)) of 2020", "See the talk of 2020"],
    ["Kept x <else> y and 3 < 4", "Kept x <else> y and 3 < 4"],
    ["Wrote 5 &lt;b&gt; tags", "Wrote 5 <b> tags"],
  ])("is read without the markup of a theme: %s", ([text, plain], { expect }) => {
    expect(plainText(text)).toBe(plain);
  });

  it("says an area once that the degree names already", ({ expect }) => {
    const degrees = [
      { institution: "A", studyType: "Master of Science in Data Science", area: "Data Science" },
      { institution: "B", studyType: "Licence", area: "Licence de droit" },
      { institution: "C", studyType: "BTS", area: "hôtellerie" },
    ];
    const resume = Resume.parse({ basics: { name: "Nora" }, education: degrees });
    const said = factsOf(resume).flatMap((fact) =>
      fact.kind === "education" ? [fact.degree] : [],
    );
    expect(said).toEqual([
      "Master of Science in Data Science",
      "Licence de droit",
      "BTS hôtellerie",
    ]);
  });
});
