import { cleanText } from "./clean-text";
import { decodeEntities } from "./decode-entities";
import { removeHidden } from "./hidden-parts";

/**
 * A text that somebody pasted, as a person would see it: of a copied web page without comments and hidden parts, and
 * without characters that nobody sees. One line, `maxLength` characters at most.
 */
export async function visibleText(text: string, maxLength: number): Promise<string> {
  const isMarkup = /<[a-z!/][^<>]*>/iu.test(text);
  // A page that the rewriter gives up on is read with its tags stripped.
  const shown = isMarkup ? await removeHidden(text).catch(() => text) : text;
  return cleanText(isMarkup ? decodeEntities(cleanText(shown, shown.length)) : shown, maxLength);
}
