import { mentionOf } from "./mark-mentions";
import { renderMarkdown } from "./render-markdown";

const TAG = /(<[^>]*>)/;
const OPENS_VERBATIM = /^<(?:a|code|pre)\b/;
const CLOSES_VERBATIM = /^<\/(?:a|code|pre)>/;

/**
 * A message as HTML, safe to insert as it is. Names behind an @ are marked outside of code and links, and `self`'s own the more. The
 * same on the server and in a browser.
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
