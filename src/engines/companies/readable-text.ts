import { cleanText } from "./clean-text";
import { decodeAttribute, decodeEntities } from "./decode-entities";

/** Text of an element as a person reads it; empty where a byte could not be decoded, for the word is not known then. */
export const readableText = (text: string, maxLength: number): string =>
  text.includes("\uFFFD") ? "" : cleanText(decodeEntities(text), maxLength);

export const readableAttribute = (text: string, maxLength: number): string =>
  text.includes("\uFFFD") ? "" : cleanText(decodeAttribute(text), maxLength);
