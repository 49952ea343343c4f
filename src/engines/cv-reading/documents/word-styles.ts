import { attributeOf, childOf, descendantsOf, elementsOf, type XmlElement } from "./xml-tree";

/** What a style of Word, or a run itself, says of text. What it does not say is null. */
export type WordLook = {
  readonly size: number | null;
  readonly isBold: boolean | null;
  readonly isItalic: boolean | null;
  readonly isHidden: boolean | null;
  readonly isWhite: boolean | null;
};

export type WordStyle = {
  readonly look: WordLook;
  readonly headingLevel: number | null;
  readonly isListItem: boolean | null;
  readonly isShaded: boolean;
};

export type WordStyles = { readonly of: (id: string | null) => WordStyle };

/** A switch is on unless its value says otherwise. */
const switchOf = (parent: XmlElement | null, name: string): boolean | null => {
  const element = childOf(parent, name);
  if (element === null) return null;
  return !["0", "false", "off"].includes(attributeOf(element, "w:val") ?? "1");
};

export function lookOfRun(properties: XmlElement | null): WordLook {
  const size = Number(valueOf(properties, "sz") ?? Number.NaN);
  const color = valueOf(properties, "color");
  return {
    // Word counts in half points.
    size: Number.isFinite(size) && size > 0 ? size / 2 : null,
    isBold: switchOf(properties, "b"),
    isItalic: switchOf(properties, "i"),
    isHidden: switchOf(properties, "vanish"),
    isWhite: color === null ? null : /^f{6}$/i.test(color),
  };
}

export const lookOver = (base: WordLook, own: WordLook): WordLook => ({
  size: own.size ?? base.size,
  isBold: own.isBold ?? base.isBold,
  isItalic: own.isItalic ?? base.isItalic,
  isHidden: own.isHidden ?? base.isHidden,
  isWhite: own.isWhite ?? base.isWhite,
});

export const valueOf = (parent: XmlElement | null, name: string): string | null => {
  const element = childOf(parent, name);
  return element && attributeOf(element, "w:val");
};

export const isShaded = (properties: XmlElement | null): boolean => {
  const shade = childOf(properties, "shd");
  const fill = shade && attributeOf(shade, "w:fill");
  return fill !== null && !/^(?:auto|f{6})$/i.test(fill);
};

/** Names of styles are English inside Word, and in the person's language in what others write. */
const HEADING_NAME =
  /^(?:heading|titre|überschrift|título|titolo|kop|rubrik|nagłówek|section|rubrique) ?([1-9])?$/i;

/** It is null for `Title`, which is that of the whole document. */
function levelOf(id: string, style: XmlElement | null): number | null {
  const properties = childOf(style, "pPr");
  const outline = valueOf(properties, "outlineLvl");
  if (outline !== null && /^[0-8]$/.test(outline)) return Number(outline) + 1;
  const named = HEADING_NAME.exec(valueOf(style, "name") ?? id) ?? HEADING_NAME.exec(id);
  return named === null ? null : Number(named[1] ?? 1);
}

const PLAIN: WordStyle = {
  look: { size: null, isBold: null, isItalic: null, isHidden: null, isWhite: null },
  headingLevel: null,
  isListItem: null,
  isShaded: false,
};
/** Styles stand on each other, and a damaged file may make a ring of them. */
const LONGEST_CHAIN = 12;

export function readWordStyles(root: XmlElement | null): WordStyles {
  const styles = new Map<string, XmlElement>();
  for (const style of root === null ? [] : descendantsOf(root, "style")) {
    styles.set(attributeOf(style, "w:styleId") ?? "", style);
  }
  const defaults = root === null ? [] : descendantsOf(root, "rPrDefault");
  const base = { ...PLAIN, look: lookOfRun(childOf(defaults[0] ?? null, "rPr")) };
  const known = new Map<string, WordStyle>();
  const read = (id: string, depth: number): WordStyle => {
    const earlier = known.get(id);
    if (earlier) return earlier;
    const style = styles.get(id) ?? null;
    const parent = valueOf(style, "basedOn");
    const under = parent === null || depth > LONGEST_CHAIN ? base : read(parent, depth + 1);
    const paragraph = childOf(style, "pPr");
    const made: WordStyle = {
      look: lookOver(under.look, lookOfRun(childOf(style, "rPr"))),
      headingLevel: levelOf(id, style) ?? under.headingLevel,
      isListItem: isNumbered(paragraph) ?? under.isListItem,
      isShaded: isShaded(paragraph) || under.isShaded,
    };
    known.set(id, made);
    return made;
  };
  return { of: (id) => (id === null ? base : read(id, 0)) };
}

/** List 0 takes a paragraph out of the list that its style puts it in. */
export const isNumbered = (properties: XmlElement | null): boolean | null => {
  const numbering = childOf(properties, "numPr");
  if (numbering === null) return null;
  const id = elementsOf(numbering).find(({ name }) => name === "numId");
  return id === undefined ? true : attributeOf(id, "w:val") !== "0";
};
