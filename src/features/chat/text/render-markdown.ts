import { micromark } from "micromark";
import {
  gfmAutolinkLiteral,
  gfmAutolinkLiteralHtml,
} from "micromark-extension-gfm-autolink-literal";
import { gfmStrikethrough, gfmStrikethroughHtml } from "micromark-extension-gfm-strikethrough";
import { isCostly, leavesBracketOpen } from "./markdown-cost";

const REL = "nofollow noopener noreferrer ugc";

/**
 * Renders a message as HTML that is safe to insert, the same on the server and in browsers. Raw HTML is shown as text, headings
 * become bold, and pictures become links, so that reading a message asks no other site for anything. A text with more signs than
 * people write is shown as it was written, because the parser's time grows with their square.
 */
export function renderMarkdown(content: string): string {
  if (isCostly(content)) return plainText(content);
  const html = micromark(content, {
    allowDangerousHtml: false,
    allowDangerousProtocol: false,
    extensions: [
      ...(leavesBracketOpen(content) ? [] : [gfmAutolinkLiteral()]),
      gfmStrikethrough(),
      { disable: { null: DISABLED } },
    ],
    htmlExtensions: [gfmAutolinkLiteralHtml(), gfmStrikethroughHtml()],
  });
  // micromark has escaped every `<` and `"` that a person wrote, so that every tag here is its own.
  return html
    .replaceAll(/<a href="([^"]*)"(?: title="[^"]*")?>/g, (_, href: string) => linkTag(href))
    .replaceAll(/<(\/?)h[1-6]>/g, (_, slash: string) => (slash ? "</strong></p>" : "<p><strong>"));
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function plainText(content: string): string {
  return `<p>${content.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)}</p>`;
}

/** micromark empties the address of a link whose protocol it refuses; such a link becomes text. */
const linkTag = (href: string) =>
  href === "" ? "<a>" : `<a href="${href}" rel="${REL}" target="_blank">`;

/** A chat has no use for HTML, pictures, definitions and underlined headings. */
const DISABLED = [
  "htmlFlow",
  "htmlText",
  "labelStartImage",
  "definition",
  "setextUnderline",
  "thematicBreak",
];
