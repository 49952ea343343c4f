import manifest from "../../dist/manifest.json";

const urls: Readonly<Record<string, string | undefined>> = manifest;

/** It returns the URL of a built file by its plain name, such as `styles.css` or `letters.js`. */
export function assetUrl(name: string): string {
  const url = findAssetUrl(name);
  if (!url) throw new Error(`There is no asset ${name}: run "npm run build"`);
  return url;
}

export const findAssetUrl = (name: string): string | undefined => urls[name];
