import type { Line } from "../line";
import { bulletsOf, toldOfLines } from "./bullets";
import { findDates, isOnlyDates } from "./dates";
import { toldDates } from "./entry-dates";
import type { ReadEntry } from "./entries";
import { placeScore } from "./entry-cells";
import { piecesOf, slicePiece } from "./piece";
import { tell } from "./told";
import type { Told } from "./told";
import { columnOfLines } from "./wrapped-line";

const sizeOf = (line: Line) => line.parts[0]?.size ?? 0;
const isHolder = (line: Line) => sizeOf(line) > 11.75;
const isTitle = (line: Line) => sizeOf(line) > 11.2 && sizeOf(line) <= 11.75;
const DURATION =
  /^(?:(?:moins d['’]un an|less than a year)|\d{1,2} (?:ans?|years?|yrs?|mois|months?|mos?)(?: \d{1,2} (?:mois|months?|mos?))?)$/iu;

/** Lines of one size that follow each other are one name. */
function runOf(
  lines: readonly Line[],
  start: number,
  is: (line: Line) => boolean,
): readonly Line[] {
  const end = lines.findIndex((line, index) => index > start && !is(line));
  return lines.slice(start, end < 0 ? lines.length : end);
}

function cityIn(line: Line | undefined): Told | null {
  const [piece, ...others] = line ? piecesOf(line) : [];
  if (!line || !piece || others.length > 0 || line.hasBullet) return null;
  const comma = piece.text.indexOf(",");
  const isPlace = placeScore(piece.text) >= 1 || /^[^.!?:]{2,40}, [^.!?:]{2,40}$/u.test(piece.text);
  return isPlace ? tell([comma > 0 ? slicePiece(piece, 0, comma) : piece]) : null;
}

function readPost(title: readonly Line[], rest: readonly Line[], holder: Told | null): ReadEntry {
  const [first, ...after] = rest;
  const [piece] = first ? piecesOf(first) : [];
  const [range] = piece ? findDates(piece.text) : [];
  const dates = piece && range && isOnlyDates(piece.text) ? { piece, range } : null;
  const below = dates ? after : rest;
  const city = cityIn(below[0]);
  const body = city ? below.slice(1) : below;
  return {
    title: toldOfLines(title),
    holder,
    city,
    ...toldDates(dates),
    bullets: bulletsOf(body, columnOfLines(body)),
  };
}

/** An employer is set in 12 points, each post there in 11.5; a total duration between them is no post. */
export function readLinkedInPosts(lines: readonly Line[]): readonly ReadEntry[] {
  const posts: ReadEntry[] = [];
  let holder: Told | null = null;
  for (let index = 0; index < lines.length;) {
    const line = lines[index];
    if (!line) break;
    if (isHolder(line)) {
      const run = runOf(lines, index, isHolder);
      holder = toldOfLines(run);
      index += run.length;
    } else if (isTitle(line)) {
      const title = runOf(lines, index, isTitle);
      const start = index + title.length;
      const isBody = (one: Line) => !isHolder(one) && !isTitle(one);
      const body = lines[start] && isBody(lines[start]) ? runOf(lines, start, isBody) : [];
      posts.push(readPost(title, body, holder));
      index = start + body.length;
    } else index += 1;
  }
  return posts.map((post) => ({
    ...post,
    bullets: post.bullets.filter(({ value }) => !DURATION.test(value)),
  }));
}

/** A degree stands under its school, with the years in brackets behind a dot. */
export function readLinkedInEducation(lines: readonly Line[]): readonly ReadEntry[] {
  const entries: ReadEntry[] = [];
  for (let index = 0; index < lines.length;) {
    const line = lines[index];
    if (!line) break;
    if (!isHolder(line)) {
      index += 1;
      continue;
    }
    const school = runOf(lines, index, isHolder);
    const start = index + school.length;
    const isRest = (one: Line) => !isHolder(one);
    const rest = lines[start] && isRest(lines[start]) ? runOf(lines, start, isRest) : [];
    entries.push(readDegree(toldOfLines(school), rest));
    index = start + rest.length;
  }
  return entries;
}

const SEPARATOR = /\s*·?\s*\(?\s*$/u;

function readDegree(holder: Told, lines: readonly Line[]): ReadEntry {
  const pieces = lines.flatMap(piecesOf);
  const index = pieces.findIndex(({ text }) => findDates(text).length > 0);
  const piece = pieces[index];
  const range = piece ? findDates(piece.text).at(-1) : undefined;
  const before = piece && range ? slicePiece(piece, 0, range.from) : null;
  const bare = before ? slicePiece(before, 0, before.text.replace(SEPARATOR, "").length) : null;
  const told = [
    ...pieces.slice(0, index < 0 ? pieces.length : index),
    ...(bare?.text ? [bare] : []),
  ];
  const dates = toldDates(piece && range ? { piece, range } : null);
  const isYear = range?.isSingle ?? false;
  return {
    title: told.length > 0 ? tell(told) : null,
    holder,
    city: null,
    ...dates,
    start: isYear ? null : dates.start,
    end: isYear ? dates.start : dates.end,
    bullets: [],
  };
}
