import { mentionOf } from "./mark-mentions";
import { renderMarkdown } from "./render-markdown";

const TAG = /(<[^>]*>)/;
const OPENS_VERBATIM = /^<(?:a|code|pre)\b/;
const CLOSES_VERBATIM = /^<\/(?:a|code|pre)>/;

/** Renders a message as HTML that is safe to insert, in a browser that has no HTML of it from the server. */
export const renderMessage = (content: string, self: string): string =>
  markMentions(renderMarkdown(content), self);

/** Marks names behind an @ outside of code and links, and the name `self` differently. */
export function markMentions(html: string, self: string): string {
  let depth = 0;
  return html
    .split(TAG)
    .map((part) => {
      if (OPENS_VERBATIM.test(part)) depth += 1;
      else if (CLOSES_VERBATIM.test(part)) depth -= 1;
      return part.startsWith("<") || depth > 0 ? part : mentionOf(part, self);
    })
    .join("");
}
