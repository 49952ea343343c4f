import type { CvContent, FitRules } from "../../../src/engines/cv-layout/cv-content";
import { cvTypesetting } from "../../../src/engines/cv-layout/cv-typesetting";
import { fitCv } from "../../../src/engines/cv-layout/fit-cv";
import { fitOnPages } from "../../../src/engines/cv-layout/fitting/fit-on-pages";
import { keptContent } from "../../../src/engines/cv-layout/kept-content";
import { renderCvLayoutDocx } from "../../../src/engines/cv-layout/printing/render-cv-layout-docx";
import { renderCvLayoutPdf } from "../../../src/engines/cv-layout/printing/render-cv-layout-pdf";
import { measureCv } from "../../../src/engines/cv-layout/setting/measure-cv";
import { placePages } from "../../../src/engines/cv-layout/setting/place-pages";
import { TextSetter } from "../../../src/engines/cv-layout/setting/text-setter";
import { cvDesigns } from "../../../src/engines/cv-layout/templates";
import { noRareFonts } from "../../../src/engines/typesetting/font-loader";

export const rulesWith = (rules: Partial<FitRules> = {}): FitRules => ({
  template: "tech",
  pages: 1,
  maxExperiences: 6,
  maxBulletsPerExperience: 6,
  ...rules,
});

/** It fits a CV in the template asked for, whatever the fill. */
export async function fitInTemplate(content: CvContent, rules: FitRules) {
  const setter = new TextSetter(await cvTypesetting(content, noRareFonts));
  const measured = measureCv(content, cvDesigns[rules.template], setter);
  return { measured, fitted: fitOnPages(measured, content, rules) };
}

/** It fits a CV and returns where all of it stands on its pages. */
export async function laidOut(content: CvContent, rules: FitRules) {
  const typesetting = await cvTypesetting(content, noRareFonts);
  const fitted = fitCv(content, rules, typesetting);
  const design = cvDesigns[fitted.template];
  const measured = measureCv(keptContent(content, fitted), design, new TextSetter(typesetting));
  return { fitted, design, measured, placed: placePages(measured, new Set(fitted.keptIds)) };
}

export async function printedPdf(content: CvContent, rules: FitRules) {
  const { fitted } = await laidOut(content, rules);
  return { fitted, bytes: await renderCvLayoutPdf(content, fitted, noRareFonts) };
}

export async function printedDocx(content: CvContent, rules: FitRules) {
  const { fitted } = await laidOut(content, rules);
  return { fitted, bytes: await renderCvLayoutDocx(content, fitted) };
}
