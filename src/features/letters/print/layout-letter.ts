import { countLetterWords, type LetterDocument } from "../store/document";
import type { Leaf } from "../../../engines/typesetting/paginate";
import {
  available,
  type PageLayout,
  toPages,
  Typesetter,
  type Typesetting,
} from "../../../engines/typesetting/set-parts";
import { designOf } from "./letter-design";
import { letterParts, type Scale } from "./letter-parts";

/** They begin with the most generous: space shrinks a little before the type does. */
const scales: readonly Scale[] = [11, 10.75, 10.5, 10.25, 10, 9.75, 9.5, 9.25, 9].flatMap((size) =>
  [1, 0.85, 0.7].map((spacing) => ({ size, spacing, leadingRatio: 1.24 + 0.14 * spacing })),
);
/** Letters up to the standard length, a long company name included, go on one page even in smaller type. */
const STANDARD_WORDS = 480;
const MIN_SIZE_OF_LONGER = 10;
const twoPageScale: Scale = { size: 10.75, leadingRatio: 1.38, spacing: 1 };
/** A short letter may add so much to its gaps; more would tear it apart. */
const MAX_STRETCH = 84;
export function layoutLetter(letter: LetterDocument, typesetting: Typesetting): PageLayout {
  const design = designOf(letter);
  const setter = new Typesetter(typesetting);
  let leaves: Leaf[] = [];
  let height = Infinity;
  const minSize = countLetterWords(letter) > STANDARD_WORDS ? MIN_SIZE_OF_LONGER : 0;
  for (const scale of scales.filter(({ size }) => size >= minSize)) {
    leaves = setter.set(letterParts(letter, scale));
    height = leaves.reduce((sum, leaf) => sum + leaf.gapBefore + leaf.part.leading, 0);
    if (height <= available) break;
  }
  if (height > available) leaves = setter.set(letterParts(letter, twoPageScale));
  const stretch = Math.max(0, Math.min(MAX_STRETCH, available - height));
  return toPages(leaves, { stretch, nameSize: design.nameSize });
}
