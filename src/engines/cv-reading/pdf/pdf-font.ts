import { texText } from "./drawn-text";
import { interText, isInter } from "./inter-signs";

/** This is what the text of a page needs of a font. */
export type PdfFont = {
  readonly name: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isType3: boolean;
  /** Its characters are pictures, whatever letters they claim to be. */
  readonly isIcons: boolean;
  /** It tells the sign for which the font has a character of its own. */
  readonly plain: (unicode: string) => string;
  /** A list mark is told as "•", any other picture as null. */
  readonly bullet: (unicode: string) => string | null;
  /** A width of a glyph times this is in parts of the font size. */
  readonly unit: number;
  /** The drawn size is the stated size times this. */
  readonly scale: number;
};

const BOLD = /bold|black|heavy|semibold|demi|extrabd|-bd\b|medi\b|bx\d|[-,_]b\b|w[6-9]00/i;
const NOT_BOLD = /semilight|demilight/i;
const ITALIC = /italic|oblique|slanted|-it\b|[-,_]i\b|ti\d|sl\d|kursiv/i;
const ICONS =
  /awesome|icon|wingding|webding|dingbat|marvosym|fontello|glyphicon|material|academicons|simpleicons/i;
const LIST_MARKS = /[•●○■□▪▫◦‣▶►➢➤→✓✔lnqu§Øüvwß]/u;

const FALLBACK: PdfFont = {
  name: "",
  isBold: false,
  isItalic: false,
  isType3: false,
  isIcons: false,
  plain: (unicode) => unicode,
  bullet: () => null,
  unit: 0.001,
  scale: 1,
};

export function pdfFontOf(font: unknown): PdfFont {
  if (typeof font !== "object" || font === null) return FALLBACK;
  const name = "name" in font && typeof font.name === "string" ? font.name : "";
  const isType3 = "isType3Font" in font && font.isType3Font === true;
  const matrix = "fontMatrix" in font && Array.isArray(font.fontMatrix) ? font.fontMatrix : [];
  const [unit] = matrix.map(Number);
  const isOfInter = isInter(name);
  const isWingdings = /wingding|dingbat/i.test(name);
  return {
    name,
    isBold: (BOLD.test(name) && !NOT_BOLD.test(name)) || told(font, "bold") || told(font, "black"),
    isItalic: ITALIC.test(name) || told(font, "italic"),
    isType3,
    isIcons: ICONS.test(name),
    plain: (unicode) => plainSign(unicode, { isType3, isOfInter }),
    bullet: (unicode) => (isWingdings && LIST_MARKS.test(unicode) ? "•" : plainBullet(unicode)),
    unit: unit !== undefined && Number.isFinite(unit) && unit !== 0 ? Math.abs(unit) : 0.001,
    scale: isType3 ? type3Scale(font) : 1,
  };
}

type Kind = { readonly isType3: boolean; readonly isOfInter: boolean };

function plainSign(unicode: string, { isType3, isOfInter }: Kind): string {
  if (isOfInter) return interText(unicode);
  return isType3 ? texText(unicode) : unicode;
}

const told = (font: object, key: string): boolean => Reflect.get(font, key) === true;

const plainBullet = (unicode: string) => (/[•●■▪]/u.test(unicode) ? "•" : null);

/** A Type 3 font of size 1 may be drawn by a matrix of any scale: its box tells the height of a line. */
function type3Scale(font: object): number {
  const matrix: unknown = Reflect.get(font, "fontMatrix");
  const box: unknown = Reflect.get(font, "bbox");
  if (!Array.isArray(matrix) || !Array.isArray(box)) return 1;
  const height = Math.abs((Number(box[3]) - Number(box[1])) * Number(matrix[3]));
  return Number.isFinite(height) && height > 0.01 ? height / 1.2 : 1;
}
