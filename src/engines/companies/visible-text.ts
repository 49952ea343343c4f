import { cleanText } from "./clean-text";
import { decodeEntities } from "./decode-entities";
import { removeHidden } from "./hidden-parts";

/**
 * Pasted text as a person would see it: a copied web page loses its comments and hidden parts, and every text its
 * invisible characters. The result is one line of at most `maxLength` characters.
 */
export async function visibleText(text: string, maxLength: number): Promise<string> {
  const isMarkup = /<[a-z!/][^<>]*>/iu.test(text);
  // A page that the rewriter gives up on is read with its tags stripped.
  const shown = isMarkup ? await removeHidden(text).catch(() => text) : text;
  return cleanText(isMarkup ? decodeEntities(cleanText(shown, shown.length)) : shown, maxLength);
}
