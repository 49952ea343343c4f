import { describe, it } from "vitest";
import { getCv, previewCv, previewTemplates } from "../../../src/features/cv-tailoring";
import { aPerson } from "../../support/accounts";
import { memberCtx, tailoringExistingFor } from "../../support/tailoring-existing";

async function aTailoredCv() {
  const person = await aPerson();
  const { cvId } = await tailoringExistingFor(person, "{cvId}");
  return { ctx: memberCtx(person), id: cvId?.[0] ?? "" };
}

describe("a preview of a tailored CV", () => {
  it("shows every template, and saves none of them", async ({ expect }) => {
    const { ctx, id } = await aTailoredCv();
    const before = await getCv(ctx, id);
    const previews = await previewTemplates(ctx, { id, choices: { minScore: 0 } });
    expect(previews.map(({ choices }) => choices.template)).toEqual([
      "modern",
      "tech",
      "compact",
      "spacious",
    ]);
    for (const { content, kept, fit } of previews) {
      expect(content.name).toBe("Camille Exemple");
      expect(kept.length).toBeGreaterThan(0);
      expect(fit.fill).toBeGreaterThan(0);
    }
    expect(await getCv(ctx, id)).toEqual(before);
  });

  it("shows what a line costs that is taken out", async ({ expect }) => {
    const { ctx, id } = await aTailoredCv();
    const line = "work:nimbus:highlight:1";
    const { kept, leftOut } = await previewCv(ctx, { id, choices: { excluded: [line] } });
    expect(kept.map((each) => each.id)).not.toContain(line);
    expect(leftOut.find((each) => each.id === line)).toMatchObject({ reason: "excluded" });
  });
});
