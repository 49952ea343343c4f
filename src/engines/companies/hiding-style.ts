import { colourOf, isSameColour } from "./css-colours";
import { ratioOf, type Declarations, pixelsOf, readDeclarations } from "./css-declarations";

const UNREADABLE_PX = 2;
const UNSEEN_SHARE = 0.05;
/** A paragraph may move this far without leaving the page; `left: -100px` is the old way to hide it. */
const FAR_PX = 999;
const INDENT_PX = 100;

/** It is true where a person would see nothing of an element of this style, judged by its own declarations. */
export function isHiding(style: string): boolean {
  const declarations = readDeclarations(style);
  return isAbsent(declarations) || isFaded(declarations) || isTransformedAway(declarations);
}

/** It judges a rule of a style sheet, where fading and moving most often begin an animation and do not count. */
export const isHidingRule = (style: string): boolean => isAbsent(readDeclarations(style));

const isAbsent = (declarations: Declarations): boolean =>
  declarations.get("display") === "none" ||
  /^(hidden|collapse)$/.test(declarations.get("visibility") ?? "") ||
  declarations.get("content-visibility") === "hidden" ||
  isUnreadablySmall(declarations) ||
  hasNoSize(declarations) ||
  isClippedAway(declarations) ||
  isOffScreen(declarations) ||
  hasInvisibleText(declarations);

function isUnreadablySmall(declarations: Declarations): boolean {
  const shorthand = (declarations.get("font") ?? "").replaceAll(/ ?\/ ?[^ ]*/g, "").split(" ");
  return [declarations.get("font-size"), ...shorthand].some((size = "") =>
    // A percentage is a share of the parent's size, which is about 16 px.
    size.endsWith("%") ? ratioOf(size) * 16 <= UNREADABLE_PX : pixelsOf(size) <= UNREADABLE_PX,
  );
}

/** The element has no height or no width, and hides its overflow. */
function hasNoSize(declarations: Declarations): boolean {
  const isClosed = ["overflow", "overflow-x", "overflow-y"].some((property) =>
    /hidden|clip|scroll|auto/.test(declarations.get(property) ?? ""),
  );
  const sizes = ["height", "width", "max-height", "max-width", "block-size", "inline-size"];
  return isClosed && sizes.some((size) => pixelsOf(declarations.get(size)) <= 1);
}

function isClippedAway(declarations: Declarations): boolean {
  const [top, right, bottom, left] = parametersOf("rect", declarations.get("clip")).map(pixelsOf);
  const isEmpty = Number(bottom) <= Number(top) + 1 || Number(right) <= Number(left) + 1;
  const path = declarations.get("clip-path") ?? "";
  const [first = 0, second = first, third = first, fourth = second] = parametersOf("inset", path)
    .filter((part) => part.endsWith("%"))
    .map(ratioOf);
  const isInset = first + third >= 1 || second + fourth >= 1;
  return isEmpty || isInset || /^(?:(?:circle|ellipse)\( ?0|polygon\([ 0,a-z%]*\)$)/.test(path);
}

function parametersOf(name: string, value = ""): string[] {
  if (!value.startsWith(`${name}(`)) return [];
  return value
    .slice(name.length + 1, value.indexOf(")"))
    .split(/[ ,]+/)
    .filter(Boolean);
}

function isOffScreen(declarations: Declarations): boolean {
  const at = (property: string) => pixelsOf(declarations.get(property));
  return (
    ["left", "top", "text-indent"].some((property) => at(property) <= -INDENT_PX) ||
    ["right", "bottom", "margin-left", "margin-top"].some((each) => at(each) <= -FAR_PX) ||
    ["left", "text-indent", "margin-left"].some((each) => at(each) >= 3 * FAR_PX)
  );
}

/** The text is transparent, or has the colour of its background. */
function hasInvisibleText(declarations: Declarations): boolean {
  const get = (property: string) => declarations.get(property) ?? "";
  const ink = colourOf(get("-webkit-text-fill-color") || get("color"));
  if (!ink) return false;
  const background = `${get("background")} ${get("background-image")}`;
  // Text on a picture is visible, and so is text that is cut out of one.
  const isOnPicture = /gradient\(|url\(/.test(background);
  const clips = `${background} ${get("background-clip")} ${get("-webkit-background-clip")}`;
  if (isOnPicture && (ink.alpha > UNSEEN_SHARE || /\btext\b/.test(clips))) return false;
  const paper = colourOf(get("background-color") || get("background"));
  const isOnPaper = paper !== null && paper.alpha > UNSEEN_SHARE;
  return ink.alpha <= UNSEEN_SHARE || (isOnPaper && isSameColour(ink, paper));
}

const isFaded = (declarations: Declarations) =>
  ratioOf(declarations.get("opacity") ?? "1") <= UNSEEN_SHARE ||
  argumentsOf(/\bopacity/g, declarations.get("filter")).some((one) => ratioOf(one) <= UNSEEN_SHARE);

/** The element is shrunk to nothing, turned on its edge or moved away. */
function isTransformedAway(declarations: Declarations): boolean {
  const get = (property: string) => declarations.get(property) ?? "";
  const transform = `${get("transform")} ${get("-webkit-transform")}`;
  const scales = [...argumentsOf(/scale(?:3d|[xy])?/g, transform), ...get("scale").split(" ")];
  const moves = [
    ...argumentsOf(/translate(?:3d|[xy])?/g, transform),
    ...get("translate").split(" "),
  ];
  const turns = [...argumentsOf(/rotate[xy]/g, transform)];
  return (
    scales.some((scale) => Math.abs(ratioOf(scale)) <= UNSEEN_SHARE) ||
    moves.some((move) => Math.abs(pixelsOf(move)) >= FAR_PX) ||
    turns.some((turn) => /^-?(?:90|270)deg$/.test(turn)) ||
    /matrix(?:3d)?\( ?0*\.?0+ ?,/.test(transform)
  );
}

/** It returns the arguments of each function of that name. */
const argumentsOf = (name: RegExp, value = ""): string[] =>
  [...value.matchAll(name)].flatMap(({ 0: found, index }) =>
    parametersOf(found, value.slice(index, index + 200)),
  );
