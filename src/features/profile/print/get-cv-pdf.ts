import { assetFontLoader } from "../../../engines/typesetting/font-loader";
import type { Ctx } from "../../../platform/context";
import type { Language } from "../../../platform/language";
import { findProfiles, type Profile } from "../get-profile";
import { profileError } from "../errors";

/** It goes up with every change of the template, so that no PDF of an older one is served. */
const TEMPLATE = 1;
const KEPT_SECONDS = 7 * 86_400;

export type CvPdf = { readonly profile: Profile; readonly bytes: Uint8Array | ArrayBuffer };

/** It returns the PDF of the published CV, which is made once for each version. */
export async function getCvPdf(ctx: Ctx, language: Language): Promise<CvPdf> {
  const [profileIn, kept] = await Promise.all([
    findProfiles(ctx),
    ctx.env.CACHE.getWithMetadata<{ of: string }>(keyOf(language), "arrayBuffer"),
  ]);
  const profile = profileIn(language);
  if (!profile) throw profileError("PROFILE_MISSING");
  const of = `${profile.language}-${profile.version}-${TEMPLATE}`;
  if (kept.value && kept.metadata?.of === of) return { profile, bytes: kept.value };
  const { renderCv } = await import("./render-cv");
  const bytes = await renderCv(profile, assetFontLoader(ctx.env.ASSETS));
  ctx.later(
    ctx.env.CACHE.put(keyOf(language), bytes, {
      metadata: { of },
      expirationTtl: KEPT_SECONDS,
    }),
  );
  return { profile, bytes };
}

/** A language has one key, so that the look-up need not wait for the version; a newer PDF replaces the older one. */
const keyOf = (language: Language) => `cv-pdf:${language}`;
