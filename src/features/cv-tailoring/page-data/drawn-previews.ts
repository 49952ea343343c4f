import type { TemplateName } from "../../../engines/cv-layout/cv-content";
import { cvTypesetting } from "../../../engines/cv-layout/cv-typesetting";
import { fitCv } from "../../../engines/cv-layout/fit-cv";
import { assetFontLoader } from "../../../engines/typesetting/font-loader";
import type { Ctx } from "../../../platform/context";
import { findMyProfile } from "../../profile";
import { contentOf } from "../cv/content-of";
import { choiceDefaults } from "../cv/cv-choices";
import { keptCvContent } from "../cv/kept-cv-content";
import { tailoringError } from "../errors";
import type { KeptCv } from "../keeping/own-cv";
import { previewCv } from "../keeping/preview-cv";
import { profileLines } from "../widgets/profile-lines";
import { languageOfResume } from "../widgets/resume-language";
import { type DrawnPage, drawCv } from "./drawn-cv";

export const drawKeptCv = (
  ctx: Ctx,
  cv: Pick<KeptCv, "material" | "fit">,
): Promise<readonly DrawnPage[]> =>
  drawCv({ content: keptCvContent(cv), fitted: cv.fit }, assetFontLoader(ctx.env.ASSETS));

type Wanted = { readonly id: string; readonly template: TemplateName };

/** It is the first page of a CV as another template would have it, chosen anew for that template. */
export async function previewOfCv(ctx: Ctx, { id, template }: Wanted): Promise<DrawnPage> {
  const { content, fit } = await previewCv(ctx, { id, choices: { template } });
  return firstOf(await drawCv({ content, fitted: fit }, assetFontLoader(ctx.env.ASSETS)));
}

/** It is the first page of the member's own profile, in its own order. */
export async function previewOfProfile(ctx: Ctx, template: TemplateName): Promise<DrawnPage> {
  const profile = await findMyProfile(ctx);
  if (!profile) throw tailoringError("RAG_PROFILE_NOT_FOUND");
  const { resume } = profile;
  const lines = profileLines(resume, ctx.now());
  const uses = new Map(
    lines.map(({ id, text }, index) => [
      id,
      { text, points: Math.max(1, lines.length - index), isPinned: false },
    ]),
  );
  const content = contentOf({
    resume,
    language: languageOfResume(resume, profile.language),
    summary: null,
    photo: null,
    useOf: (id) => uses.get(id) ?? null,
  });
  const loader = assetFontLoader(ctx.env.ASSETS);
  const { maxExperiences, maxBulletsPerExperience } = choiceDefaults;
  const rules = { template, pages: 1, maxExperiences, maxBulletsPerExperience } as const;
  const { keptIds } = fitCv(content, rules, await cvTypesetting(content, loader));
  return firstOf(await drawCv({ content, fitted: { keptIds, template } }, loader));
}

function firstOf([page]: readonly DrawnPage[]): DrawnPage {
  if (!page) throw new Error("A CV has no page");
  return page;
}
