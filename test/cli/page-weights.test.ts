import { describe, it } from "vitest";
import { featuresWithoutBudget, weighPages } from "../../src/cli/page-weights";

const output = (
  entryPoint?: string,
  imports: readonly [string, "import-statement" | "dynamic-import"][] = [],
) => ({
  bytes: 0,
  inputs: {},
  exports: [],
  imports: imports.map(([path, kind]) => ({ path, kind })),
  ...(entryPoint !== undefined && { entryPoint }),
});

const outputs = {
  "styles.css": output("src/ui/styles.css"),
  "menu.js": output("src/ui/client/member-menu.entry.ts", [["shared.js", "import-statement"]]),
  "shared.js": output(),
  "gear.css": output("src/features/gear/pages/styles/gear.css"),
  "gear.js": output("src/features/gear/pages/client.ts", [
    ["shared.js", "import-statement"],
    ["editor.js", "dynamic-import"],
  ]),
  "editor.js": output("src/features/gear/pages/client/editor.ts", [
    ["words.js", "import-statement"],
  ]),
  "words.js": output(),
  "radio.js": output("src/features/radio/pages/client.ts"),
};

const weights: Readonly<Record<string, number>> = {
  "styles.css": 1,
  "menu.js": 2,
  "shared.js": 4,
  "gear.css": 8,
  "gear.js": 16,
  "editor.js": 32,
  "words.js": 64,
  "radio.js": 128,
};

const weigh = (loads?: readonly string[]) =>
  weighPages(
    [{ page: "/gear", feature: "gear", budgetKb: 1, ...(loads && { loads }) }],
    outputs,
    (file) => weights[file] ?? 0,
  )[0]?.bytes;

describe("the weight of a page", () => {
  it("is what its feature's scripts and styles and the common ones load at once, each file once", ({
    expect,
  }) => {
    expect(weigh()).toBe(1 + 2 + 4 + 8 + 16);
  });

  it("counts what the page loads on its own later, where its row says so", ({ expect }) => {
    expect(weigh(["src/features/gear/pages/client/editor.ts"])).toBe(1 + 2 + 4 + 8 + 16 + 32 + 64);
  });

  it("is refused where a row names a source that is loaded no more", ({ expect }) => {
    expect(() => weigh(["src/features/gear/pages/client/viewer.ts"])).toThrow(
      /\/gear loads no .*viewer/,
    );
  });

  it("is reported for each feature with scripts or styles that has no budget of its own", ({
    expect,
  }) => {
    expect(
      featuresWithoutBudget([{ page: "/gear", feature: "gear", budgetKb: 1 }], outputs),
    ).toEqual(["radio"]);
  });
});
