import { cvTypesetting } from "../../../engines/cv-layout/cv-typesetting";
import { fillOfCv, fitCv } from "../../../engines/cv-layout/fit-cv";
import { assetFontLoader } from "../../../engines/typesetting/font-loader";
import type { Ctx } from "../../../platform/context";
import { type FitSources, fitSelection, type TailoredSelection } from "./fit-selection";
import { untailoredContent } from "./tailored-content";
import { valuedLines } from "./valued-lines";

/** It measures every line in the fonts that are printed, and chooses what stands on the page. */
export async function fitMaterial(ctx: Ctx, sources: FitSources): Promise<TailoredSelection> {
  const { choices, material } = sources;
  const everything = untailoredContent({ ...sources, lines: valuedLines(material) });
  const typesetting = await cvTypesetting(everything, assetFontLoader(ctx.env.ASSETS));
  const { template, pages, maxExperiences, maxBulletsPerExperience } = choices;
  const rules = { template, pages, maxExperiences, maxBulletsPerExperience };
  return fitSelection(
    sources,
    (content) => fitCv(content, rules, typesetting),
    (content) => fillOfCv(content, rules, typesetting),
  );
}
