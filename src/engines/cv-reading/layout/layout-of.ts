import type { Line } from "../line";
import type { CvWarning } from "../read-cv-result";
import type { Sheet } from "../sheet";
import { withJoinedItems } from "./joined-items";
import { boxAround } from "./line-parts";
import { urlsOnLines } from "./line-urls";
import { inFlow } from "./page-flow";
import { linesOfRegion } from "./region-lines";
import { regionsOf, type Region } from "./regions";
import { placed } from "./rows";
import { textOfRegionLine } from "./region-line";
import { withWholeDates } from "./wrapped-dates";

export type Layout = { readonly lines: readonly Line[]; readonly warnings: readonly CvWarning[] };

export const linesOf = (sheets: readonly Sheet[]): readonly Line[] => layoutOf(sheets).lines;

/** It puts what stands on the sheets into the order in which a person reads it. */
export function layoutOf(sheets: readonly Sheet[]): Layout {
  const pages = sheets.map((sheet) => {
    const upright = sheet.items.filter(({ isTurned }) => isTurned !== true);
    return regionsOf(sheet.number, withWholeDates(withJoinedItems(upright.map(placed))));
  });
  const regions = inFlow(pages);
  const turned = sheets.flatMap(turnedRegion);
  const lines = numbered([...regions, ...turned]).flatMap(([region, number]) =>
    linesIn(region, number),
  );
  return { lines: urlsOnLines(lines, sheets), warnings: pages.flatMap(warningsOf) };
}

/** A region in which the one before goes on has its number. */
function numbered(regions: readonly Region[]): [Region, number][] {
  let number = -1;
  return regions.map((region) => {
    if (region.goesOn !== true || number < 0) number += 1;
    return [region, number];
  });
}

function linesIn(region: Region, number: number): Line[] {
  return linesOfRegion(region).flatMap((draft) => {
    const { parts, hasBullet, isMarkedHeading, isBesideSection } = draft;
    if (parts.length === 0) return [];
    const box = boxAround(parts.map((part) => part.box));
    const line = { text: textOfRegionLine(draft), parts, box, page: region.page, region: number };
    const beside = isBesideSection === true ? { isBesideSection } : {};
    return [{ ...line, hasBullet, isMarkedHeading, ...beside, urls: [] }];
  });
}

/** Text on its side is read last, each piece as it stands. */
function turnedRegion({ number, items }: Sheet): Region[] {
  const own = items.filter(({ isTurned }) => isTurned === true).map(placed);
  return own.map((item): Region => {
    return { page: number, items: [item], rails: [], lane: "main", isHeader: false };
  });
}

function warningsOf(regions: readonly Region[]): CvWarning[] {
  const [first] = regions;
  if (!first) return [];
  const about = { page: first.page, box: null, quote: null };
  const hasColumns = regions.some(({ lane }) => lane !== "main") || regions.length > 2;
  const hasTable = regions.some(({ rails, items }) => {
    const right = Math.max(...items.map(({ box }) => box[0] + box[2]));
    return rails.length > 1 || rails.some(({ x }) => x < 0.5 * right);
  });
  return [
    ...(hasColumns ? [{ code: "COLUMNS", ...about } as const] : []),
    ...(hasTable ? [{ code: "TABLE_LAYOUT", ...about } as const] : []),
  ];
}
