import { describe, it } from "vitest";
import { PREVIEW_CHARACTERS, previewOf } from "../../../../src/features/chat/text";

describe("the preview of a message", () => {
  it.for([
    ["Has anybody pruned the **old** pear tree?", "Has anybody pruned the old pear tree?"],
    ["_Not_ today, *perhaps* __tomorrow__, ~~never~~", "Not today, perhaps tomorrow, never"],
    ["See [the plan](https://example.test/plan?a=1)!", "See the plan!"],
    ["Run `npm start` first", "Run npm start first"],
    ["```ts\nconst a = 1;\n```", "const a = 1;"],
    ["> quoted\n\n# Title\nand more", "quoted Title and more"],
    ["2 * 3 * 4 and snake_case_name stay", "2 * 3 * 4 and snake_case_name stay"],
    ["\\*not bold\\*", "*not bold*"],
    ["- one\n- two", "- one - two"],
  ] as const)("shows the words without their Markdown: %s", ([content, preview], { expect }) => {
    expect(previewOf(content)).toBe(preview);
  });

  it("is cut between characters, never within one", ({ expect }) => {
    const preview = previewOf("🍐".repeat(1_000));
    expect(preview).toBe("🍐".repeat(PREVIEW_CHARACTERS));
  });
});
