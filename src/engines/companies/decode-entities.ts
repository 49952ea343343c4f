import { decodeHTML } from "entities/decode";

/**
 * HTMLRewriter hands text and attributes over as they are written. It decodes only once, so that `&amp;lt;` is the text
 * `&lt;`; a number that is no character becomes nothing.
 */
export const decodeEntities = (text: string): string => decodeHTML(text).replaceAll("\uFFFD", "");
