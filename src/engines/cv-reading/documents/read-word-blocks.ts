import type { CvWarning } from "../read-cv-result";
import { type Block, DEFAULT_SIZE, type StyledRun, textOfBlock, warningOf } from "./blocks";
import {
  isNumbered,
  isShaded,
  lookOfRun,
  lookOver,
  valueOf,
  type WordLook,
  type WordStyles,
} from "./word-styles";
import type { WordTargets } from "./word-targets";
import {
  attributeOf,
  childOf,
  descendantsOf,
  elementsOf,
  xmlText,
  type XmlElement,
} from "./xml-tree";

export type WordPart = {
  readonly styles: WordStyles;
  readonly targets: WordTargets;
  readonly warnings: CvWarning[];
};
/** What is around an element: white text can be read on a shaded ground. */
type Ground = { readonly isShaded: boolean };

/** These hold what was taken out, moved away, or stands a second time for old programs. */
const PASSED_OVER = new Set(["del", "moveFrom", "Fallback", "instrText", "delText", "sectPr"]);
const LEAST_SIZE = 4;

/** It reads the blocks of a body, a cell, a header or a text box. */
export function readWordBlocks(parent: XmlElement, part: WordPart, ground: Ground): Block[] {
  return elementsOf(parent).flatMap((element) => {
    if (element.name === "p") return blocksOfParagraph(element, part, ground);
    if (element.name === "tbl") return [tableOf(element, part, ground)];
    if (element.name === "sdt" && isPlaceholder(element)) return [];
    return PASSED_OVER.has(element.name) ? [] : readWordBlocks(element, part, ground);
  });
}

/** "Click here to enter text" is no text of the person. */
const isPlaceholder = (control: XmlElement): boolean =>
  childOf(childOf(control, "sdtPr"), "showingPlcHdr") !== null;

function tableOf(table: XmlElement, part: WordPart, ground: Ground): Block {
  const isTableShaded = isShaded(childOf(table, "tblPr"));
  const rows = rowsOf(table, "tr").map((row) =>
    rowsOf(row, "tc").map((cell) => {
      const isCellShaded = isShaded(childOf(cell, "tcPr"));
      return readWordBlocks(cell, part, {
        isShaded: ground.isShaded || isTableShaded || isCellShaded,
      });
    }),
  );
  return { kind: "table", rows };
}

/** Content controls may stand around rows and cells. */
const rowsOf = (parent: XmlElement, name: string): XmlElement[] =>
  elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    const isWrapper = ["sdt", "sdtContent", "ins", "customXml"].includes(child.name);
    return isWrapper ? rowsOf(child, name) : [];
  });

type Collected = { readonly runs: StyledRun[]; readonly urls: string[]; readonly boxes: Block[] };
type Setting = { readonly part: WordPart; readonly ground: Ground; readonly look: WordLook };

function blocksOfParagraph(paragraph: XmlElement, part: WordPart, ground: Ground): Block[] {
  const properties = childOf(paragraph, "pPr");
  const style = part.styles.of(valueOf(properties, "pStyle"));
  const isOnShade = ground.isShaded || style.isShaded || isShaded(properties);
  const collected: Collected = { runs: [], urls: [], boxes: [] };
  collectRuns(paragraph, { part, ground: { isShaded: isOnShade }, look: style.look }, collected);
  const outline = valueOf(properties, "outlineLvl");
  const isOutlined = outline !== null && /^[0-8]$/.test(outline);
  const headingLevel = isOutlined ? Number(outline) + 1 : style.headingLevel;
  const isListItem = headingLevel === null && (isNumbered(properties) ?? style.isListItem ?? false);
  const { runs, urls, boxes } = collected;
  const block: Block = {
    kind: "paragraph",
    runs,
    urls,
    headingLevel,
    isListItem,
    indent: indentOf(properties),
  };
  return [...boxes, block];
}

