import { decodeHTML } from "entities/decode";

const breaks = /<(?:br|\/?p|\/?div|\/?li|\/?ul|\/?ol|\/?h\d)\b[^<>]*>/giu;
const tags = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/giu;
const markdownLink = /!?\[([^\][]*)\]\((?:[^()\s]|\([^()\s]*\))*\)/gu;
const emphasis = /(\*\*|__|~~)(?=\S)(.+?)(?<=\S)\1/gu;

/** Text of a resume as people read it: many hold the tags, entities and Markdown that a theme would have rendered. */
export function plainText(text: string): string {
  return decodeHTML(text)
    .replaceAll(breaks, " ")
    .replaceAll(tags, "")
    .replaceAll(markdownLink, "$1")
    .replaceAll(emphasis, "$2")
    .replaceAll(/`([^`]+)`/gu, "$1")
    .replaceAll(/[\u200B\uFEFF\u00AD]/gu, "")
    .replaceAll(/[ \t\n\r]+/gu, " ")
    .trim();
}
