/** Limits count Unicode code points. */
export const countCodePoints = (text: string) => Array.from(text).length;
