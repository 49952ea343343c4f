import type { Ctx } from "../../../platform/context";
import { valuedLines } from "../cv/valued-lines";
import { type KeptCv, requireCv } from "../keeping/own-cv";
import { refitCv } from "../keeping/refit-cv";
import { applyChange, type ChoiceChange, changeBetween } from "./choice-change";
import { changeOfMove, type LineMove } from "./line-move";

export type CvChanged = {
  /** It leads back to the CV as it was. */
  readonly undo: ChoiceChange;
  /** It is how many points the page is worth more than before; it may be less than 0. */
  readonly gainedPoints: number;
  readonly cv: KeptCv;
};

type Change = { readonly id: string; readonly change: ChoiceChange };

/** It fits a CV anew, and says how to take that back. */
export async function changeCv(ctx: Ctx, { id, change }: Change): Promise<CvChanged> {
  return changed(ctx, await requireCv(ctx, id), change);
}

type Moved = { readonly id: string; readonly move: LineMove };

/** It takes a line of the profile in or out, or holds it on the page. */
export async function moveLine(ctx: Ctx, { id, move }: Moved): Promise<CvChanged> {
  const before = await requireCv(ctx, id);
  const lines = valuedLines(before.material);
  return changed(ctx, before, changeOfMove(move, { choices: before.choices, lines }));
}

async function changed(ctx: Ctx, before: KeptCv, change: ChoiceChange): Promise<CvChanged> {
  const choices = applyChange(before.choices, change);
  const cv = await refitCv(ctx, { id: before.id, choices });
  return {
    undo: changeBetween(choices, before.choices),
    gainedPoints: Math.round(cv.fit.points - before.fit.points),
    cv,
  };
}
