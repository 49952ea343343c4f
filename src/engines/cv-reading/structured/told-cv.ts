import { layOutLines } from "../documents/lay-out-lines";
import { type Block, DEFAULT_SIZE } from "../documents/blocks";
import type { Line } from "../line";
import type { CvField, CvFields } from "../read-cv-result";
import type { Sheet } from "../sheet";

/** Dates as the file writes them stand beside the canonical ones. */
export type WrittenDates = { readonly start: string | null; readonly end: string | null };

/** A CV that its file tells field by field, with the names that the file gives its parts. */
export type ToldCv = {
  readonly cv: Omit<CvFields, "sections">;
  readonly experienceDates: readonly WrittenDates[];
  readonly educationDates: readonly WrittenDates[];
  readonly headings: Readonly<Record<ToldSection, string>>;
};
export type ToldSection =
  | "summary"
  | "experience"
  | "education"
  | "skills"
  | "languages"
  | "certificates"
  | "interests";

export type LaidOutCv = {
  readonly cv: CvFields;
  readonly fields: readonly CvField[];
  readonly lines: readonly Line[];
  readonly sheets: readonly Sheet[];
};

/** A part of a line tells one value or, as a period does, two. */
type ToldPart = { readonly text: string; readonly tells: readonly Tell[] };
type Tell = { readonly path: string; readonly value: string; readonly quote: string };
type ToldRow = {
  readonly parts: readonly ToldPart[];
  readonly isHeading: boolean;
  readonly isListItem: boolean;
};

/** The file says what each value is; only the places are ours. */
const CERTAIN = 1;

export function layOutCv({ cv, headings, ...dates }: ToldCv): LaidOutCv {
  const sections: string[] = [];
  const section = (kind: ToldSection, rows: readonly ToldRow[]): ToldRow[] => {
    if (rows.length === 0) return [];
    const path = `sections[${sections.length}]`;
    sections.push(headings[kind]);
    return [{ ...row([[path, headings[kind]]]), isHeading: true }, ...rows];
  };
  const rows = [
    ...headRows(cv),
    ...section("summary", cv.summary === null ? [] : [row([["summary", cv.summary]])]),
    ...section("experience", experienceRows(cv, dates.experienceDates)),
    ...section("education", educationRows(cv, dates.educationDates)),
    ...section("skills", listRows("skills", cv.skills)),
    ...section("languages", cv.languages.map(languageRow)),
    ...section("certificates", listRows("certificates", cv.certificates)),
    ...section("interests", listRows("interests", cv.interests)),
  ].filter(({ parts }) => parts.length > 0);
  const { lines, sheets } = layOutLines(rows.map(blockOfRow));
  return { cv: { ...cv, sections }, fields: fieldsOf(rows, lines), lines, sheets };
}

type Pair = readonly [path: string, value: string | null];

const partOf = ([path, value]: Pair): ToldPart[] =>
  value === null ? [] : [{ text: value, tells: [{ path, value, quote: value }] }];

const row = (pairs: readonly Pair[], isListItem = false): ToldRow => ({
  parts: pairs.flatMap(partOf),
  isHeading: false,
  isListItem,
});

const listRows = (path: string, values: readonly string[]): ToldRow[] =>
  values.map((value, at) => row([[`${path}[${at}]`, value]], true));

function headRows(cv: ToldCv["cv"]): ToldRow[] {
  return [
    row([["name", cv.name]]),
    row([["title", cv.title]]),
    row([["email", cv.email]]),
    row([["phone", cv.phone]]),
    row([["city", cv.city]]),
    ...cv.links.map((link, at) => row([[`links[${at}]`, link]])),
  ];
}

const languageRow = ({ name, level }: CvFields["languages"][number], at: number): ToldRow =>
  row([
    [`languages[${at}].name`, name],
    [`languages[${at}].level`, level],
  ]);

/** The period is one part, in which start and end are quoted as the file writes them. */
function periodOf(
  path: string,
  written: WrittenDates | undefined,
  dates: WrittenDates,
): ToldPart[] {
  const tells = (["start", "end"] as const).flatMap((edge): Tell[] => {
    const [value, quote] = [dates[edge], written?.[edge] ?? null];
    return value === null || quote === null ? [] : [{ path: `${path}.${edge}`, value, quote }];
  });
  const text = [written?.start, written?.end].filter((date) => date).join(" – ");
  return text === "" ? [] : [{ text, tells }];
}

function experienceRows({ experience }: ToldCv["cv"], written: readonly WrittenDates[]): ToldRow[] {
  return experience.flatMap((job, at) => {
    const path = `experience[${at}]`;
    const head = row([[`${path}.title`, job.title]]);
    const place = row([
      [`${path}.company`, job.company],
      [`${path}.city`, job.city],
    ]);
    const period = periodOf(path, written[at], job);
    return [
      { ...head, parts: [...head.parts, ...period] },
      place,
      ...listRows(`${path}.bullets`, job.bullets),
    ];
  });
}

function educationRows({ education }: ToldCv["cv"], written: readonly WrittenDates[]): ToldRow[] {
  return education.flatMap((degree, at) => {
    const path = `education[${at}]`;
    const head = row([[`${path}.degree`, degree.degree]]);
    const period = periodOf(path, written[at], degree);
    return [
      { ...head, parts: [...head.parts, ...period] },
      row([[`${path}.school`, degree.school]]),
    ];
  });
}

const blockOfRow = ({ parts, isHeading, isListItem }: ToldRow): Block => ({
  kind: "paragraph",
  runs: [
    {
      // A mark before a value would be taken for that of a list.
      text: parts.map(({ text }) => `\u200b${text}`).join("\t"),
      size: isHeading ? DEFAULT_SIZE + 2 : DEFAULT_SIZE,
      isBold: isHeading,
      isItalic: false,
    },
  ],
  headingLevel: isHeading ? 1 : null,
  isListItem,
  indent: 0,
  urls: [],
});

/** Each row is one line, unless the text was cut before it. */
function fieldsOf(rows: readonly ToldRow[], lines: readonly Line[]): CvField[] {
  return rows.flatMap(({ parts }, at) =>
    parts.flatMap(({ tells }, index) => {
      const line = lines[at];
      const box = line?.parts[index]?.box;
      if (line === undefined || box === undefined) return [];
      return tells.map((tell): CvField => ({
        ...tell,
        page: line.page,
        box,
        confidence: CERTAIN,
        alternatives: [],
      }));
    }),
  );
}
