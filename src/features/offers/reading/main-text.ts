import { removeParts, textOfHtml } from "./text-of-html";

/** They stand around what a page is about. */
const surroundings =
  "nav, aside, footer, button, body > header, [role='navigation'], [role='banner'], [role='contentinfo'], [role='search'], [role='dialog']";

const FEWEST_CHARACTERS = 200;

/** It is the text of a page's main part, else of the whole page without what stands around it. */
export async function mainText(html: string): Promise<string> {
  const bare = await removeParts(html, `${surroundings}, script, style, title`);
  const main = await textOfHtml(await partsOf(bare, "main, [role='main']"));
  if (main.length >= FEWEST_CHARACTERS) return main;
  const article = await textOfHtml(await partsOf(bare, "article"));
  return article.length >= FEWEST_CHARACTERS ? article : textOfHtml(bare);
}

const BEGINNING = "\uE004";
const END = "\uE005";

/** It is the markup within the outermost elements of a selector. */
async function partsOf(html: string, selector: string): Promise<string> {
  const marked = await new HTMLRewriter()
    .on(selector, {
      element(element) {
        element.before(BEGINNING);
        element.onEndTag((end) => void end.after(END));
      },
    })
    .transform(new Response(html.replaceAll(/[\uE004\uE005]/gu, " ")))
    .text();
  let depth = 0;
  let parts = "";
  for (const piece of marked.split(/(?=[\uE004\uE005])/u)) {
    if (piece.startsWith(BEGINNING)) depth += 1;
    if (piece.startsWith(END)) depth -= 1;
    if (depth > 0) parts += piece.replace(/^[\uE004\uE005]/u, "");
  }
  return parts;
}
