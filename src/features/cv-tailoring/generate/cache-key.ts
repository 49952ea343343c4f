import { hashText } from "../../../engines/uploads";

/** It is all that the widgets depend on. */
export type WidgetIngredients = {
  readonly analysisId: string;
  /** It is from 0 to 100. */
  readonly completeness: number;
  /** It is the whole SHA-256 of the offer's text, in hexadecimal. */
  readonly descriptionHash: string;
  readonly ownerId: string;
  /** It changes with every edit of the profile, whether or not that changes the completeness. */
  readonly profileVersion: string;
  /** They are the versions of the rules, the language, and the models that may be asked. */
  readonly versions: readonly string[];
};

const DESCRIPTION_DIGITS = 16;

/** The documented triple comes first; who asks, what the profile says and the versions follow. */
export async function widgetCacheKey(ingredients: WidgetIngredients): Promise<string> {
  const { analysisId, completeness, descriptionHash, ownerId, profileVersion, versions } =
    ingredients;
  const description = descriptionHash.slice(0, DESCRIPTION_DIGITS);
  const [triple, rest] = await Promise.all([
    hashText(`${analysisId}:${completeness}:${description}`),
    hashText(JSON.stringify([ownerId, profileVersion, versions])),
  ]);
  return `${triple}:${rest}`;
}
