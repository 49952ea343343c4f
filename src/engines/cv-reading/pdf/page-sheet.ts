import type { CvWarning, CvWarningCode } from "../read-cv-result";
import type { Box, LinkTarget, Sheet, TextItem } from "../sheet";
import { withDiscs } from "./disc-bullets";
import type { TextRun } from "./glyph-chain";
import type { Rect } from "./matrix";
import type { PageTracer } from "./page-tracer";
import { turnOf, turnOfPage, turnedRect, turnedSize, type PageSize, type Turn } from "./upright";

export type PageSheet = {
  readonly sheet: Sheet;
  readonly warnings: readonly CvWarning[];
  /** Characters without any meaning were left out. */
  readonly unknownCharacters: number;
};

type PageParts = {
  readonly number: number;
  readonly size: PageSize;
  readonly tracer: PageTracer;
  readonly links: readonly { readonly url: string; readonly rect: Rect }[];
};

const TINY = 4;
const MAX_QUOTES = 10;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/g;
const MIN_RIGHT_TO_LEFT = 10;
/** A page that has less text and a picture is the picture of a page. */
const SCANNED_BELOW = 20;

export function readPageSheet({ number, size, tracer, links }: PageParts): PageSheet {
  const runs = tracer.chain.finish();
  const turn = turnOfPage(runs);
  const upright = turnedSize(size, turn);
  const rectOf = (rect: Rect) => turnedRect(rect, turn, size);
  // Text recognised in a scan lies invisible over the picture.
  const isRecognised =
    tracer.pictures.length > 0 && tracer.invisibleGlyphs > 0.8 * tracer.chain.length;
  const faultOf = (run: TextRun) => faultOfRun(run, rectOf(run.rect), { upright, isRecognised });
  const shown = runs.filter((run) => faultOf(run) === null);
  const items = withoutDoubles(shown.map((run) => itemOf(run, turn, rectOf(run.rect))));
  const discs = tracer.discs.map(rectOf);
  const sheet: Sheet = {
    number,
    ...upright,
    items: withDiscs(items, discs),
    links: links.map(({ url, rect }): LinkTarget => ({ url, box: boxOf(rectOf(rect)) })),
  };
  const faults = runs.flatMap((run) => {
    const code = faultOf(run);
    return code === null ? [] : [{ code, box: boxOf(rectOf(run.rect)), text: run.text }];
  });
  const warnings = [
    ...quoted(number, faults),
    ...pageWarnings({ number, sheet, tracer, isRecognised }),
  ];
  return { sheet, warnings, unknownCharacters: tracer.privateGlyphs };
}

type PageFacts = { readonly upright: PageSize; readonly isRecognised: boolean };

function faultOfRun(run: TextRun, rect: Rect, facts: PageFacts): CvWarningCode | null {
  const { hiddenBy, size } = run.style;
  if (hiddenBy === "colour" || (hiddenBy === "mode" && !facts.isRecognised)) return "HIDDEN_TEXT";
  const [x, y] = [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];
  if (x < 0 || y < 0 || x > facts.upright.width || y > facts.upright.height) return "OFF_PAGE_TEXT";
  // Superscripts and marks may be small; words may not.
  return size < TINY && run.text.length > 2 ? "TINY_TEXT" : null;
}

export function boxOf({ left, top, right, bottom }: Rect): Box {
  return [round(left), round(top), round(right - left), round(bottom - top)];
}

const round = (value: number) => Math.round(value * 100) / 100;

function itemOf({ text, style, isDivided }: TextRun, turn: Turn, rect: Rect): TextItem {
  const { size, isBold, isItalic, isTagged } = style;
  const isUpright = turnOf(style.direction) === turn;
  return {
    text,
    box: boxOf(rect),
    size: round(size),
    isBold,
    isItalic,
    ...(isTagged ? { isHeading: true } : {}),
    ...(isDivided ? { isDivided: true } : {}),
    ...(isUpright ? {} : { isTurned: true }),
  };
}

/** Fake bold draws the same text twice, a hair apart. */
function withoutDoubles(items: readonly TextItem[]): TextItem[] {
  const kept: TextItem[] = [];
  const byText = new Map<string, number[]>();
  for (const item of items) {
    const places = byText.get(item.text) ?? [];
    const double = places.find((place) => isOver(kept[place], item));
    const first = double === undefined ? undefined : kept[double];
    if (double !== undefined && first) {
      kept[double] = { ...first, isBold: true };
      continue;
    }
    if (places.length < 50) byText.set(item.text, [...places, kept.length]);
    kept.push(item);
  }
  return kept;
}

function isOver(one: TextItem | undefined, other: TextItem): boolean {
  if (!one) return false;
  const near = 0.15 * other.size;
  return Math.abs(one.box[0] - other.box[0]) < near && Math.abs(one.box[1] - other.box[1]) < near;
}

type Fault = { readonly code: CvWarningCode; readonly box: Box; readonly text: string };

function quoted(page: number, faults: readonly Fault[]): CvWarning[] {
  const warnings: CvWarning[] = [];
  for (const { code, box, text } of faults) {
    const last = warnings.at(-1);
    if (last?.code === code && (last.quote?.length ?? 0) + text.length < 200) {
      const around = last.box ? unionOf(last.box, box) : box;
      warnings[warnings.length - 1] = { ...last, box: around, quote: `${last.quote} ${text}` };
    } else if (warnings.length < MAX_QUOTES) {
      warnings.push({ code, page, box, quote: text.slice(0, 200) });
    }
  }
  return warnings;
}

function unionOf([x, y, width, height]: Box, [left, top, w, h]: Box): Box {
  const [newX, newY] = [Math.min(x, left), Math.min(y, top)];
  return [
    newX,
    newY,
    round(Math.max(x + width, left + w) - newX),
    round(Math.max(y + height, top + h) - newY),
  ];
}

type Facts = {
  readonly number: number;
  readonly sheet: Sheet;
  readonly tracer: PageTracer;
  readonly isRecognised: boolean;
};

function pageWarnings({ number, sheet, tracer, isRecognised }: Facts): CvWarning[] {
  const about = (code: CvWarningCode): CvWarning => ({
    code,
    page: number,
    box: null,
    quote: null,
  });
  const text = sheet.items.map((item) => item.text).join(" ");
  const picture = tracer.pictures[0];
  const isScan = isRecognised || (picture !== undefined && text.length < SCANNED_BELOW);
  return [
    ...(tracer.type3Glyphs > 0 ? [about("TYPE3_FONT")] : []),
    ...((text.match(RIGHT_TO_LEFT)?.length ?? 0) > MIN_RIGHT_TO_LEFT
      ? [about("RIGHT_TO_LEFT")]
      : []),
    ...(isScan ? [about("SCANNED_PAGE")] : []),
    ...(picture && !isScan ? [{ ...about("IMAGES"), box: boxOf(picture) }] : []),
  ];
}
