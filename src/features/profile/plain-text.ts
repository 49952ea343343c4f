import { decodeHTML } from "entities/decode";

const breaks = /<(?:br|\/?p|\/?div|\/?li|\/?ul|\/?ol|\/?h\d)\b[^<>]*>/giu;
/** Elements that themes render; anything else between angle brackets is the writer's own. */
const tags =
  /<\/?(?:a|abbr|b|blockquote|code|em|font|i|img|kbd|mark|pre|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u)(?:\s[^<>]*)?\/?>/giu;
const markdownLink = /!?\[([^\][]*)\]\((?:[^()\s]|\([^()\s]*\))*\)/gu;
const emphasis = /(\*\*|__|~~)(?=\S)(.+?)(?<=\S)\1/gu;

/** Text of a resume as people read it: many hold the tags, entities and Markdown that a theme would have rendered. */
export function plainText(text: string): string {
  const bare = text
    .replaceAll(breaks, " ")
    .replaceAll(tags, "")
    .replaceAll(markdownLink, "$1")
    .replaceAll(emphasis, "$2")
    .replaceAll(/`([^`]+)`/gu, "$1");
  return decodeHTML(bare)
    .replaceAll(/[\u200B\uFEFF\u00AD]/gu, "")
    .replaceAll(/[ \t\n\r\u00A0]+/gu, " ")
    .trim();
}
