import type { BlockTag } from "../../typesetting/structure-tree";
import type { PlacedLine } from "../../typesetting/page-painter";

/** Its baseline stands so far below the top of its block. */
export type SetRow = Omit<PlacedLine, "y"> & { readonly drop: number };

export type SetPart = {
  /** What is an artifact is no part of the text. */
  readonly tag: BlockTag | "Artifact";
  readonly rows: readonly SetRow[];
};

/** It is a piece of a column that no page end divides, at its place across the page. */
export type SetBlock = {
  readonly parts: readonly SetPart[];
  /** It is in whole points, the gap included. */
  readonly height: number;
  /** It falls away at the top of a column. */
  readonly gap: number;
  readonly rule?: SetRule;
};

type SetRule = {
  readonly drop: number;
  readonly x: number;
  readonly width: number;
  readonly color: string;
};

/** A column of text goes from its left edge over its measure. */
export type TextFrame = { readonly x: number; readonly measure: number };

type Content = { readonly parts: readonly SetPart[]; readonly height: number };

/** What rounding up adds to the height joins the gap above. */
export function setBlock({ parts, height }: Content, gap: number, rule?: SetRule): SetBlock {
  const whole = Math.ceil(gap + height - 1e-6);
  const before = whole - height;
  return {
    parts: parts.map((part) => ({
      ...part,
      rows: part.rows.map((row) => ({ ...row, drop: row.drop + before })),
    })),
    height: whole,
    gap: Math.floor(before + 1e-6),
    ...(rule && { rule: { ...rule, drop: rule.drop + before } }),
  };
}
