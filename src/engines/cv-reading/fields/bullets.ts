import type { Line } from "../line";
import { foldLetters } from "./fold-letters";
import { joinWrapped } from "./join-wrapped";
import { piecesOf } from "./piece";
import type { Piece } from "./piece";
import { LIKELY, SURE } from "./told";
import type { Told } from "./told";
import { goesOn } from "./wrapped-line";
import type { Column } from "./wrapped-line";

export function toldOfLines(lines: readonly Line[], confidence = SURE): Told {
  const pieces: readonly Piece[] = lines.flatMap(piecesOf);
  return {
    value: joinWrapped(lines.map(({ text }) => text)),
    pieces,
    confidence,
    alternatives: [],
  };
}

/** A label over the list of what was done is no part of it. */
const LABEL_ALONE =
  /^(?:(?:principales )?missions?(?: principales)?|taches|activites|realisations|responsabilites|(?:key |main )?(?:duties|responsibilities|achievements|tasks))\s{0,2}:\s*$/u;

/** It joins the lines of the body of an entry to bullets, each whole. */
export function bulletsOf(lines: readonly Line[], column: Column): readonly Told[] {
  const groups: Line[][] = [];
  for (const line of lines.filter(({ text }) => !LABEL_ALONE.test(foldLetters(text)))) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (group && above && goesOn(line, above, column)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => toldOfLines(group, group[0]?.hasBullet ? SURE : LIKELY));
}
