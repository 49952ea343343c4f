import type { Language } from "../../../platform/language";
import type { FontSet } from "../../../engines/typesetting/font-set";
import type { PagePainter } from "../../../engines/typesetting/page-painter";
import { shapeText, widthOf } from "../../../engines/typesetting/shape-text";
import { clay, margins, points, sheet, vermilion } from "../../../engines/typesetting/sheet";

type Surroundings = {
  readonly painter: PagePainter;
  readonly fonts: FontSet;
  readonly language: Language;
  readonly pageNumber: number;
  /** Foot of the sender's name on the first page. */
  readonly nameFoot: number;
};

export type Ornament = (surroundings: Surroundings) => void;

/** A rule below the name. */
export const hairline: Ornament = ({ painter, pageNumber, nameFoot }) => {
  if (pageNumber > 1) return;
  const y = points(nameFoot);
  painter.artifact(
    `${clay} RG 0.6 w ${points(margins.left)} ${y} m ${points(sheet.width - margins.right)} ${y} l S`,
  );
};

const INSET = 24;

/** A dashed frame has scissors to cut along: a coupon is not sent by mistake. */
export const coupon: Ornament = ({ painter }) => {
  const width = points(sheet.width - 2 * INSET);
  const height = points(sheet.height - 2 * INSET);
  const frame = `${vermilion} RG 0.9 w 1 J [5 4.5] 0 d ${INSET} ${INSET} ${width} ${height} re S`;
  painter.artifact(`${frame} [] 0 d ${scissors(INSET + 44, sheet.height - INSET)}`);
};

/** Two rings and two blades, pointing right along the line at `y`; the line behind them is wiped out. */
function scissors(x: number, y: number): string {
  const wipe = `1 1 1 rg ${points(x - 10)} ${points(y - 4)} 26 8 re f`;
  const rings = [y + 3.4, y - 3.4].map((center) => circle(x - 5, center, 2.6));
  const blades = [1, -1].map(
    (side) =>
      `${points(x - 2.9)} ${points(y + side * 2.1)} m ${points(x + 13)} ${points(y - side * 2.6)} l S`,
  );
  return `${wipe} 1.1 w ${[...rings, ...blades].join(" ")}`;
}

function circle(x: number, y: number, radius: number): string {
  const handle = radius * 0.5523;
  const curve = (...coordinates: number[]) => `${coordinates.map(points).join(" ")} c`;
  return [
    `${points(x + radius)} ${points(y)} m`,
    curve(x + radius, y + handle, x + handle, y + radius, x, y + radius),
    curve(x - handle, y + radius, x - radius, y + handle, x - radius, y),
    curve(x - radius, y - handle, x - handle, y - radius, x, y - radius),
    curve(x + handle, y - radius, x + radius, y - handle, x + radius, y),
    "S",
  ].join(" ");
}

const stampWords: Record<Language, [string, string]> = {
  fr: ["SECOND DEGRÉ", "à lire avec le sourire"],
  en: ["TONGUE IN CHEEK", "best read with a smile"],
};

/** A rubber stamp beside the sender, set at a slant. */
export const stamp: Ornament = ({ painter, fonts, language, pageNumber }) => {
  if (pageNumber > 1) return;
  const [word, aside] = stampWords[language];
  const large = setCentered(word, { typeface: fonts.display, size: 17, y: 5 });
  const small = setCentered(aside, { typeface: fonts.text, size: 9, y: -10 });
  const width = Math.max(large.width, small.width) + 26;
  const frame = (grow: number) =>
    [-width / 2 - grow, -19 - grow, width + 2 * grow, 44 + 2 * grow].map(points).join(" ");
  const slant = slanted(-7, 446, sheet.height - 104);
  painter.artifact(`${slant} cm ${vermilion} RG 1.8 w ${frame(0)} re S 0.6 w ${frame(3)} re S`, [
    large.line,
    small.line,
  ]);
};

function setCentered(
  text: string,
  { typeface, size, y }: { typeface: FontSet["text"]; size: number; y: number },
) {
  const glyphs = shapeText(text, typeface);
  const width = (widthOf(glyphs) * size) / 1000;
  return { width, line: { glyphs, x: -width / 2, y, size, color: vermilion } };
}

/** A turn by degrees around the origin, moved to a point. */
function slanted(degrees: number, x: number, y: number): string {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)].map((value) => value.toFixed(4));
  return `${cos} ${sin} ${(-Math.sin(angle)).toFixed(4)} ${cos} ${points(x)} ${points(y)}`;
}