/** Word counts in twentieths of a point. */
function indentOf(properties: XmlElement | null): number {
  const indent = childOf(properties, "ind");
  if (indent === null) return 0;
  const left = Number(attributeOf(indent, "w:left") ?? attributeOf(indent, "w:start") ?? 0);
  return Number.isFinite(left) && left > 0 ? left / 20 : 0;
}

function collectRuns(parent: XmlElement, setting: Setting, collected: Collected): void {
  for (const element of elementsOf(parent)) {
    if (element.name === "r") collectRun(element, setting, collected);
    else if (element.name === "sdt" && isPlaceholder(element)) continue;
    else if (element.name !== "pPr" && !PASSED_OVER.has(element.name)) {
      collected.urls.push(...urlsOf(element, setting.part));
      collectRuns(element, setting, collected);
    }
  }
}

const LINK_FIELD = /HYPERLINK\s{1,20}"([^"]{1,500})"/;
const isWebOrMail = (url: string) => /^(?:https?:|mailto:|tel:)/i.test(url);

function urlsOf(element: XmlElement, { targets }: WordPart): string[] {
  const id = element.name === "hyperlink" ? attributeOf(element, "r:id") : null;
  const field = element.name === "fldSimple" ? attributeOf(element, "w:instr") : null;
  const url = (id === null ? null : targets.get(id)) ?? LINK_FIELD.exec(field ?? "")?.[1];
  return url && isWebOrMail(url) ? [url] : [];
}

const SIGNS: Readonly<Record<string, string>> = {
  tab: "\t",
  ptab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "-",
};

function collectRun(run: XmlElement, setting: Setting, collected: Collected): void {
  const { part, ground } = setting;
  const properties = childOf(run, "rPr");
  const named = part.styles.of(valueOf(properties, "rStyle")).look;
  const look = lookOver(lookOver(setting.look, named), lookOfRun(properties));
  const isOnShade =
    ground.isShaded || isShaded(properties) || childOf(properties, "highlight") !== null;
  const size = look.size ?? DEFAULT_SIZE;
  const text = elementsOf(run)
    .map((child) => (child.name === "t" ? xmlText(child) : (SIGNS[child.name] ?? "")))
    .join("");
  const isHidden = look.isHidden === true || (look.isWhite === true && !isOnShade);
  if (isHidden || size < LEAST_SIZE) {
    if (text.trim() !== "")
      part.warnings.push(warningOf(isHidden ? "HIDDEN_TEXT" : "TINY_TEXT", text));
  } else if (text !== "") {
    collected.runs.push({
      text,
      size,
      isBold: look.isBold ?? false,
      isItalic: look.isItalic ?? false,
    });
  }
  collectDrawings(run, part, collected);
  for (const field of elementsOf(run).filter(({ name }) => name === "instrText")) {
    const url = LINK_FIELD.exec(xmlText(field))?.[1];
    if (url && isWebOrMail(url)) collected.urls.push(url);
  }
}

/** A drawing may hold text boxes and pictures; one of two alternatives is for old programs. */
function collectDrawings(run: XmlElement, part: WordPart, collected: Collected): void {
  for (const drawing of elementsOf(run)) {
    if (!["drawing", "pict", "object", "AlternateContent"].includes(drawing.name)) continue;
    const choice = childOf(drawing, "Choice") ?? drawing;
    if (descendantsOf(choice, "blip").length + descendantsOf(choice, "imagedata").length > 0) {
      part.warnings.push(warningOf("IMAGES", null));
    }
    for (const content of outermost(choice, "txbxContent")) {
      const blocks = readWordBlocks(content, part, { isShaded: true });
      const text = blocks.map(textOfBlock).join(" ");
      if (text.trim() === "") continue;
      part.warnings.push(warningOf("TEXT_BOX", text));
      collected.boxes.push({ kind: "box", blocks });
    }
  }
}

/** A text box within another is read with it. */
function outermost(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return PASSED_OVER.has(child.name) ? [] : outermost(child, name);
  });
}
