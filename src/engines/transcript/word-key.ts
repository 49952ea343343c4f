/** What makes two words the same: their letters and digits, without case, accents and width. A sign stands for itself. */
export function wordKey(text: string): string {
  const folded = text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
  return folded === "" ? text : folded;
}
