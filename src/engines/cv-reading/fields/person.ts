import type { Line } from "../line";
import {
  cityOfAddress,
  findEmail,
  findLinks,
  findPhone,
  isCityName,
  isCountry,
  withoutContactData,
} from "./contact";
import { toldOfLines } from "./bullets";
import { findHeadline, isContactText, summaryOfHeader } from "./headline";
import { jobScore } from "./job-words";
import { findName } from "./name";
import { piecesOf, slicePiece } from "./piece";
import type { Piece } from "./piece";
import type { ReadSection } from "./sections";
import { DOUBTFUL, LIKELY, tell } from "./told";
import type { Told } from "./told";

export type ReadPerson = {
  readonly name: Told | null;
  readonly email: Told | null;
  readonly phone: Told | null;
  readonly city: Told | null;
  readonly links: readonly Told[];
  readonly title: Told | null;
  readonly summary: Told | null;
};

const LABEL =
  /^(?:adresse|address|location|ville|city|town|lieu|localisation|domicile|based in|lives in|home)\s?:?\s+/iu;

function cityAmong(pieces: readonly Piece[], taken: ReadonlySet<Piece["part"]>): Told | null {
  const free = pieces.filter((piece) => !taken.has(piece.part));
  for (const piece of free) {
    const label = LABEL.exec(piece.text)?.[0].length ?? 0;
    const bare = withoutContactData(slicePiece(piece, label));
    const city = cityOfAddress(bare);
    if (city) return tell([city]);
    const [first = ""] = bare.text.split(/[,(]/u);
    if (label > 0 && isCityName(first.trim()))
      return tell([slicePiece(bare, 0, first.length)], LIKELY);
  }
  return labelledTown(free);
}

/** "Courriel : … - Domicile : 50340 Lausanne - Mobile : …" has its label in the midst of the line. */
function labelledTown(pieces: readonly Piece[]): Told | null {
  for (const cell of pieces.flatMap(cellsOfContact)) {
    const label = LABEL.exec(cell.text)?.[0].length ?? 0;
    const bare = slicePiece(cell, label);
    const city = label > 0 ? cityOfAddress(bare) : null;
    if (city) return tell([city]);
    if (label > 0 && isCityName(bare.text) && !isContactText(bare.text))
      return tell([bare], LIKELY);
  }
  return null;
}

/** A town of which nothing is known stands alone among the contact data. */
function lonelyTown(pieces: readonly Piece[], taken: ReadonlySet<Piece["part"]>): Told | null {
  const towns = pieces
    .flatMap(cellsOfContact)
    .filter(
      ({ text, part }) =>
        !taken.has(part) &&
        !isCountry(text) &&
        isCityName(text) &&
        !isContactText(text) &&
        jobScore(text) < 3 &&
        text.length <= 30,
    );
  const [first] = towns;
  const town = towns.findLast(({ part }) => part === first?.part) ?? first;
  return town ? tell([town], towns.length === 1 ? LIKELY - 0.1 : DOUBTFUL) : null;
}

function cellsOfContact(piece: Piece): readonly Piece[] {
  const cells: Piece[] = [];
  let from = 0;
  for (const match of piece.text.matchAll(/\s*[|•·;]\s*|\s+[–—-]\s+|,\s+/gu)) {
    cells.push(slicePiece(piece, from, match.index));
    from = match.index + match[0].length;
  }
  return [...cells, slicePiece(piece, from)].filter(({ text }) => text !== "");
}

/** It reads who the CV is about and how to reach them. */
export function readPerson(
  sections: readonly ReadSection[],
  everywhere: readonly Line[],
): ReadPerson {
  const linesOf = (kinds: readonly string[]) =>
    sections.filter(({ kind }) => kinds.includes(kind)).flatMap(({ lines }) => lines);
  const header = linesOf(["header"]);
  const near = [...header, ...linesOf(["contact"])];
  const email = findEmail(near) ?? findEmail(everywhere);
  const phone = findPhone(near) ?? findPhone(everywhere);
  const name = findName(near, everywhere, email?.value ?? null);
  const around = linesAround(header, everywhere, name);
  const title = findHeadline(around, name);
  const taken = new Set(
    [name, title].flatMap((told) => told?.pieces.map(({ part }) => part) ?? []),
  );
  const named = new Set(name?.pieces.map(({ part }) => part));
  const contactPieces = [...linesOf(["contact"]), ...header].flatMap(piecesOf);
  const emailLines = new Set(email?.pieces.slice(1).map(({ part }) => part));
  const isFree = (line: Line) => !line.parts.some((part) => emailLines.has(part));
  const links = findLinks(near.filter(isFree), everywhere);
  const found = links.length > 0 ? links : findLinks(everywhere.slice(-6), everywhere);
  const summaries = sections.filter(({ kind }) => kind === "summary");
  return {
    name,
    email,
    phone,
    links: found,
    title,
    city: cityAmong(contactPieces, named) ?? lonelyTown(contactPieces, taken),
    summary: summaryOf(summaries) ?? summaryOfHeader(header, title),
  };
}

/** The headline stands before the first heading, or beside the name where that is in another column. */
function linesAround(
  header: readonly Line[],
  everywhere: readonly Line[],
  name: Told | null,
): readonly Line[] {
  const line = name?.pieces.at(-1)?.line;
  const index = line
    ? everywhere.findIndex((one) => one.page === line.page && one.box.join() === line.box.join())
    : -1;
  const next = index >= 0 ? everywhere.slice(index + 1, index + 3) : [];
  return [...new Set([...header, ...next])];
}

function summaryOf(sections: readonly ReadSection[]): Told | null {
  const lines = sections.flatMap((section) => section.lines);
  return lines.length > 0 ? toldOfLines(lines.slice(0, 30)) : null;
}
