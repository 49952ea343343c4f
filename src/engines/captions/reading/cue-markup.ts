import { isGuarded, withoutGuards } from "../guards";

const TAGS =
  /<\/?(?:i|b|u|s|em|strong|c|v|font|lang|ruby|rt|span|small)(?:[.\s][^<>]{0,300})?>|<\d[\d:.]{4,14}>|\{\\[^{}]{0,80}\}/gi;
const LINE_BREAKS = /<br\s{0,3}\/?>/gi;
const ENTITIES = /&(?:(amp|lt|gt|quot|apos|nbsp|lrm|rlm)|#(\d{1,7})|#x([\da-f]{1,6}));/gi;
const LABEL_OF_EXPORT = /^([^\n]{1,300}?):\u2060 /;

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  lrm: "\u200E",
  rlm: "\u200F",
};
const MOST_CODE_POINT = 0x10ffff;

function entityOf(entity: string, [name, decimal, hex]: readonly (string | undefined)[]): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? entity;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code > 0 && code <= MOST_CODE_POINT ? String.fromCodePoint(code) : entity;
}

const withoutTags = (raw: string): string =>
  raw.includes("<") || raw.includes("{")
    ? raw.replaceAll(LINE_BREAKS, "\n").replaceAll(TAGS, "")
    : raw;

const withEntities = (text: string): string =>
  text.includes("&")
    ? text.replaceAll(ENTITIES, (entity: string, ...groups: (string | undefined)[]) =>
        entityOf(entity, groups),
      )
    : text;

/** A text without its tags, with its entities as characters. The guards still stand. */
export const withoutMarkup = (raw: string): string => withEntities(withoutTags(raw));

export type LabelledText = {
  readonly text: string;
  readonly speaker?: string;
  /** No label is to be looked for. */
  readonly isSettled: boolean;
};

/** Takes the speaker off a text that this product exported, and the guards that the export has set. */
export function readExportedLabel(text: string): LabelledText {
  const label = LABEL_OF_EXPORT.exec(text);
  if (!label) return { text: withoutGuards(text), isSettled: isGuarded(text.trimStart()) };
  const [whole, name = ""] = label;
  return {
    text: withoutGuards(text.slice(whole.length)),
    speaker: withoutGuards(name),
    isSettled: true,
  };
}
