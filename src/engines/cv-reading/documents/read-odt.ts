import type { CvWarning } from "../read-cv-result";
import { UnreadableCv } from "../unreadable-cv";
import {
  type Block,
  type CvDocument,
  DEFAULT_SIZE,
  type StyledRun,
  textOfBlock,
  warningOf,
} from "./blocks";
import { openParts } from "./open-parts";
import {
  attributeOf,
  childOf,
  descendantsOf,
  elementsOf,
  parseXml,
  type XmlElement,
} from "./xml-tree";

type OdtLook = {
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isHidden: boolean;
};
type OdtStyles = ReadonlyMap<string, XmlElement>;
type Reading = { readonly styles: OdtStyles; readonly warnings: CvWarning[] };

const PLAIN: OdtLook = { size: DEFAULT_SIZE, isBold: false, isItalic: false, isHidden: false };
const LONGEST_CHAIN = 12;
const LEAST_SIZE = 4;

/** It reads a document of LibreOffice: header, body, footer. */
export async function readOdt(bytes: Uint8Array): Promise<CvDocument> {
  const parts = await openParts(bytes);
  const [content, common] = [await parts.read("content.xml"), await parts.read("styles.xml")];
  if (content === null) throw new UnreadableCv("CV_CORRUPT");
  const decode = (part: Uint8Array) => parseXml(new TextDecoder().decode(part));
  const root = decode(content);
  const shared = common && decode(common);
  const body = descendantsOf(root, "body")[0];
  if (body === undefined) throw new UnreadableCv("CV_CORRUPT");
  const reading: Reading = { styles: stylesOf([shared, root]), warnings: [] };
  const margin = (name: string): Block[] => {
    const [element] = shared ? descendantsOf(shared, name) : [];
    const blocks = element ? blocksOf(element, reading, false) : [];
    return blocks.length === 0 ? [] : [{ kind: "box", blocks }];
  };
  const headers = margin("header");
  const header = headers.map(textOfBlock).join(" ").trim();
  if (header !== "") reading.warnings.push(warningOf("HEADER_TEXT", header));
  const blocks = [...headers, ...blocksOf(body, reading, false), ...margin("footer")];
  return { blocks, warnings: reading.warnings };
}

function stylesOf(roots: readonly (XmlElement | null)[]): OdtStyles {
  const styles = new Map<string, XmlElement>();
  for (const root of roots) {
    for (const style of root ? descendantsOf(root, "style") : []) {
      styles.set(attributeOf(style, "style:name") ?? "", style);
    }
  }
  return styles;
}

/** What was struck out, and what others noted at the margin, is no part of the text. */
const PASSED_OVER = new Set(["tracked-changes", "annotation", "note", "sequence-decls", "forms"]);

function blocksOf(parent: XmlElement, reading: Reading, isListItem: boolean): Block[] {
  return elementsOf(parent).flatMap((element) => {
    const { name } = element;
    if (name === "p" || name === "h") return paragraphOf(element, reading, isListItem);
    if (name === "table") return [tableOf(element, reading)];
    if (PASSED_OVER.has(name)) return [];
    return blocksOf(element, reading, isListItem || name === "list-item");
  });
}

function tableOf(table: XmlElement, reading: Reading): Block {
  const rows = rowsIn(table).map((row) =>
    elementsOf(row)
      .filter(({ name }) => name === "table-cell")
      .map((cell) => blocksOf(cell, reading, false)),
  );
  return { kind: "table", rows };
}

const rowsIn = (parent: XmlElement): XmlElement[] =>
  elementsOf(parent).flatMap((child) => {
    if (child.name === "table-row") return [child];
    return ["table-header-rows", "table-rows", "table-row-group"].includes(child.name)
      ? rowsIn(child)
      : [];
  });

function paragraphOf(paragraph: XmlElement, reading: Reading, isListItem: boolean): Block[] {
  const look = lookOf(attributeOf(paragraph, "text:style-name"), reading, PLAIN);
  const collected: Collected = { runs: [], urls: [], boxes: [] };
  collect(paragraph, { reading, look }, collected);
  const level = Number(attributeOf(paragraph, "text:outline-level") ?? 1);
  const headingLevel = paragraph.name === "h" && Number.isFinite(level) ? level : null;
  const { runs, urls, boxes } = collected;
  return [...boxes, { kind: "paragraph", runs, urls, headingLevel, isListItem, indent: 0 }];
}

/** Automatic styles stand on named ones, and a damaged file may make a ring of them. */
function lookOf(name: string | null, { styles }: Reading, base: OdtLook): OdtLook {
  const chain: XmlElement[] = [];
  let next = name;
  while (next !== null && chain.length < LONGEST_CHAIN) {
    const style: XmlElement | undefined = styles.get(next);
    if (style === undefined) break;
    chain.unshift(style);
    next = attributeOf(style, "style:parent-style-name");
  }
  return chain.reduce((look, style) => lookOver(look, childOf(style, "text-properties")), base);
}

function lookOver(base: OdtLook, own: XmlElement | null): OdtLook {
  if (own === null) return base;
  const size = /^(\d{1,3}(?:\.\d{1,3})?)pt$/.exec(attributeOf(own, "fo:font-size") ?? "")?.[1];
  const [weight, slant] = [attributeOf(own, "fo:font-weight"), attributeOf(own, "fo:font-style")];
  const display = attributeOf(own, "text:display");
  return {
    size: size === undefined ? base.size : Number(size),
    isBold: weight === null ? base.isBold : weight !== "normal",
    isItalic: slant === null ? base.isItalic : slant !== "normal",
    isHidden: display === null ? base.isHidden : display === "none",
  };
}

type Collected = { readonly runs: StyledRun[]; readonly urls: string[]; readonly boxes: Block[] };
type Setting = { readonly reading: Reading; readonly look: OdtLook };

function collect(parent: XmlElement, setting: Setting, collected: Collected): void {
  for (const child of parent.children) {
    if (typeof child === "string") pushText(child.replaceAll(/\s+/g, " "), setting, collected);
    else collectElement(child, setting, collected);
  }
}

function pushText(text: string, { reading, look }: Setting, { runs }: Collected): void {
  const { size, isBold, isItalic, isHidden } = look;
  if (!isHidden && size >= LEAST_SIZE) runs.push({ text, size, isBold, isItalic });
  else if (text.trim() !== "") {
    reading.warnings.push(warningOf(isHidden ? "HIDDEN_TEXT" : "TINY_TEXT", text));
  }
}

const SIGNS: Readonly<Record<string, string>> = { tab: "\t", "line-break": "\n", s: " " };

function collectElement(element: XmlElement, setting: Setting, collected: Collected): void {
  const { reading } = setting;
  const sign = SIGNS[element.name];
  if (sign !== undefined) return pushText(sign, setting, collected);
  if (PASSED_OVER.has(element.name)) return;
  if (element.name === "image") reading.warnings.push(warningOf("IMAGES", null));
  if (element.name === "text-box") {
    const blocks = blocksOf(element, reading, false);
    const text = blocks.map(textOfBlock).join(" ");
    if (text.trim() !== "") reading.warnings.push(warningOf("TEXT_BOX", text));
    collected.boxes.push({ kind: "box", blocks });
    return;
  }
  const url = element.name === "a" ? attributeOf(element, "xlink:href") : null;
  if (url !== null && /^(?:https?:|mailto:|tel:)/i.test(url)) collected.urls.push(url);
  const look = lookOf(attributeOf(element, "text:style-name"), reading, setting.look);
  collect(element, { reading, look }, collected);
}
