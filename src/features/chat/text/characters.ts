export const PREVIEW_CHARACTERS = 140;

/** Limits count Unicode code points. */
export const countCodePoints = (text: string) => Array.from(text).length;

/** The beginning of a message, for a list. */
export const previewOf = (content: string) =>
  Array.from(content).slice(0, PREVIEW_CHARACTERS).join("");
