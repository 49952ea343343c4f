import type { LinePart } from "../line";
import type { Box } from "../sheet";
import { joinWrapped } from "./join-wrapped";

/** A part that stands on two lines knows them, so that a stretch of it has the box of its own letters. */
export type JoinedPart = LinePart & { readonly halves: readonly [LinePart, LinePart] };

export const isJoinedPart = (part: LinePart): part is JoinedPart => "halves" in part;

export function boxAroundBoxes(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top];
}

export const joinedPart = (part: LinePart, below: LinePart): JoinedPart => ({
  ...part,
  text: joinWrapped([part.text, below.text]),
  box: boxAroundBoxes([part.box, below.box]),
  halves: [part, below],
});

/** A joined part is completed from its last line. */
export const lastLineOf = (part: LinePart): LinePart =>
  isJoinedPart(part) ? lastLineOf(part.halves[1]) : part;
