import { find } from "../../../../ui/client/dom";
import type { LetterType, Sentence } from "../../store/document";
import {
  type Flag,
  type LetterText,
  paragraphsOf,
  type Range,
  sentenceRanges,
} from "../../versions/editing";

export const columnOf = (form: HTMLFormElement, type: LetterType) =>
  find(form, `[data-letter="${type}"]`, HTMLElement);

export const bodyFieldOf = (form: HTMLFormElement, type: LetterType) =>
  find(form, `#${type}_body`, HTMLTextAreaElement);

export function typedText(form: HTMLFormElement, type: LetterType): LetterText {
  const line = (part: string) => find(form, `#${type}_${part}`, HTMLInputElement).value;
  return {
    subject: line("subject"),
    salutation: line("salutation"),
    closing: line("closing"),
    paragraphs: paragraphsOf(bodyFieldOf(form, type).value),
  };
}

export function fieldIdOf({ letter, where: { part } }: Flag): string {
  return `${letter}_${part === "paragraph" || part === "letter" ? "body" : part}`;
}

/** It is where a flagged sentence stands in the body’s field; undefined for what stands elsewhere. */
export function rangeFinder(
  area: HTMLTextAreaElement,
  paragraphs: readonly (readonly Sentence[])[],
): (flag: Flag) => Range | undefined {
  const texts = paragraphs.flat().map(({ text }) => text);
  const ranges = sentenceRanges(area.value, texts);
  return ({ where }) => {
    if (where.part !== "paragraph") return undefined;
    const before = paragraphs.slice(0, where.paragraph ?? 0);
    const first = before.reduce((sum, { length }) => sum + length, 0);
    return ranges[first + (where.sentence ?? 0)];
  };
}
