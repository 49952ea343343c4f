import type { Glyph } from "../../typesetting/font-face";
import type { CvItem } from "../cv-content";
import { packUnits } from "./pack-units";
import { setBlock, type SetBlock } from "./set-block";
import type { EntrySetting } from "./set-entry";
import { baselineIn, inOneLine, type TextStyle, widthPt } from "./text-setter";

/** It is a list that runs on: a name before it, and a sign behind each item but the last. */
export type FlowTexts = {
  readonly label: string | null;
  readonly separator: string;
  readonly items: readonly CvItem[];
};

/** It can be measured and set with some of its items, which stand in their order. */
export type SetFlow = {
  readonly items: readonly CvItem[];
  readonly heightOf: (included: readonly boolean[]) => number;
  readonly set: (included: readonly boolean[]) => SetBlock;
};

type Line = readonly Glyph[];
type FlowItem = { readonly item: CvItem; readonly lines: readonly Line[]; readonly width: number };

/** Items are not divided at the end of a row, so that each row ends with a sign that says the list goes on. */
export function setFlow({ label, separator, items }: FlowTexts, setting: EntrySetting): SetFlow {
  const { design, setter, frame } = setting;
  const style: TextStyle = { ...design.text, role: "text" };
  const told = items.flatMap((item): FlowItem[] => {
    const lines = setter.lines(inOneLine(item.text) + separator, style, frame.measure);
    const width = widthPt(lines[0] ?? [], style.size);
    return setter.lines(item.text, style, frame.measure).length === 0
      ? []
      : [{ item, lines, width }];
  });
  const space = setter.shaped(" ", "text");
  const spacePt = widthPt(space, style.size);
  const named = setter.lines(label ?? "", { ...style, role: "strong" }, frame.measure);
  const isAbove = named.length > 1;
  const start = isAbove || named.length === 0 ? 0 : widthPt(named[0] ?? [], style.size) + spacePt;
  const above = isAbove ? named : [];

  const packed = (included: readonly boolean[]) => {
    const chosen = told.filter((_, at) => included[at]);
    const units = chosen.map(({ width, lines }) => ({ width, lines: lines.length }));
    return { chosen, ...packUnits(units, { measure: frame.measure, space: spacePt, start }) };
  };

  const set = (included: readonly boolean[]): SetBlock => {
    const { chosen, places } = packed(included);
    const rows: Glyph[][] = start > 0 ? [[...(named[0] ?? [])]] : [];
    chosen.forEach(({ item, lines }, index) => {
      const isLast = index === chosen.length - 1;
      const own = isLast ? setter.lines(item.text, style, frame.measure) : lines;
      own.forEach((line, at) => {
        const row = (places[index]?.row ?? 0) + at;
        const before = rows[row];
        rows[row] = before ? [...before, ...space, ...line] : [...line];
      });
    });
    const all: readonly Line[] = [...above, ...rows];
    const set = all.map((glyphs, row) => ({
      glyphs,
      x: frame.x,
      drop: baselineIn(style) + row * style.leading,
      size: style.size,
      color: style.color,
    }));
    return setBlock(
      { parts: [{ tag: "P", rows: set }], height: all.length * style.leading },
      design.lineGap,
    );
  };

  return {
    items: told.map(({ item }) => item),
    heightOf: (included) =>
      Math.ceil(design.lineGap + (above.length + packed(included).rows) * style.leading - 1e-6),
    set,
  };
}
