import { templateNames } from "../../../src/engines/cv-layout/cv-content";
import { cvTypesetting } from "../../../src/engines/cv-layout/cv-typesetting";
import { fitCv } from "../../../src/engines/cv-layout/fit-cv";
import { renderCvLayoutPdf } from "../../../src/engines/cv-layout/printing/render-cv-layout-pdf";
import { noRareFonts } from "../../../src/engines/typesetting/font-loader";
import { fullCv } from "../full-cv";

export { JobLog } from "../../../src/engines/jobs";
export { RateWindows } from "../../../src/platform/limits";
export { GenerationLimit } from "../../../src/features/quotas";
export { ModelLedger } from "../../../src/engines/models";

/** It answers `?way=fit|pdf&times=…` after so many CVs, the templates by turns. */
export default {
  async fetch(request: Request): Promise<Response> {
    const { searchParams } = new URL(request.url);
    const isFit = searchParams.get("way") === "fit";
    const typesetting = await cvTypesetting(fullCv, noRareFonts);
    const fit = (time: number) => {
      const template = templateNames[time % templateNames.length] ?? "modern";
      const rules = { template, pages: 1, maxExperiences: 6, maxBulletsPerExperience: 6 } as const;
      return fitCv(fullCv, rules, typesetting);
    };
    const fitted = templateNames.map((_, index) => fit(index));
    for (let time = 0; time < Number(searchParams.get("times")); time += 1) {
      const own = fitted[time % fitted.length];
      if (isFit) fit(time);
      else if (own) await renderCvLayoutPdf(fullCv, own, noRareFonts);
    }
    return new Response("done");
  },
};
