import { describe, it } from "vitest";
import { cvTypesetting } from "../../../../src/engines/cv-layout/cv-typesetting";
import { fillOfCv, fitCv } from "../../../../src/engines/cv-layout/fit-cv";
import type { CvChoices } from "../../../../src/features/cv-tailoring/cv/cv-choices";
import { fitSelection } from "../../../../src/features/cv-tailoring/cv/fit-selection";
import { noRareFonts } from "../../../../src/engines/typesetting/font-loader";
import { untailoredContent } from "../../../../src/features/cv-tailoring/cv/tailored-content";
import { valuedLines } from "../../../../src/features/cv-tailoring/cv/valued-lines";
import { offerText } from "../../../support/offers";
import { aTailoredResume } from "../../../support/tailored-resume";
import { cvChoices, materialFor, pageOf } from "../../../support/tailored-material";

describe("what a profile tells twice or wrongly", () => {
  it("tells what a profile has twice once", async ({ expect }) => {
    const [nimbus] = aTailoredResume().work;
    const twice = ["Réécrit l’application en React", "réécrit l’application en React "];
    const work = [{ ...nimbus, highlights: twice, highlightIds: ["1", "2"] }];
    const languages = [{ language: "English" }, { language: "English", fluency: "B2" }];
    const material = await materialFor(aTailoredResume({ work, languages }), offerText);
    const { content } = fitSelection({ material, choices: cvChoices(), photo: null }, pageOf(40));
    expect(content.experiences[0]?.lines.map(({ text }) => text)).toEqual([twice[0]]);
    expect(content.languages.map(({ text }) => text)).toEqual(["English (B2)"]);
  });

  it("has no end that comes before its start", async ({ expect }) => {
    const [nimbus] = aTailoredResume().work;
    const endOf = async (startDate: string, endDate: string) => {
      const work = [{ ...nimbus, startDate, endDate }];
      const material = await materialFor(aTailoredResume({ work }), offerText);
      const { content } = fitSelection({ material, choices: cvChoices(), photo: null }, pageOf(40));
      return content.experiences[0]?.end;
    };
    expect(await endOf("2024-05", "2020-01")).toBeNull();
    expect(await endOf("2024-05", "2024")).toBe("2024");
    expect(await endOf("2020-01", "2024-05")).toBe("2024-05");
  });

  it.for(["fr", "en"] as const)(
    "is the one worth the most of all that fit: %s",
    async (language, { expect }) => {
      const { work } = aTailoredResume();
      const shop = { id: "shop", name: "Brumaire", startDate: "2016-01", endDate: "2020-12" };
      const highlights = ["Ran the till on Saturdays", "Tenu la réserve", "Aided 40 clients a day"];
      const recent = { ...shop, position: "Vendeuse", highlights, highlightIds: ["1", "2", "3"] };
      const material = {
        ...(await materialFor(aTailoredResume({ work: [...work, recent] }), offerText)),
        language,
      };
      const fitWith = async (changes: Partial<CvChoices>) => {
        const sources = { material, choices: cvChoices({ minScore: 60, ...changes }), photo: null };
        const everything = untailoredContent({ ...sources, lines: valuedLines(material) });
        const typesetting = await cvTypesetting(everything, noRareFonts);
        const rules = sources.choices;
        return fitSelection(
          sources,
          (content) => fitCv(content, rules, typesetting),
          (content) => fillOfCv(content, rules, typesetting),
        ).fit;
      };
      const fit = await fitWith({});
      expect(fit.keptIds).toContain("work:shop");
      const left = valuedLines(material).filter(({ id }) => !fit.keptIds.includes(id));
      for (const { id } of left.filter(({ kind }) => kind !== "skill-group")) {
        expect((await fitWith({ pinned: [id] })).points).toBeLessThanOrEqual(fit.points);
      }
    },
  );
});
