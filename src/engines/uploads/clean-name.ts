/** They turn the direction of what follows, so that `exe.fdp` can be read as a PDF, or are not seen at all. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu;

/** It is the last part of a path, without control and direction characters and without dots and spaces around it. */
export function cleanName(name: string): string {
  const [last = ""] = name.toWellFormed().normalize("NFC").split(/[/\\]/).slice(-1);
  const seen = last.replaceAll(UNSEEN, "").replaceAll(/\s+/g, " ");
  return withoutEnds(seen);
}

/** A pattern for the end of a text would begin anew at every dot of it. */
function withoutEnds(text: string): string {
  const isEdge = (character: string | undefined) => character === "." || character === " ";
  let [start, end] = [0, text.length];
  while (start < end && isEdge(text[start])) start += 1;
  while (end > start && isEdge(text[end - 1])) end -= 1;
  return text.slice(start, end);
}
