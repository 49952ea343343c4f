import { entryLabelWords } from "../words/entry-label-words";
import type { EntryLabel } from "../words/entry-label-words";
import { foldPhrase } from "./fold-letters";
import type { Piece } from "./piece";

const roles = new Map(entryLabelWords.map(([label, role]) => [foldPhrase(label), role]));
const LABEL = /^[\s•–-]{0,4}([\p{L}'’/ ,()-]{2,70}?)\s{0,3}:\s{0,3}/u;

const roleOf = (label: string): EntryLabel | null => roles.get(foldPhrase(label)) ?? null;

/** It is the length of a label such as "Employeur :" with which a text begins, and what it says of the rest. */
export function entryLabelAt(text: string): { role: EntryLabel; length: number } | null {
  const match = LABEL.exec(text);
  const role = match?.[1] ? roleOf(match[1]) : null;
  return match && role ? { role, length: match[0].length } : null;
}

/** A label may stand in a cell of its own before the value; one of dates says nothing more. */
export function isLabelCell({ line, part, text }: Piece): boolean {
  const role = roleOf(text.replace(/\s?:$/u, ""));
  const isFirst = line.parts.length > 1 && line.parts[0] === part && part.text.trim() === text;
  return role === "dates" || (role !== null && isFirst);
}

/** It tells what the label right before a piece says of it. */
export function labelledRoleOf({ line, part, from }: Piece): EntryLabel | null {
  const before = part.text.slice(0, from);
  if (before.trim() !== "") {
    const label = entryLabelAt(before);
    return label?.length === before.length ? label.role : null;
  }
  const [first] = line.parts;
  const isBeside = first !== part && first === line.parts[line.parts.indexOf(part) - 1];
  return isBeside && first ? roleOf(first.text.trim().replace(/\s?:$/u, "")) : null;
}
