import { describe, it } from "vitest";
import { toMarkdown } from "../../../../src/features/cv-analysis/documents/to-markdown";
import { documentOf } from "../../../../src/features/cv-analysis/optimise/printed-cv";
import { aPost, aReading } from "../../../support/cv-readings";

describe("toMarkdown", () => {
  it("writes headings, entries and lists", ({ expect }) => {
    const markdown = toMarkdown(documentOf(aReading()));
    expect(markdown).toMatch(
      /^# Ada Fontanel\n\nBackend developer\n\nada\.fontanel@example\.org\n/,
    );
    expect(markdown).toContain(
      "## Experience\n\n### Senior developer\n\nParcelle Transport, Lyon\n\n2021-04 – Present\n\n- Designed",
    );
  });

  it("escapes what would be markup, and nothing else", ({ expect }) => {
    const bullets = ["# 1 of 12 *stars* in C# and snake_case", "1. of [all] <b>"];
    const markdown = toMarkdown(documentOf(aReading({ cv: { experience: [aPost({ bullets })] } })));
    expect(markdown).toContain(String.raw`- \# 1 of 12 \*stars\* in C# and snake_case`);
    expect(markdown).toContain(String.raw`- 1\. of \[all\] \<b>`);
  });
});
