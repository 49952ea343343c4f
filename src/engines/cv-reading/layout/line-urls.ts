import type { Line } from "../line";
import type { Box, LinkTarget, Sheet } from "../sheet";

/** Each link goes to the line that it covers most of, or else to the nearest: an icon has no text. */
export function urlsOnLines(lines: readonly Line[], sheets: readonly Sheet[]): Line[] {
  const urls = new Map<Line, string[]>();
  for (const { number, links } of sheets) {
    const own = lines.filter(({ page }) => page === number);
    for (const link of links) {
      const line = lineUnder(link, own);
      if (!line) continue;
      const known = urls.get(line) ?? [];
      if (!known.includes(link.url)) urls.set(line, [...known, link.url]);
    }
  }
  return lines.map((line) => ({ ...line, urls: urls.get(line) ?? [] }));
}

function lineUnder(link: LinkTarget, lines: readonly Line[]): Line | null {
  let best: { readonly line: Line; readonly shared: number; readonly apart: number } | null = null;
  for (const line of lines) {
    const shared = line.parts.reduce((sum, { box }) => sum + sharedArea(box, link.box), 0);
    const apart = distance(line.box, link.box);
    if (!best || shared > best.shared || (shared === best.shared && apart < best.apart))
      best = { line, shared, apart };
  }
  return best?.line ?? null;
}

function sharedArea([x, y, width, height]: Box, [left, top, w, h]: Box): number {
  const across = Math.min(x + width, left + w) - Math.max(x, left);
  const down = Math.min(y + height, top + h) - Math.max(y, top);
  return across > 0 && down > 0 ? across * down : 0;
}

function distance([x, y, width, height]: Box, [left, top, w, h]: Box): number {
  const across = Math.max(0, left - (x + width), x - (left + w));
  const down = Math.max(0, top - (y + height), y - (top + h));
  return Math.hypot(across, down);
}
