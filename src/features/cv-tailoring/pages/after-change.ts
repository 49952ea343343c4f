import type { NextPage } from "../../../platform/form";
import { writeChange } from "../page-data/change-text";
import type { CvChanged } from "../page-data/change-cv";
import { tailoringFlashes } from "./messages/flashes";

const { flash } = tailoringFlashes;

type Told = "in" | "out" | "pin" | "free" | "refitted" | "undone";

/** The next page says what was done and what it brought, and offers to take it back. */
export function afterChange({ cv, undo, gainedPoints }: CvChanged, told: Told): NextPage {
  const worth =
    gainedPoints === 0
      ? flash("level")
      : flash(gainedPoints > 0 ? "gains" : "loses", Math.abs(gainedPoints));
  const query = new URLSearchParams({ undo: writeChange(undo) }).toString();
  return { path: `/cv/${cv.id}?${query}`, flashes: [flash(told), worth] };
}
