import { countWordsIn } from "../../../engines/grounding/tokens";
import type {
  CvDate,
  CvField,
  CvReading,
  CvWarning,
  CvWarningCode,
} from "../../../engines/cv-reading/read-cv-result";
import type { CvSpan } from "./cv-analysis";
import { isHiddenField } from "./hidden-fields";
import { isKeywordList, repeatsAWord } from "./keyword-list";
import { monthOfDate } from "./months";

/** It is a text of the CV with the path of its field. */
export type PlacedText = { readonly path: string; readonly text: string };

export type CvPost = {
  readonly path: string;
  readonly title: string | null;
  readonly company: string | null;
  readonly start: CvDate | null;
  readonly end: CvDate | null;
  readonly isCurrent: boolean;
  /** Lists of keywords and lines that say one word again and again are not among them. */
  readonly bullets: readonly PlacedText[];
  readonly keywordLists: readonly PlacedText[];
};

export type CvDegree = {
  readonly path: string;
  readonly degree: string | null;
  readonly school: string | null;
  readonly start: CvDate | null;
  readonly end: CvDate | null;
};

/** It is what checks look at: the CV without what no reader of the page would see. */
export type CvSubject = {
  readonly reading: CvReading;
  /** It is the present month, counted from the year 0. */
  readonly month: number;
  readonly posts: readonly CvPost[];
  readonly degrees: readonly CvDegree[];
  readonly bullets: readonly PlacedText[];
  readonly skills: readonly PlacedText[];
  readonly languages: readonly (PlacedText & { readonly level: string | null })[];
  readonly summary: PlacedText | null;
  readonly wordCount: number;
  readonly fieldAt: (path: string) => CvField | undefined;
  readonly isVisible: (path: string) => boolean;
  readonly spanOf: (text: PlacedText) => CvSpan;
  readonly warningsOf: (...codes: readonly CvWarningCode[]) => readonly CvWarning[];
};

/** The month alone counts of the present moment, so that a score holds for a month. */
export function subjectOf(reading: CvReading, asOf: Date): CvSubject {
  const { cv, warnings } = reading;
  const fields = new Map(reading.fields.map((field) => [field.path, field]));
  const fieldAt = (path: string) => fields.get(path);
  const isVisible = (path: string) => {
    const field = fieldAt(path);
    return field === undefined || !isHiddenField(field, warnings);
  };
  const placed = (texts: readonly string[], path: string) =>
    texts
      .map((text, index) => ({ path: `${path}[${index}]`, text }))
      .filter((each) => isVisible(each.path));
  const isShown = ({ path }: { readonly path: string }) =>
    shownParts.every((part) => isVisible(`${path}.${part}`));
  const posts = postsOf(reading, placed).filter(isShown);
  return {
    reading,
    month: asOf.getUTCFullYear() * 12 + asOf.getUTCMonth(),
    posts,
    degrees: cv.education
      .map((entry, index) => ({ path: `education[${index}]`, ...entry }))
      .filter(isShown),
    bullets: posts.flatMap(({ bullets }) => bullets),
    skills: placed(cv.skills, "skills"),
    languages: cv.languages
      .map(({ name, level }, index) => ({ path: `languages[${index}].name`, text: name, level }))
      .filter(({ path }) => isVisible(path)),
    summary:
      cv.summary !== null && isVisible("summary") ? { path: "summary", text: cv.summary } : null,
    wordCount: reading.lines.reduce((sum, { text }) => sum + countWordsIn(text), 0),
    fieldAt,
    isVisible,
    spanOf: ({ path, text }) => spanOfText({ path, text }, reading, fieldAt(path)),
    warningsOf: (...codes) => warnings.filter(({ code }) => codes.includes(code)),
  };
}

const shownParts = ["title", "company", "degree", "school", "start"];

type Placing = (texts: readonly string[], path: string) => PlacedText[];

function postsOf({ cv }: CvReading, placed: Placing): CvPost[] {
  return cv.experience.map((entry, index) => {
    const path = `experience[${index}]`;
    const texts = placed(entry.bullets, `${path}.bullets`);
    return {
      ...entry,
      path,
      bullets: texts.filter(({ text }) => !isStuffed(text)),
      keywordLists: texts.filter(({ text }) => isStuffed(text)),
    };
  });
}

const isStuffed = (text: string) => isKeywordList(text) || repeatsAWord(text);

/** A text without a field of its own is shown where its beginning stands. */
function spanOfText(
  { path, text }: PlacedText,
  { lines }: CvReading,
  field: CvField | undefined,
): CvSpan {
  if (field) return { path, page: field.page, box: field.box, quote: cutQuote(field.quote) };
  const start = text.slice(0, 24);
  const line = start === "" ? undefined : lines.find((each) => each.text.includes(start));
  return { path, page: line?.page ?? 1, box: line?.box ?? null, quote: cutQuote(text) };
}

export const spanOfWarning = ({ page, box, quote }: CvWarning): CvSpan => ({
  path: null,
  page,
  box,
  quote: cutQuote(quote ?? ""),
});

const MOST_QUOTED = 200;
export const cutQuote = (text: string): string =>
  text.length <= MOST_QUOTED ? text : `${text.slice(0, MOST_QUOTED - 1)}…`;

/** A post that goes on ends in the present month; one without a known begin has no period. */
export function periodOfPost(
  { start, end, isCurrent }: Pick<CvPost, "start" | "end" | "isCurrent">,
  month: number,
): { readonly from: number; readonly to: number } | null {
  const from = monthOfDate(start, "first");
  if (from === null) return null;
  const to = isCurrent ? month : (monthOfDate(end, "last") ?? monthOfDate(start, "last") ?? from);
  return { from, to };
}
