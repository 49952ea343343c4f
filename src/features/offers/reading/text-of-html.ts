import { decodeEntities } from "../../../engines/companies/decode-entities";

/** These private characters, which no text keeps, mark where a line ends and where an item begins. */
const LINE = "\uE000";
const ITEM = "\uE001";
const DASH = "- ";
const marks = /[\uE000\uE001]/gu;

const blocks = new Set(
  (
    "address article aside blockquote body br center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hr li main ol p pre section table tbody td th thead tr ul"
  ).split(" "),
);
const voids = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const paragraphs = new Set("p h1 h2 h3 h4 h5 h6 ul ol table section".split(" "));

/** It gives the text of a fragment as a reader sees it: a line for each block, a dash before each item of a list. */
export async function textOfHtml(html: string): Promise<string> {
  let text = "";
  const rewriter = new HTMLRewriter()
    .on("*", {
      element(element) {
        const name = element.tagName.toLowerCase();
        if (!blocks.has(name)) return;
        const end = paragraphs.has(name) ? LINE + LINE : LINE;
        text += name === "li" ? LINE + ITEM : end;
        if (!voids.has(name)) element.onEndTag(() => void (text += end));
      },
    })
    .onDocument({ text: (chunk) => void (text += chunk.text.replaceAll(marks, " ")) });
  const shown = await removeParts(html, "script, style, template");
  await rewriter.transform(new Response(shown)).arrayBuffer();
  return tidyLines(decodeEntities(text));
}

/** It is a pass of its own, because a rewriter reads what it removes. */
export const removeParts = (html: string, selectors: string): Promise<string> =>
  new HTMLRewriter()
    .on(selectors, { element: (element) => void element.remove() })
    .transform(new Response(html))
    .text();

/** Spaces are single, and so are empty lines; an item stands on a line of its own, close to the item before. */
function tidyLines(text: string): string {
  const lines: string[] = [];
  let [isItem, isApart] = [false, false];
  for (const line of text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Z}]+/gu, " ")
    .split(LINE)) {
    isItem ||= line.includes(ITEM);
    const words = line.replaceAll(ITEM, " ").replaceAll(/ {2,}/gu, " ").trim();
    if (words === "") {
      isApart = true;
      continue;
    }
    const isNextItem = isItem && (lines.at(-1) ?? "").startsWith(DASH);
    if (isApart && !isNextItem && lines.length > 0) lines.push("");
    lines.push(isItem ? DASH + words : words);
    [isItem, isApart] = [false, false];
  }
  return lines.join("\n");
}
