import { describe, it } from "vitest";
import { documentOf } from "../../../../src/features/cv-analysis/optimise/printed-cv";
import { groundedRewrite } from "../../../../src/features/cv-analysis/optimise/grounded-rewrite";
import { proposeRewrites } from "../../../../src/features/cv-analysis/optimise/propose-rewrites";
import { aPost, aReading } from "../../../support/cv-readings";

const before = "I was part of the team that migrated 12 services to Docker for Moulin Data";

describe("groundedRewrite", () => {
  it("takes a wording that says the same", ({ expect }) => {
    const after = "Migrated 12 services to Docker for Moulin Data as part of the team";
    expect(groundedRewrite(before, after, "en")).toEqual([]);
  });

  it.for([
    ["figure-added", "Migrated 12 services to Docker for Moulin Data in 3 weeks"],
    ["figure-added", "Migrated 12 services to Docker for Moulin Data, twice as fast"],
    ["figure-lost", "Migrated services to Docker for Moulin Data as part of the team"],
    ["name-added", "Migrated 12 services to Docker for Moulin Data and Parcelle"],
    ["name-added", "Migrated 12 services to Docker and K8s for Moulin Data"],
    ["skill-added", "Migrated 12 services to Docker and kubernetes for Moulin Data"],
    [
      "other-words",
      "Led strategic transformation delivering outstanding stakeholder value across 12 areas",
    ],
    ["other-words", "A migré 12 services vers Docker avec une équipe pour Moulin Data"],
    ["empty", "  "],
    ["too-long", `${"Migrated 12 services to Docker for Moulin Data. ".repeat(4)}`],
  ] as const)("refuses %s: %s", ([fault, after], { expect }) => {
    expect(groundedRewrite(before, after, "en")).toContain(fault);
  });
});

describe("proposeRewrites", () => {
  it("lets through only the proposals that are grounded", async ({ expect }) => {
    const bullets = [before, "Wrote the guide of the drivers"];
    const document = documentOf(aReading({ cv: { experience: [aPost({ bullets })] } }));
    const changes = await proposeRewrites(document, async () => [
      {
        path: "experience[0].bullets[0]",
        text: "Migrated 12 services to Docker for Moulin Data with the team",
      },
      { path: "experience[0].bullets[1]", text: "Wrote the guide of 300 drivers" },
      { path: "experience[9].bullets[0]", text: "Invented a post" },
    ]);
    expect(changes.map(({ path }) => path)).toEqual(["experience[0].bullets[0]"]);
  });
});
