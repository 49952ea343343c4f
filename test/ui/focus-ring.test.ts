import { readFile } from "node:fs/promises";
import { describe, it } from "vitest";

const styles = (name: string) => readFile(`src/ui/styles/${name}.css`, "utf8");

describe("the ring around what has the focus", () => {
  it("has a colour of its own in both themes, that no error has", async ({ expect }) => {
    const tokens = await styles("tokens");
    const colours = [...tokens.matchAll(/--(focus|vermilion): (#\w+)/g)].map(([, , hex]) => hex);
    expect(colours).toHaveLength(4);
    expect(new Set(colours).size).toBe(4);
    expect(await styles("base")).toMatch(
      /focus-visible \{\s*outline: [\d.]+rem solid var\(--focus\)/,
    );
  });
});
