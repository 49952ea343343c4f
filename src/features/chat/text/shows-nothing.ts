import { hasVisible } from "../../../platform/visible-text";
import { renderMarkdown } from "./render-markdown";

/** Only these can make letters vanish: code fences, links and entities. */
const HIDES_LETTERS = /[`~[&]/;

/** Whether a reader would see nothing of a message: it has no visible character, or its Markdown renders to nothing. */
export function showsNothing(content: string): boolean {
  if (!hasVisible(content)) return true;
  if (/\p{L}/u.test(content) && !HIDES_LETTERS.test(content)) return false;
  const html = renderMarkdown(content);
  // The numbers of a list are seen, though no text has them.
  return !html.includes("<ol") && !hasVisible(html.replaceAll(/<[^>]*>/g, ""));
}
