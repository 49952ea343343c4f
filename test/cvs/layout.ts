import type { Recipe } from "./make-page";
import type { CvPage } from "./page-model";
import type { Random } from "./random";
import type { CvWords } from "./words/trade";

/** A layout draws what its recipe can set: as HTML, as TeX, as an archive of Word, as a PDF. */
export type Layout<Drawn> = {
  readonly recipe: Omit<Recipe, "layout" | "tool">;
  readonly draw: (page: CvPage, random: Random) => Drawn;
};

type Named<Drawn> = Readonly<Record<string, Layout<Drawn>>>;

/** Readers are developed with one set, and measured with another that nobody looked at. */
export type MintSet = {
  readonly words: readonly CvWords[];
  readonly html: Named<string>;
  readonly tex: Named<string>;
  readonly word: Named<Promise<Uint8Array>>;
  readonly drawn: Named<Promise<Uint8Array>>;
};
