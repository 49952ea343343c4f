/** Case, white space, accents of capitals, and the shapes of quotes and dashes are no difference. */
export const foldText = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll(/[‘’ʼ`]/g, "'")
    .replaceAll(/[“”«»]/g, '"')
    .replaceAll(/[‐‑‒–—−]/g, "-")
    .replaceAll("\u00ad", "")
    .replaceAll(/\s+/g, " ")
    .trim();

export const foldUrl = (url: string): string =>
  foldText(url)
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/\/$/, "");
