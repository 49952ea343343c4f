import { IDENTITY, type Matrix, type Rect } from "./matrix";
import type { PageTracer } from "./page-tracer";

export type OperatorNames = Readonly<Record<string, number>>;

export type OperatorList = {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
};

type Args = readonly unknown[];
type Step = (tracer: PageTracer, args: Args) => void;

const numberAt = (args: Args, index: number): number => {
  const value = args[index];
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
};

const isList = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || value instanceof Float32Array || value instanceof Float64Array;

function readMatrix(value: unknown): Matrix {
  const list: unknown[] = isList(value) ? Array.from(value) : [];
  if (list.length < 6) return IDENTITY;
  const at = (index: number) => numberAt(list, index);
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

function readRect(value: unknown): Rect | null {
  const list: unknown[] = isList(value) ? Array.from(value) : [];
  if (list.length < 4) return null;
  const [left, top, right, bottom] = [0, 1, 2, 3].map((index) => numberAt(list, index));
  if (left === undefined || top === undefined || right === undefined || bottom === undefined)
    return null;
  return { left, top, right, bottom };
}

/** Operators that fill: fill, eoFill, fillStroke, eoFillStroke and those that close the path before. */
const FILLING = [
  "fill",
  "eoFill",
  "fillStroke",
  "eoFillStroke",
  "closeFillStroke",
  "closeEOFillStroke",
];

const textMatrixOf = (args: Args) => readMatrix(args.length >= 6 ? args : args[0]);

function setGraphics(tracer: PageTracer, args: Args): void {
  const [entries] = args;
  if (!Array.isArray(entries)) return;
  for (const entry of entries) {
    if (!Array.isArray(entry)) continue;
    const [key, value]: unknown[] = entry;
    if (key === "ca" && typeof value === "number") tracer.set("alpha", value);
    if (key === "Font" && Array.isArray(value)) setFont(tracer, value);
  }
}

function setFont(tracer: PageTracer, args: Args): void {
  tracer.set("font", String(args[0]));
  tracer.set("fontSize", numberAt(args, 1));
}

const beginForm: Step = (tracer, args) => {
  tracer.save();
  if (isList(args[0])) tracer.transform(readMatrix(args[0]));
  tracer.path(null, { isFilled: false });
};

const beginAnnotation: Step = (tracer, args) => {
  tracer.save();
  tracer.transform(readMatrix(args[2]));
  tracer.transform(readMatrix(args[3]));
  tracer.path(null, { isFilled: false });
};

const show: Step = (tracer, args) => {
  if (Array.isArray(args[0])) tracer.show(args[0]);
};

const steps: Readonly<Record<string, Step>> = {
  save: (tracer) => tracer.save(),
  restore: (tracer) => tracer.restore(),
  transform: (tracer, args) => tracer.transform(readMatrix(args)),
  paintFormXObjectBegin: beginForm,
  paintFormXObjectEnd: (tracer) => tracer.restore(),
  beginAnnotation,
  endAnnotation: (tracer) => tracer.restore(),
  setGState: setGraphics,
  setFillRGBColor: (tracer, args) => tracer.setFill(args[0]),
  setFillColorN: (tracer) => tracer.setFill(null),
  clip: (tracer) => tracer.clipNext(),
  eoClip: (tracer) => tracer.clipNext(),
  shadingFill: (tracer) => tracer.cover(),
  paintImageXObject: (tracer) => tracer.picture(),
  paintInlineImageXObject: (tracer) => tracer.picture(),
  beginText: (tracer) => tracer.beginText(),
  setCharSpacing: (tracer, args) => tracer.set("charSpacing", numberAt(args, 0)),
  setWordSpacing: (tracer, args) => tracer.set("wordSpacing", numberAt(args, 0)),
  setHScale: (tracer, args) => tracer.set("horizontalScale", numberAt(args, 0) / 100),
  setLeading: (tracer, args) => tracer.set("leading", -numberAt(args, 0)),
  setFont,
  setTextRenderingMode: (tracer, args) => tracer.set("renderMode", numberAt(args, 0)),
  setTextRise: (tracer, args) => tracer.set("rise", numberAt(args, 0)),
  setTextMatrix: (tracer, args) => tracer.setTextMatrix(textMatrixOf(args)),
  moveText: (tracer, args) => tracer.moveText(numberAt(args, 0), numberAt(args, 1)),
  setLeadingMoveText: (tracer, args) => {
    tracer.set("leading", numberAt(args, 1));
    tracer.moveText(numberAt(args, 0), numberAt(args, 1));
  },
  nextLine: (tracer) => tracer.nextLine(),
  showText: show,
  showSpacedText: show,
};

type PageOperators = {
  readonly list: OperatorList;
  readonly names: OperatorNames;
  readonly headings: ReadonlySet<number>;
};

export function tracePage(tracer: PageTracer, { list, names, headings }: PageOperators): void {
  const byCode = new Map<number, Step>();
  for (const [name, step] of Object.entries(steps)) {
    const code = names[name];
    if (code !== undefined) byCode.set(code, step);
  }
  const filling = new Set(FILLING.map((name) => names[name]));
  byCode.set(names["constructPath"] ?? -1, (to, [op, , box]) =>
    to.path(readRect(box), { isFilled: typeof op === "number" && filling.has(op) }),
  );
  byCode.set(names["beginMarkedContent"] ?? -1, (to) => to.beginTag(false));
  byCode.set(names["beginMarkedContentProps"] ?? -1, (to, args) =>
    to.beginTag(typeof args[1] === "number" && headings.has(args[1])),
  );
  byCode.set(names["endMarkedContent"] ?? -1, (to) => to.endTag());
  for (const [index, code] of list.fnArray.entries()) {
    const args = list.argsArray[index];
    byCode.get(code)?.(tracer, Array.isArray(args) ? args : isList(args) ? Array.from(args) : []);
  }
}
