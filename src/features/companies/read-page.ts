import { cleanText } from "./clean-text";
import { decodeEntities } from "./decode-entities";

export type Page = {
  readonly title: string;
  readonly siteName: string;
  readonly description: string;
  readonly headings: readonly string[];
  /** JSON-LD as it is written, one entry a script. */
  readonly structured: readonly string[];
  readonly links: readonly { readonly href: string; readonly text: string }[];
};

const MAX_HEADINGS = 12;
const MAX_LINKS = 400;
const MAX_SCRIPTS = 10;

const hiddenStyle =
  /display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|opacity\s*:\s*0*\.?0+(?![.\d])|font-size\s*:\s*0(?![.\d])|(left|top|text-indent)\s*:\s*-\d{3,}|clip-path\s*:\s*inset\(\s*(50|100)%/i;

/** What a person would see of a page, and what it says of itself: first without its hidden parts, then by element. */
export async function readPage(html: string): Promise<Page> {
  return collect(await removeHidden(html));
}

/** The same page without comments, scripts and whatever its markup hides. */
export function removeHidden(html: string): Promise<string> {
  const remove = { element: (element: Element) => void element.remove() };
  return new HTMLRewriter()
    .on("[hidden], [aria-hidden='true'], template, noscript, style, iframe, svg, textarea", remove)
    .on("script:not([type='application/ld+json'])", remove)
    .on("[style]", {
      element(element) {
        const style = decodeEntities(element.getAttribute("style") ?? "");
        if (hiddenStyle.test(style.replaceAll(/\/\*.*?\*\//gs, ""))) element.remove();
      },
    })
    .onDocument({ comments: (comment) => void comment.remove() })
    .transform(new Response(html))
    .text();
}

async function collect(html: string): Promise<Page> {
  const [titles, headings, scripts]: [string[], string[], string[]] = [[], [], []];
  const metas = new Map<string, string>();
  const links: { href: string; text: string }[] = [];
  const rewriter = new HTMLRewriter()
    .on("title", collectText(titles, 1))
    .on("h1, h2", collectText(headings, MAX_HEADINGS))
    .on("script[type='application/ld+json']", collectText(scripts, MAX_SCRIPTS))
    .on("meta[content]", {
      element(element) {
        const name = element.getAttribute("name") ?? element.getAttribute("property") ?? "";
        const key = name.toLowerCase();
        if (!metas.has(key)) metas.set(key, element.getAttribute("content") ?? "");
      },
    })
    .on("a[href]", {
      element(element) {
        if (links.length < MAX_LINKS)
          links.push({ href: decodeEntities(element.getAttribute("href") ?? ""), text: "" });
      },
      text({ text }) {
        const link = links.at(-1);
        if (link && link.text.length < 200) link.text += text;
      },
    });
  await rewriter.transform(new Response(html)).arrayBuffer();
  return {
    title: readable(titles[0] ?? "", 150),
    siteName: readable(metas.get("og:site_name") ?? "", 100),
    description: readable(metas.get("description") ?? metas.get("og:description") ?? "", 400),
    headings: headings.map((heading) => readable(heading, 160)).filter((heading) => heading !== ""),
    structured: scripts,
    links: links.map(({ href, text }) => ({ href, text: readable(text, 100) })),
  };
}

const readable = (text: string, maxLength: number) => cleanText(decodeEntities(text), maxLength);

/** One entry an element; a text arrives in pieces. */
function collectText(into: string[], maxCount: number): HTMLRewriterElementContentHandlers {
  let isOpen = false;
  return {
    element(element) {
      isOpen = into.length < maxCount;
      if (isOpen) into.push("");
      // Text inside of an element that is never closed would run to the end of the page; the next element ends it.
      element.onEndTag(() => {
        isOpen = false;
      });
    },
    text({ text }) {
      const last = into.length - 1;
      if (isOpen) into[last] = (into[last] ?? "") + text;
    },
  };
}
