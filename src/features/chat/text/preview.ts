export const PREVIEW_CHARACTERS = 140;

/** Markup is dropped from the beginning only, which bounds what a long message costs. */
export const PREVIEWED_CHARACTERS = 4 * PREVIEW_CHARACTERS;

/** Each row drops one kind of Markdown and keeps the words in it. */
const markup: readonly (readonly [RegExp, string])[] = [
  [/^ {0,3}(?:```|~~~)[^\n]*$/gm, ""],
  [/^ {0,3}(?:#{1,6} |> ?)/gm, ""],
  [/!?\[([^\]\n]{1,200})\]\([^()\s]{1,400}\)/g, "$1"],
  [/(`{1,3})([^`\n]{1,300})\1/g, "$2"],
  [/(\*\*|__|~~)(?=\S)([^*_~\n]{1,300})(?<=\S)\1/g, "$2"],
  [/(?<![\p{L}\p{N}*_\\])([*_])(?=\S)([^*_\n]{1,300})(?<=\S)\1(?![\p{L}\p{N}*_])/gu, "$2"],
  [/\\([!-/:-@[-`{-~])/g, "$1"],
  [/\s+/g, " "],
];

/** It is the beginning of a message in one line, without its Markdown, for a list. */
export function previewOf(content: string): string {
  const beginning = Array.from(content).slice(0, PREVIEWED_CHARACTERS).join("");
  const plain = markup.reduce((text, [mark, words]) => text.replaceAll(mark, words), beginning);
  return Array.from(plain.trim()).slice(0, PREVIEW_CHARACTERS).join("");
}
