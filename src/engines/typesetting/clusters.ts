const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Text without these has one character to a cluster, and most text is such. */
const joining = /[\p{M}\p{Cf}\p{Emoji_Modifier}\p{Regional_Indicator}\u1160-\u11FF\uD7B0-\uD7FB]/u;

/** It returns what a reader takes for one character each; accents are composed with their letters where that exists. */
export function clustersOf(text: string): string[] {
  const composed = text.normalize("NFC");
  if (!joining.test(composed)) return Array.from(composed);
  return Array.from(graphemes.segment(composed), ({ segment }) => segment);
}

/** One picture of several people or things, a flag, or a key: its parts alone would say something else. */
const joinedPicture =
  /\p{Regional_Indicator}|\u20E3|[\u{E0020}-\u{E007F}]|\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?\u200D|^\p{Emoji_Modifier}$/u;

/** A font of one colour has one picture for all skins. */
const skinTone = /(?<=\p{Emoji_Modifier_Base}\uFE0F?)\p{Emoji_Modifier}/gu;

const variationSelector = /\p{Variation_Selector}/gu;

/** It returns the characters of a cluster that glyphs stand for; null for one that no glyph may stand for. */
export function settableCharacters(cluster: string): string[] | null {
  if (joinedPicture.test(cluster)) return null;
  return Array.from(cluster.replaceAll(skinTone, "").replaceAll(variationSelector, ""));
}
