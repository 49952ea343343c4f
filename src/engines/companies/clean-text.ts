/** Text that was converted without care has these in the place of U+0080 to U+009F, but for U+0085, a line break. */
const windows1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/**
 * It makes foreign text safe to read, print and quote: no tags, no control, zero-width, bidi, private or unpaired
 * characters, single spaces, and at most `maxLength` characters.
 */
export function cleanText(text: string, maxLength: number): string {
  const plain = text
    .toWellFormed()
    .normalize("NFC")
    .replaceAll(/<!--.*?(-->|$)/gsu, " ")
    .replaceAll(/<\/?[a-z!][^<>]*>/giu, " ")
    .replaceAll(/[<>]/gu, " ")
    .replaceAll(/[\u0080-\u0084\u0086-\u009F]/gu, (control) =>
      windows1252.charAt(control.charCodeAt(0) - 0x80),
    )
    .replaceAll(/[\p{Z}\t\n\v\f\r]+/gu, " ")
    // Tag characters and variation selectors can carry an invisible text.
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Variation_Selector}\uFFFD]/gu, "")
    .replaceAll(/ {2,}/g, " ")
    .trim();
  return cutAtWord(plain, maxLength);
}

/** It cuts before the first word that does not fit, and marks the cut. */
function cutAtWord(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const head = text.slice(0, maxLength - 1);
  const end = head.lastIndexOf(" ");
  return `${(end > maxLength / 2 ? head.slice(0, end) : head).toWellFormed().replace(/\uFFFD$/, "")}…`;
}

/** It returns whole sentences from the beginning, up to `maxLength`; a longer first sentence is cut. */
export function openingSentences(text: string, maxLength: number): string {
  let opening = "";
  for (const { segment } of new Intl.Segmenter("fr", { granularity: "sentence" }).segment(text)) {
    if (opening && opening.length + segment.trimEnd().length > maxLength) break;
    opening += segment;
  }
  return cleanText(opening, maxLength);
}
