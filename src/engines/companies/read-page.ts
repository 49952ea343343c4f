import { decodeAttribute } from "./decode-entities";
import { markBoundaries, separateWords } from "./element-boundaries";
import { removeHidden } from "./hidden-parts";
import { readableAttribute, readableText } from "./readable-text";
import { readRefresh } from "./read-refresh";

export type WebPage = {
  /** It is `fr` or `de` as the page declares it; it is null where the page declares none. */
  readonly language: string | null;
  readonly title: string;
  readonly siteName: string;
  readonly description: string;
  readonly headings: readonly string[];
  /** It is JSON-LD as it is written, one entry a script. */
  readonly structured: readonly string[];
  /** It is where the page sends its reader at once, as it is written. */
  readonly refresh: string | null;
  readonly links: readonly { readonly href: string; readonly text: string }[];
};

const MAX_HEADINGS = 12;
const MAX_LINKS = 400;
const MAX_SCRIPTS = 10;

/**
 * It reads the visible text of a page and its metadata: hidden parts are removed first, then the text is gathered by
 * element.
 */
export async function readPage(html: string): Promise<WebPage> {
  return collect(await removeHidden(html));
}

async function collect(html: string): Promise<WebPage> {
  const [titles, headings, scripts]: [string[], string[], string[]] = [[], [], []];
  const metas = new Map<string, string>();
  const links: { href: string; text: string }[] = [];
  let language: string | null = null;
  let refresh: string | null = null;
  const headingTexts = collectText(headings, MAX_HEADINGS);
  const rewriter = new HTMLRewriter()
    .on("html[lang]", {
      element(element) {
        language ??=
          /^\s*([a-z]{2,3})(?![a-z])/i.exec(element.getAttribute("lang") ?? "")?.[1] ?? null;
      },
    })
    .on("title", collectText(titles, 1))
    .on("h1, h2", headingTexts)
    .on("h1 *, h2 *", markBoundaries(headingTexts.add))
    // Scripts of any other type are gone by now.
    .on("script", collectText(scripts, MAX_SCRIPTS))
    .on("meta[http-equiv='refresh' i][content]", {
      element(element) {
        refresh ??= readRefresh(decodeAttribute(element.getAttribute("content") ?? ""));
      },
    })
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
          links.push({ href: decodeAttribute(element.getAttribute("href") ?? ""), text: "" });
      },
      text({ text }) {
        const link = links.at(-1);
        if (link && link.text.length < 200) link.text += text;
      },
    });
  await rewriter.transform(new Response(html)).arrayBuffer();
  return {
    language: language === null ? null : String(language).toLowerCase(),
    title: readableText(titles[0] ?? "", 150),
    siteName: readableAttribute(metas.get("og:site_name") ?? "", 100),
    description: readableAttribute(
      metas.get("description") ?? metas.get("og:description") ?? "",
      400,
    ),
    headings: headings
      .map((heading) => readableText(separateWords(heading), 160))
      .filter((heading) => heading !== ""),
    structured: scripts,
    refresh: refresh === null ? null : String(refresh),
    links: links.map(({ href, text }) => ({ href, text: readableText(text, 100) })),
  };
}

type TextCollector = HTMLRewriterElementContentHandlers & {
  /** It adds to the text of the open element. */
  readonly add: (text: string) => void;
};

/** Each element makes one entry, because its text arrives in pieces. */
function collectText(into: string[], maxCount: number): TextCollector {
  let isOpen = false;
  const add = (text: string) => {
    const last = into.length - 1;
    if (isOpen) into[last] = (into[last] ?? "") + text;
  };
  return {
    add,
    element(element) {
      isOpen = into.length < maxCount;
      if (isOpen) into.push("");
      // An element that is never closed would collect the rest of the page, so the next element ends it.
      element.onEndTag(() => {
        isOpen = false;
      });
    },
    text: ({ text }) => add(text),
  };
}
