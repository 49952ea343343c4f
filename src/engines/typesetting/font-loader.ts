/** The font files of rare scripts come from here; a file that is not there is `null`. */
export type FontLoader = {
  load(name: string): Promise<Uint8Array | null>;
};

/** Characters of rare scripts are left out. */
export const noRareFonts: FontLoader = { load: () => Promise.resolve(null) };

/** It reads the files that the font build put among the static assets. */
export function assetFontLoader(assets: Pick<Fetcher, "fetch">): FontLoader {
  return {
    async load(name) {
      const response = await assets.fetch(`https://assets.invalid/pdf-fonts/${name}`);
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
      await response.body?.cancel();
      return null;
    },
  };
}
