import type { CvChoices } from "../cv/cv-choices";
import type { ChoiceChange } from "./choice-change";

/** `in` holds a line on the page, as `pin` does; `free` leaves the choice to its worth. */
export const lineMoves = ["in", "out", "pin", "free"] as const;
export type LineMove = { readonly lineId: string; readonly to: (typeof lineMoves)[number] };

type Family = { readonly id: string; readonly parentId: string | null };

/** It is what a move changes. A line that comes in where its whole entry was out brings the entry, not the other lines. */
export function changeOfMove(
  { lineId, to }: LineMove,
  { choices, lines }: { readonly choices: CvChoices; readonly lines: readonly Family[] },
): ChoiceChange {
  if (to === "out") return { exclude: [lineId], unpin: [lineId] };
  if (to === "free") return { unpin: [lineId] };
  const parentId = lines.find(({ id }) => id === lineId)?.parentId ?? null;
  const isEntryOut = parentId !== null && choices.excluded.includes(parentId);
  if (!isEntryOut) return { pin: [lineId], readmit: [lineId] };
  const others = lines
    .filter((line) => line.parentId === parentId && line.id !== lineId)
    .map(({ id }) => id);
  const held = others.filter((id) => choices.pinned.includes(id));
  return {
    pin: [lineId],
    readmit: [lineId, parentId],
    exclude: others,
    ...(held.length > 0 && { unpin: held }),
  };
}
