import { UnreadableCv } from "../unreadable-cv";
import { type Block, type CvDocument, textOfBlock, warningOf } from "./blocks";
import { openParts, type Parts } from "./open-parts";
import { readWordBlocks, type WordPart } from "./read-word-blocks";
import { readWordStyles, type WordStyles } from "./word-styles";
import { readWordTargets, type WordTargets } from "./word-targets";
import { attributeOf, childOf, descendantsOf, parseXml, type XmlElement } from "./xml-tree";

const DOCUMENT = "word/document.xml";
/** First, odd and even pages may each have their own, of each section. */
const MOST_MARGINS = 8;

/** It reads a document of Word: headers first, then the body, then footers. */
export async function readDocx(bytes: Uint8Array): Promise<CvDocument> {
  const parts = await openParts(bytes);
  const root = await readXml(parts, DOCUMENT);
  const body = root && childOf(childOf(root, "document"), "body");
  if (root === null || body === null) throw new UnreadableCv("CV_CORRUPT");
  const styles = readWordStyles(await readXml(parts, "word/styles.xml"));
  const targets = readWordTargets(await readXml(parts, relationsOf(DOCUMENT)));
  const part: WordPart = { styles, targets, warnings: [] };
  const isDark = descendantsOf(root, "background").length > 0;
  const blocks = readWordBlocks(body, part, { isShaded: isDark });
  const margins = { parts, styles, targets, body, warnings: part.warnings };
  const headers = await marginsOf(margins, "headerReference");
  const footers = await marginsOf(margins, "footerReference");
  const header = headers.map(textOfBlock).join(" ").trim();
  if (header !== "") part.warnings.push(warningOf("HEADER_TEXT", header));
  return { blocks: [...headers, ...blocks, ...footers], warnings: part.warnings };
}

async function readXml(parts: Parts, name: string): Promise<XmlElement | null> {
  const bytes = await parts.read(name);
  return bytes && parseXml(new TextDecoder(encodingOf(bytes)).decode(bytes));
}

/** XML is UTF-8 unless a mark says UTF-16. */
const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
};

const relationsOf = (name: string): string => name.replace("word/", "word/_rels/") + ".rels";

type Margins = {
  readonly parts: Parts;
  readonly styles: WordStyles;
  readonly targets: WordTargets;
  readonly body: XmlElement;
  readonly warnings: WordPart["warnings"];
};

/** A header that stands in several sections, or repeats the same text, is read once. */
async function marginsOf(
  { parts, styles, targets, body, warnings }: Margins,
  reference: string,
): Promise<Block[]> {
  const names = descendantsOf(body, reference)
    .map((element) => targets.get(attributeOf(element, "r:id") ?? ""))
    .flatMap((target) => (target === undefined ? [] : [`word/${target.replace(/^\/word\//, "")}`]));
  const texts = new Set<string>();
  const boxes: Block[] = [];
  for (const name of [...new Set(names)].slice(0, MOST_MARGINS)) {
    const root = await readXml(parts, name);
    if (root === null) continue;
    const own = readWordTargets(await readXml(parts, relationsOf(name)));
    const blocks = readWordBlocks(root, { styles, targets: own, warnings }, { isShaded: false });
    const text = blocks.map(textOfBlock).join("\n").trim();
    if (text === "" || texts.has(text)) continue;
    texts.add(text);
    boxes.push({ kind: "box", blocks });
  }
  return boxes;
}
