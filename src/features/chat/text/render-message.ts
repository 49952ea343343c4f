import { mentionOf } from "./mark-mentions";
import { renderMarkdown } from "./render-markdown";

const TAG = /(<[^>]*>)/;
const OPENS_VERBATIM = /^<(?:a|code|pre)\b/;
const CLOSES_VERBATIM = /^<\/(?:a|code|pre)>/;

/**
 * Renders a message as HTML that is safe to insert. Names behind an @ are marked outside of code and links, and the name `self`
 * is marked differently. The server and browsers use the same function.
 */
export function renderMessage(content: string, self: string): string {
  let depth = 0;
  return renderMarkdown(content)
    .split(TAG)
    .map((part) => {
      if (OPENS_VERBATIM.test(part)) depth += 1;
      else if (CLOSES_VERBATIM.test(part)) depth -= 1;
      return part.startsWith("<") || depth > 0 ? part : mentionOf(part, self);
    })
    .join("");
}
