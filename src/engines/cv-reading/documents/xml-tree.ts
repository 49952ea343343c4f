import { UnreadableCv } from "../unreadable-cv";

/** Names are without their prefix: `w:p` of Word is `p`, `text:p` of OpenDocument likewise. */
export type XmlElement = {
  readonly name: string;
  /** These are the attributes as they are written; `attributeOf` reads one. */
  readonly written: string;
  readonly children: readonly XmlNode[];
};
/** A text is a string. */
export type XmlNode = XmlElement | string;

/** A page of Word has a few thousand elements, at most thirty deep. */
const MOST_NODES = 200_000;
const MOST_DEEP = 160;

type OpenElement = { name: string; written: string; children: XmlNode[] };

/** It knows elements and texts; comments and instructions are passed over, and declared entities refused. */
export function parseXml(text: string): XmlElement {
  const root: OpenElement = { name: "", written: "", children: [] };
  const open: OpenElement[] = [root];
  let nodes = 0;
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf("<", at);
    const parent = open.at(-1) ?? root;
    if (start !== at)
      parent.children.push(decodeEntities(text.slice(at, start < 0 ? text.length : start)));
    if (start < 0) break;
    const end = endOfMarkup(text, start);
    if (end < 0) throw new UnreadableCv("CV_CORRUPT");
    takeMarkup(text.slice(start + 1, end), open);
    nodes += 1;
    if (nodes > MOST_NODES || open.length > MOST_DEEP) throw new UnreadableCv("CV_TOO_COMPLEX");
    at = end + 1;
  }
  return root;
}

/** It is the place of the `>` that ends a tag, a comment or an instruction. */
function endOfMarkup(text: string, start: number): number {
  if (text.startsWith("<!--", start)) return ending(text, "-->", start);
  if (text.startsWith("<![CDATA[", start)) return ending(text, "]]>", start);
  return text.indexOf(">", start);
}

function ending(text: string, sign: string, start: number): number {
  const at = text.indexOf(sign, start);
  return at < 0 ? -1 : at + sign.length - 1;
}

const CDATA = "![CDATA[";

function takeMarkup(markup: string, open: OpenElement[]): void {
  const parent = open.at(-1);
  if (parent === undefined) return;
  if (markup.startsWith("/")) {
    // A tag that closes what is not open is a damaged file.
    if (open.length < 2 || parent.name !== localName(markup.slice(1).trim())) {
      throw new UnreadableCv("CV_CORRUPT");
    }
    open.pop();
    return;
  }
  if (markup.startsWith("!DOCTYPE")) throw new UnreadableCv("CV_CORRUPT");
  if (markup.startsWith(CDATA)) parent.children.push(markup.slice(CDATA.length, -2));
  if (markup.startsWith("!") || markup.startsWith("?")) return;
  const isEmpty = markup.endsWith("/");
  const inside = isEmpty ? markup.slice(0, -1) : markup;
  const space = inside.search(/\s/);
  const name = localName(space < 0 ? inside : inside.slice(0, space));
  const element = {
    name,
    written: space < 0 ? "" : inside.slice(space).replaceAll(/\s/g, " "),
    children: [],
  };
  parent.children.push(element);
  if (!isEmpty) open.push(element);
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** An entity that XML does not know by itself stays as it is written. */
const decodeEntities = (text: string): string =>
  text.includes("&")
    ? text.replaceAll(
        /&(#x?)?([0-9a-zA-Z]{1,8});/g,
        (whole, number: string | undefined, name: string) => {
          if (number === undefined) return named[name] ?? whole;
          const code = Number.parseInt(name, number === "#" ? 10 : 16);
          return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
        },
      )
    : text;

/** The name of an attribute is with its prefix, because `w:id` and `r:id` differ. */
export function attributeOf({ written }: XmlElement, name: string): string | null {
  for (const quote of ['"', "'"]) {
    const start = written.indexOf(` ${name}=${quote}`);
    if (start < 0) continue;
    const from = start + name.length + 3;
    const end = written.indexOf(quote, from);
    if (end >= 0) return decodeEntities(written.slice(from, end));
  }
  return null;
}

export const elementsOf = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter((child) => typeof child !== "string");

export const childOf = (element: XmlElement | null, name: string): XmlElement | null =>
  (element && elementsOf(element).find((child) => child.name === name)) ?? null;

/** It finds all elements of a name, in their order, however deep. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting: XmlElement[] = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.name === name) found.push(next);
    for (const child of elementsOf(next).toReversed()) waiting.push(child);
  }
  return found;
}

export const xmlText = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === "string" ? child : xmlText(child))).join("");
