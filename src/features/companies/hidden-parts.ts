import { decodeEntities } from "./decode-entities";
import { hidingSelectors } from "./hiding-rules";
import { isHiding } from "./hiding-style";

/** What a browser shows to nobody, or only to those who ask for it. */
const unseenElements = [
  "[hidden]",
  "[aria-hidden='true' i]",
  "[popover]",
  "template",
  "noscript",
  "iframe",
  "svg",
  "canvas",
  "audio",
  "video",
  "object",
  "noembed",
  "noframes",
  "textarea",
  "select",
  "option",
  "datalist",
  "details:not([open])",
  "dialog:not([open])",
].join(", ");

/** The names that frameworks give to text for screen readers only, and to what is not shown at all. */
const unseenClass =
  /^(?:sr-?only|visually-?hidden(?:-focusable)?|screen-reader-(?:text|only)|screenreader|a11y-hidden|element-(?:invisible|hidden)|(?:is-)?hidden|invisible|d-none|hide|uk-hidden|offscreen)$/i;

/** `hidden md:block`, `d-none d-lg-flex`: hidden on some screens only. */
const shownSomewhere =
  /(?:^|\s)(?:(?:\w+:)(?:!?(?:block|inline|flex|grid|contents|table|visible)|not-sr-only)|d-(?:sm|md|lg|xl|xxl)-(?!none))/i;

/** The same page without comments, scripts and whatever its own markup and rules hide; style sheets elsewhere are not read. */
export async function removeHidden(html: string): Promise<string> {
  const remove = { element: (element: Element) => void element.remove() };
  const rewriter = new HTMLRewriter()
    .on(unseenElements, remove)
    .on("style", remove)
    .on("script:not([type='application/ld+json'])", remove)
    .on("[style]", {
      element(element) {
        if (isHiding(decodeEntities(element.getAttribute("style") ?? ""))) element.remove();
      },
    })
    .on("[class]", {
      element(element) {
        const names = element.getAttribute("class") ?? "";
        const isUnseen = names.split(/\s+/).some((name) => unseenClass.test(name));
        if (isUnseen && !shownSomewhere.test(names)) element.remove();
      },
    })
    .onDocument({ comments: (comment) => void comment.remove() });
  for (const selector of await hidingSelectors(html)) rewriter.on(selector, remove);
  return rewriter.transform(new Response(html)).text();
}
