import { decodeAttribute } from "./decode-entities";
import { hidingSelectors } from "./hiding-rules";
import { isHiding } from "./hiding-style";
import { isJsonLd } from "./read-json-ld";

/** A browser does not show these elements, or shows them on request only. */
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

/** Frameworks give these class names to text for screen readers and to hidden elements. */
const unseenClasses =
  "sr-only sronly visually-hidden visuallyhidden visually-hidden-focusable u-visually-hidden screen-reader-text screen-reader-only screenreader a11y-hidden element-invisible element-hidden hidden is-hidden invisible d-none hide uk-hidden offscreen"
    .split(" ")
    .map((name) => `[class~='${name}' i]`)
    .join(", ");

/** `hidden md:block` and `d-none d-lg-flex` hide on some screens only. */
const shownSomewhere =
  /(?:^|\s)(?:(?:\w+:)(?:!?(?:block|inline|flex|grid|contents|table|visible)|not-sr-only)|d-(?:sm|md|lg|xl|xxl)-(?!none))/i;

/** It removes comments, scripts and parts that the page's own markup and rules hide. External style sheets are not read. */
export async function removeHidden(html: string): Promise<string> {
  const remove = { element: (element: Element) => void element.remove() };
  const rewriter = new HTMLRewriter()
    .on(unseenElements, remove)
    .on("style", remove)
    .on("script", {
      element(element) {
        if (!isJsonLd(element.getAttribute("type"))) element.remove();
      },
    })
    .on("[style]", {
      element(element) {
        if (isHiding(decodeAttribute(element.getAttribute("style") ?? ""))) element.remove();
      },
    })
    .on(unseenClasses, {
      element(element) {
        if (!shownSomewhere.test(element.getAttribute("class") ?? "")) element.remove();
      },
    })
    .onDocument({ comments: (comment) => void comment.remove() });
  for (const selector of await hidingSelectors(html)) rewriter.on(selector, remove);
  return rewriter.transform(new Response(html)).text();
}
