import { decodeHTML, decodeHTMLAttribute } from "entities/decode";

/**
 * HTMLRewriter hands text and attributes over as they are written. It decodes only once, so that `&amp;lt;` is the text
 * `&lt;`; a number that is no character becomes nothing.
 */
export const decodeEntities = (text: string): string => decodeHTML(text).replaceAll("\uFFFD", "");

/** In an attribute `?a=1&copy=2` is a link and holds no reference. */
export const decodeAttribute = (text: string): string =>
  decodeHTMLAttribute(text).replaceAll("\uFFFD", "");
