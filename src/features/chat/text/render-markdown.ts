import { micromark } from "micromark";
import {
  gfmAutolinkLiteral,
  gfmAutolinkLiteralHtml,
} from "micromark-extension-gfm-autolink-literal";
import { gfmStrikethrough, gfmStrikethroughHtml } from "micromark-extension-gfm-strikethrough";

const REL = "nofollow noopener noreferrer ugc";

/**
 * A message as HTML: emphasis, strikethrough, code, lists, quotes and links. Raw HTML is shown as the text it is; pictures become links to
 * them, so that reading a message asks no other site for anything; headings are paragraphs in bold: a message is no document. The same on
 * the server and in a browser. Safe to insert as it is.
 */
export function renderMarkdown(content: string): string {
  const html = micromark(content, {
    allowDangerousHtml: false,
    allowDangerousProtocol: false,
    extensions: [gfmAutolinkLiteral(), gfmStrikethrough(), { disable: { null: DISABLED } }],
    htmlExtensions: [gfmAutolinkLiteralHtml(), gfmStrikethroughHtml()],
  });
  // micromark has escaped every `<` and `"` that a person wrote: a tag that is there now is one of its own.
  return html
    .replaceAll(/<a href="([^"]*)"(?: title="[^"]*")?>/g, (_, href: string) => linkTag(href))
    .replaceAll(/<(\/?)h[1-6]>/g, (_, slash: string) => (slash ? "</strong></p>" : "<p><strong>"));
}

/** A link that leads nowhere any more, its protocol having been refused, is text. */
const linkTag = (href: string) =>
  href === "" ? "<a>" : `<a href="${href}" rel="${REL}" target="_blank">`;

/** What a chat has no use for: HTML, pictures, definitions that point elsewhere in a document, headings by underlining. */
const DISABLED = [
  "htmlFlow",
  "htmlText",
  "labelStartImage",
  "definition",
  "setextUnderline",
  "thematicBreak",
];
