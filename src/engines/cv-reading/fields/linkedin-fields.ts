import type { Line } from "../line";
import { boundedLines } from "./bounded-lines";
import { collectFields } from "./collect-fields";
import { findEmail, findLinks, findPhone } from "./contact";
import { toldOfLines } from "./bullets";
import { withoutFurniture } from "./furniture";
import { guessHeadingKind, headingWordOf } from "./headings";
import { readCertificates, readItems } from "./items";
import { languageOfLines } from "./language-of-lines";
import { readLinkedInEducation, readLinkedInPosts } from "./linkedin-entries";
import { piecesOf, slicePiece } from "./piece";
import type { FieldsReading } from "./read-fields";
import type { ReadSection } from "./sections";
import { readSpokenLanguages } from "./spoken-list";
import { tell } from "./told";

const NAME_SIZE = 20;
const sizeOf = (line: Line) => line.parts[0]?.size ?? 0;
const isSidebar = (line: Line) => line.box[0] < 200;
const isHeading = (line: Line) =>
  isSidebar(line) ? sizeOf(line) > 12.4 : sizeOf(line) > 14.5 && sizeOf(line) < NAME_SIZE;

/** The side column and the body go on over the pages, each with its own sections. */
function sectionsOf(lines: readonly Line[]): readonly ReadSection[] {
  const header: ReadSection = { kind: "header", heading: [], lines: [] };
  const columns = [lines.filter(isSidebar), lines.filter((line) => !isSidebar(line))];
  return columns.flatMap((column) => {
    const sections: {
      kind: ReadSection["kind"];
      heading: ReadSection["heading"];
      lines: Line[];
    }[] = [];
    for (const line of column) {
      const open = sections.at(-1);
      if (isHeading(line)) {
        const kind = headingWordOf(line.text)?.kind ?? guessHeadingKind(line.text);
        sections.push({ kind, heading: piecesOf(line), lines: [] });
      } else if (open) open.lines.push(line);
      else sections.push({ ...header, lines: [line] });
    }
    return sections;
  });
}

/** Under the name stand the headline, which may take several lines, and the place as the last line. */
function readHeader(lines: readonly Line[]) {
  const names = lines.filter((line) => sizeOf(line) >= NAME_SIZE);
  const rest = lines.filter((line) => sizeOf(line) < NAME_SIZE);
  const last = rest.at(-1);
  const isPlace = last !== undefined && (rest.length > 1 || /,/u.test(last.text));
  const headline = isPlace ? rest.slice(0, -1) : rest;
  const [place] = isPlace && last ? piecesOf(last) : [];
  const comma = place?.text.indexOf(",") ?? -1;
  return {
    name: names.length > 0 ? toldOfLines(names) : null,
    title: headline.length > 0 ? toldOfLines(headline) : null,
    city: place ? tell([comma > 0 ? slicePiece(place, 0, comma) : place]) : null,
  };
}

/** It reads the PDF that LinkedIn saves of a profile, in which sizes tell what a line is. */
export function readLinkedInFields(given: readonly Line[]): FieldsReading {
  const lines = withoutFurniture(boundedLines(given));
  const sections = sectionsOf(lines);
  const linesOf = (kind: ReadSection["kind"]) =>
    sections.filter((section) => section.kind === kind).flatMap((section) => section.lines);
  const contact = linesOf("contact");
  const summary = linesOf("summary");
  const email = findEmail(contact) ?? findEmail(lines);
  const emailParts = new Set(email?.pieces.slice(1).map(({ part }) => part));
  const linked = contact.filter(({ parts }) => !parts.some((part) => emailParts.has(part)));
  const { cv, fields } = collectFields({
    person: {
      ...readHeader(linesOf("header").filter((line) => !isSidebar(line))),
      email,
      phone: findPhone(contact),
      links: findLinks(linked, linked),
      summary: summary.length > 0 ? toldOfLines(summary) : null,
    },
    sections: sections.flatMap(({ heading }) => (heading.length > 0 ? [tell(heading)] : [])),
    experience: readLinkedInPosts(linesOf("experience")),
    education: readLinkedInEducation(linesOf("education")),
    skills: readItems(linesOf("skills")),
    languages: readSpokenLanguages(linesOf("languages")),
    certificates: readCertificates(linesOf("certificates")),
    interests: readItems(linesOf("interests"), 30),
  });
  return { language: languageOfLines(lines), cv, fields };
}
