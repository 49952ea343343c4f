import { decodeEntities } from "../../../engines/companies/decode-entities";
import { textOfHtml } from "./text-of-html";

const blockTag =
  /<\/?(?:p|br|li|ul|ol|div|h[1-6]|table|tr|td|section|article)(?:\s[^<>]{0,1000})?\/?>/iu;
const anyTag = /<\/?(?:b|strong|i|em|u|span|a)(?:\s[^<>]{0,1000})?>/iu;
const escapedTag = /&lt;\/?(?:p|br|li|ul|div|h[1-6]|strong)\b/iu;

/**
 * It is a text as it is kept. Plain text stays as it was pasted, to the character, so that places in it are places in the
 * original; the markup of a page becomes lines and dashes.
 */
export async function textOfPaste(pasted: string): Promise<string> {
  const text = pasted.toWellFormed().replaceAll("\0", " ");
  if (!blockTag.test(text)) return text;
  // A page that the rewriter gives up on stays as it is, and the reader of offers skips its tags.
  return textOfHtml(text).catch(() => text);
}

/** A description in structured data may be markup, markup written as text, or plain text with some bold words. */
export async function textOfDescription(description: string): Promise<string> {
  const isEscaped = !blockTag.test(description) && escapedTag.test(description);
  const html = isEscaped ? decodeEntities(description) : description;
  if (blockTag.test(html)) return textOfPaste(html);
  const lines = html.split(/\r\n?|\n/u);
  return anyTag.test(html)
    ? textOfPaste(lines.join("<br>"))
    : textOfPaste(decodeEntities(lines.join("\n")));
}
