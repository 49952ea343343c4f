import { readDeclarations } from "./css-declarations";

/** These private characters, which no text keeps, mark where an inline element begins and ends. */
const BEGINNING = "\uE003";
const END = "\uE002";

const blocks = new Set(
  (
    "address article aside blockquote center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr " +
    "li main nav ol p pre section table td th tr ul br"
  ).split(" "),
);

/** These elements have no end tag. */
const voids = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** It puts a space where a browser would begin a new line, and marks where inline elements meet. */
export function markBoundaries(add: (text: string) => void): HTMLRewriterElementContentHandlers {
  return {
    element(element) {
      const isBlock = blocks.has(element.tagName.toLowerCase()) || isBlockStyle(element);
      const isVoid = voids.has(element.tagName.toLowerCase());
      if (isBlock || !isVoid) add(isBlock ? " " : BEGINNING);
      if (!isVoid) element.onEndTag(() => add(isBlock ? " " : END));
    },
  };
}

const isBlockStyle = (element: Element) =>
  /^(?:block|inline-block|flex|inline-flex|grid|inline-grid|table|list-item|flow-root)/.test(
    readDeclarations(element.getAttribute("style") ?? "").get("display") ?? "",
  );

/**
 * Elements that meet without a space are separate words where one of them holds several words, and pieces of one word where
 * none does: `<b>Lume</b><i>nor</i>`, or one letter each for an animation.
 */
export function separateWords(marked: string): string {
  const runs = marked.split(/\uE002+\uE003+/).map((run) => run.replaceAll(/[\uE002\uE003]/g, ""));
  const isOfWords = runs.some((run) => run.trim().includes(" "));
  return runs.reduce(
    (text, run) => text + (isOfWords && areSeparateWords(text, run) ? " " : "") + run,
  );
}

/** A single letter before or after is the beginning or the rest of a word. */
const areSeparateWords = (before: string, after: string) =>
  before.trim().length > 1 &&
  after.trim().length > 1 &&
  /[\p{L}\p{N}.,;:!?…)%]$/u.test(before) &&
  /^[\p{L}\p{N}«“(]/u.test(after);
