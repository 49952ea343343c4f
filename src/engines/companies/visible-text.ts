import { cleanText } from "./clean-text";

/**
 * It returns pasted text as a person would see it: a copied web page loses its comments and hidden parts, and every text
 * its invisible characters. The result is one line of at most `maxLength` characters.
 */
export async function visibleText(text: string, maxLength: number): Promise<string> {
  if (!/<[a-z!/][^<>]*>/iu.test(text)) return cleanText(text, maxLength);
  // The readers of markup load on use: most people paste plain text.
  const [{ decodeEntities }, { removeHidden }] = await Promise.all([
    import("./decode-entities"),
    import("./hidden-parts"),
  ]);
  // A page that the rewriter gives up on is read with its tags stripped.
  const shown = await removeHidden(text).catch(() => text);
  return cleanText(decodeEntities(cleanText(shown, shown.length)), maxLength);
}
