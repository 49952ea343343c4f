/**
 * Characters that show nothing: those the Unicode standard lets a font leave out, selectors of variants, and a few blank signs that
 * neither property has (the blank braille pattern, annotation anchors, the null notehead).
 */
const INVISIBLE =
  "\\p{Default_Ignorable_Code_Point}\\p{Variation_Selector}\\p{Cc}\\u2800\\u{FFF9}-\\u{FFFB}\\u{1D159}";

const invisible = new RegExp(`[${INVISIBLE}]`, "u");
/** A space shows nothing, and a mark needs a character to stand on. */
const visible = new RegExp(`[^${INVISIBLE}\\p{Z}\\p{M}\\s]`, "u");

/** Whether a text has a character that nobody sees, so that two different names would look the same. */
export const hasInvisible = (text: string): boolean => invisible.test(text);

/** Whether a reader sees anything of the text at all. */
export const hasVisible = (text: string): boolean => visible.test(text);
