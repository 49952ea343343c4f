import type { Ctx } from "../../../platform/context";
import { tailoringError } from "../errors";
import { type CvData, cvDataOf } from "./cv-data";
import type { CvChoices } from "./cv-choices";
import { findCvPhoto } from "./find-cv-photo";
import type { TailoredSelection } from "./fit-selection";
import { fitMaterial } from "./fit-material";
import type { TailoredMaterial } from "./tailored-material";
import { metadataOf, type V2Metadata } from "./v2-metadata";

/** It is a CV as it is kept and answered. */
export type TailoredCv = {
  readonly selection: TailoredSelection;
  readonly cvData: CvData;
  readonly metadata: V2Metadata;
};

/** It fits the material to a page by the choices, and tells the result in the contract's words. */
export async function tailorCv(
  ctx: Ctx,
  sources: { readonly material: TailoredMaterial; readonly choices: CvChoices },
): Promise<TailoredCv> {
  const { material } = sources;
  const photo = await findCvPhoto(ctx, sources.choices);
  const selection = await fitMaterial(ctx, { ...sources, photo }).catch((cause: unknown) => {
    throw tailoringError("CV_TEMPLATE_FITTING_ERROR", { cause });
  });
  const told = await toldOf(material, selection).catch((cause: unknown) => {
    throw tailoringError("WIDGETS_CONVERSION_ERROR", { cause });
  });
  return { selection, ...told };
}

async function toldOf(material: TailoredMaterial, selection: TailoredSelection) {
  const { content, fit } = selection;
  return {
    cvData: cvDataOf({ resume: material.resume, content, keptIds: fit.keptIds }),
    metadata: metadataOf(material, selection),
  };
}
