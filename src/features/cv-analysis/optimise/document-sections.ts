import { fold } from "../../../engines/grounding/tokens";
import { headingWordOf } from "../../../engines/cv-reading/fields/headings";
import type { Line } from "../../../engines/cv-reading/line";
import type { CvField, CvFields, CvReading } from "../../../engines/cv-reading/read-cv-result";
import { misplacedSections } from "../analysis/section-order";
import { sectionKindOf } from "../analysis/section-kind";
import {
  type PrintedSectionKind,
  sectionKinds,
  standardHeadings,
} from "../analysis/words/standard-headings";
import type { DocumentSection } from "./document-section";
import { inOrder, withSection } from "./section-ranks";
import type { VisibleFields } from "./visible-fields";

/** Fields tell what these sections hold; of all others the lines are kept. */
const TOLD_BY_FIELDS: readonly PrintedSectionKind[] = [
  "summary",
  "experience",
  "education",
  "skills",
  "languages",
  "certificates",
  "interests",
];

/** It gives the sections in the order of the original, one for each kind, and those that lack a heading where they belong. */
export function sectionsOf(reading: CvReading, cv: VisibleFields): DocumentSection[] {
  const filled = TOLD_BY_FIELDS.filter((kind) => isFilled(cv, kind));
  const found = stretchesOf(reading, cv.sections)
    .map((stretch) => sectionOf(stretch, reading))
    .filter(({ kind, lines }) =>
      kind !== null && TOLD_BY_FIELDS.includes(kind) ? filled.includes(kind) : lines.length > 0,
    );
  const distinct = found.filter(
    ({ kind }, index) =>
      kind === null ||
      !TOLD_BY_FIELDS.includes(kind) ||
      found.findIndex((other) => other.kind === kind) === index,
  );
  const missing = filled.filter((kind) => !distinct.some((section) => section.kind === kind));
  const headings = standardHeadings[reading.language];
  const whole = missing.reduce<DocumentSection[]>(
    (sections, kind) => withSection(sections, { kind, heading: headings[kind], lines: [] }),
    distinct,
  );
  const isMisplacedByUs = isMisplaced(whole) && misplacedSections(cv.sections).length === 0;
  return isMisplacedByUs ? inOrder(whole) : whole;
}

const isMisplaced = (sections: readonly DocumentSection[]): boolean =>
  misplacedSections(sections.map(({ heading }) => heading)).length > 0;

const isFilled = (cv: VisibleFields, kind: PrintedSectionKind): boolean => {
  const value: unknown = cv[kind as keyof CvFields];
  return Array.isArray(value) ? value.length > 0 : typeof value === "string" && value !== "";
};

type Stretch = { readonly heading: string; readonly lines: readonly Line[] };

type Start = { readonly heading: string; readonly from: number; readonly to: number };

/** A section goes from its heading, which may be two lines, to the next one. */
function stretchesOf(reading: CvReading, headings: readonly string[]): Stretch[] {
  const starts: Start[] = [];
  let after = 0;
  for (const heading of headings) {
    const from = headingLineAt(reading.lines, bare(heading), after);
    const isWhole = from >= 0 && bare(reading.lines[from]?.text ?? "") === bare(heading);
    const to = from < 0 ? -1 : from + (isWhole ? 1 : 2);
    starts.push({ heading, from, to });
    after = Math.max(after, to);
  }
  return starts.map(({ heading, to }, index) => {
    const next = starts.slice(index + 1).find(({ from }) => from >= 0)?.from;
    return { heading, lines: to < 0 ? [] : reading.lines.slice(to, next) };
  });
}

const bare = (text: string) => fold(text).replaceAll(/[^\p{L}\p{N}]/gu, "");

const headingLineAt = (lines: readonly Line[], wanted: string, after: number): number =>
  lines.findIndex((line, index) => {
    if (index < after) return false;
    const own = bare(line.text);
    return own === wanted || (own !== "" && own + bare(lines[index + 1]?.text ?? "") === wanted);
  });

function sectionOf({ heading, lines }: Stretch, { fields, cv }: CvReading): DocumentSection {
  const inside = fields.filter((field) => lines.some((line) => isOn(field, line)));
  const kind = sectionKindOf(heading) ?? kindByWords(heading) ?? kindOfFields(inside);
  if (kind !== null && TOLD_BY_FIELDS.includes(kind)) return { kind, heading, lines: [] };
  const contact = [cv.name, cv.email, cv.phone, cv.city, ...cv.links].map((value) =>
    bare(value ?? ""),
  );
  const isTold = (line: Line) =>
    inside.some((field) => isOn(field, line)) ||
    contact.some((value) => value.includes(bare(line.text)));
  return {
    kind,
    heading,
    lines: lines
      .filter((line) => !isTold(line))
      .map(({ text, hasBullet }) => ({ text: text.replaceAll("\t", " "), hasBullet })),
  };
}

function isOn({ page, box }: CvField, line: Line): boolean {
  const middle = box[1] + box[3] / 2;
  const [x, y, width, height] = line.box;
  const isInside = middle >= y - 1 && middle <= y + height + 1;
  return page === line.page && isInside && box[0] >= x - 2 && box[0] <= x + width + 2;
}

/** The reader knows more headings than are common. */
function kindByWords(heading: string): PrintedSectionKind | null {
  const word = headingWordOf(heading);
  return sectionKinds.find((kind) => kind === word?.kind) ?? null;
}

/** What most fields of a section belong to is what it is about. */
function kindOfFields(inside: readonly CvField[]): PrintedSectionKind | null {
  const counts = new Map<string, number>();
  for (const { path } of inside) {
    const head = /^[a-z]+/.exec(path)?.[0] ?? "";
    counts.set(head, (counts.get(head) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, left], [, right]) => right - left);
  const isClear = most !== undefined && most[1] * 2 > inside.length;
  return sectionKinds.find((kind) => isClear && kind === most[0]) ?? null;
}
