import type {
  CvEducation,
  CvExperience,
  CvFields,
} from "../../src/engines/cv-reading/read-cv-result";
import { type CvTruth } from "./truth";
import { type Aligned, alignEntries } from "./align-entries";
import { foldText, foldUrl } from "./fold-text";

export const comparedFields = [
  "name",
  "email",
  "phone",
  "city",
  "links",
  "headline",
  "summary",
  "sections",
  "employer",
  "title",
  "job city",
  "job dates",
  "bullets",
  "degree",
  "school",
  "degree dates",
  "skills",
  "languages",
  "levels",
  "certificates",
  "interests",
] as const;
export type ComparedField = (typeof comparedFields)[number];

export type Fault = {
  readonly field: ComparedField;
  readonly expected: readonly string[];
  readonly read: readonly string[];
};

/** Recall is right / expected, precision right / read. */
export type Tally = { readonly expected: number; readonly read: number; readonly right: number };
export type Comparison = {
  readonly tallies: Readonly<Partial<Record<ComparedField, Tally>>>;
  readonly faults: readonly Fault[];
};

/** It says of each field what the file shows, what was read of it, and how much of that is right. */
export function compareCv(whole: CvTruth, read: CvFields): Comparison {
  const truth = asPrinted(whole);
  const tallies: Partial<Record<ComparedField, Tally>> = {};
  const faults: Fault[] = [];
  const lists = listsOf(truth, read);
  for (const { field, expected, values, fold } of lists) {
    const missed = without(expected, values, fold);
    const extra = without(values, expected, fold);
    const right = expected.length - missed.length;
    const before = tallies[field] ?? { expected: 0, read: 0, right: 0 };
    tallies[field] = {
      expected: before.expected + expected.length,
      read: before.read + values.length,
      right: before.right + right,
    };
    if (missed.length + extra.length > 0) faults.push({ field, expected: missed, read: extra });
  }
  return { tallies, faults };
}

/** The truth of the corpus knows the months of CVs that print years alone, and more than LinkedIn prints. */
function asPrinted(truth: CvTruth): CvTruth {
  const isLinkedIn = truth.layout === "linkedin";
  const year = (date: string | null) =>
    truth.precision === "year" ? (date?.slice(0, 4) ?? null) : date;
  const dated = <T extends { start: string | null; end: string | null }>(entry: T): T => ({
    ...entry,
    start: year(entry.start),
    end: year(entry.end),
  });
  return {
    ...truth,
    work: truth.work.map(dated),
    education: truth.education.map(dated),
    skills: isLinkedIn ? truth.skills.slice(0, 3) : truth.skills,
    links: isLinkedIn ? truth.links.slice(0, 1) : truth.links,
  };
}

/** A value that is told twice is expected twice. */
function without(values: readonly string[], others: readonly string[], fold: Fold): string[] {
  const left = others.map(fold);
  return values.filter((value) => {
    const at = left.indexOf(fold(value));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

type Fold = (text: string) => string;
type Compared = {
  readonly field: ComparedField;
  readonly expected: readonly string[];
  readonly values: readonly string[];
  readonly fold: Fold;
};

const digits: Fold = (text) => text.replace("(0)", "").replaceAll(/\D/g, "");
const list = (value: string | null): string[] => (value === null || value === "" ? [] : [value]);
const same = (
  field: ComparedField,
  expected: readonly string[],
  values: readonly string[],
): Compared => ({ field, expected, values, fold: foldText });

/** Capital headings are squeezed, because designers space their letters. */
const squeeze: Fold = (text) => foldText(text).replaceAll(" ", "");

function listsOf(truth: CvTruth, read: CvFields): Compared[] {
  const shows = shownParts(truth);
  const levels =
    truth.layout === "linkedin" ? [] : truth.languages.flatMap(({ level }) => list(level));
  const readLevels = levels.length === 0 ? [] : read.languages.flatMap(({ level }) => list(level));
  return [
    same("name", [truth.name], list(read.name)),
    same("email", list(truth.email), list(read.email)),
    { ...same("phone", list(truth.phone), list(read.phone)), fold: digits },
    same("city", list(truth.city), list(read.city)),
    { ...same("links", truth.links, read.links), fold: foldUrl },
    ...(truth.layout === "linkedin" ? [] : [same("headline", list(truth.title), list(read.title))]),
    ...(shows.summary ? [same("summary", list(truth.summary), list(read.summary))] : []),
    { ...same("sections", truth.sections, read.sections), fold: squeeze },
    ...alignEntries(truth.work, read.experience, likeness).flatMap((pair) => jobLists(truth, pair)),
    ...alignEntries(truth.education, read.education, degreeLikeness).flatMap(degreeLists),
    same("skills", truth.skills, read.skills),
    same(
      "languages",
      truth.languages.map(({ name }) => name),
      read.languages.map(({ name }) => name),
    ),
    same("levels", levels, readLevels),
    ...(shows.certificates ? [same("certificates", truth.certificates, read.certificates)] : []),
    ...(shows.interests ? [same("interests", truth.interests, read.interests)] : []),
  ];
}

/** A part that no heading announces is not in the file, whatever the person has. */
function shownParts({ sections, summary }: CvTruth) {
  const has = (pattern: RegExp) => sections.some((heading) => pattern.test(foldText(heading)));
  return {
    summary:
      summary === null ||
      has(
        /profil|about|summary|propos|resume|objecti|presentation|statement|introduction|moi|bref/,
      ),
    certificates: has(/certif|habilit|licen|permis|accredit|brevet/),
    interests: has(/interet|interest|hobb|loisir|divers|passion|outside|temps libre|free time/),
  };
}

type TrueJob = CvTruth["work"][number];
type TrueDegree = CvTruth["education"][number];

const isSame = (one: string | null, other: string | null) =>
  one !== null && other !== null && foldText(one) === foldText(other);

const likeness = (truth: TrueJob, read: CvExperience): number =>
  Number(isSame(truth.company, read.company)) +
  Number(isSame(truth.title, read.title)) +
  Number(truth.start === read.start) +
  Number(truth.end === read.end) +
  Number(truth.bullets[0] !== undefined && isSame(truth.bullets[0], read.bullets[0] ?? null));

const degreeLikeness = (truth: TrueDegree, read: CvEducation): number =>
  Number(isSame(truth.degree, read.degree)) +
  Number(isSame(truth.school, read.school)) +
  Number(truth.end === read.end);

const span = (start: string | null, end: string | null) => `${start ?? "?"} – ${end ?? "?"}`;

/** A single year may be told as the start, as the end or as both. */
function readSpan(
  truth: { readonly start: string | null; readonly end: string | null },
  read: { readonly start: string | null; readonly end: string | null },
): string {
  const isSingle = truth.start === null || truth.start === truth.end;
  const value = read.end ?? read.start;
  const isTold =
    value === truth.end && (read.start === null || read.start === value || read.end === null);
  return isSingle && isTold && truth.end !== null
    ? span(truth.start, truth.end)
    : span(read.start, read.end);
}

function jobLists(
  { layout }: CvTruth,
  { truth, read }: Aligned<TrueJob, CvExperience>,
): Compared[] {
  const dates =
    read === null ? [] : [truth === null ? span(read.start, read.end) : readSpan(truth, read)];
  // Two columns of equal width had no room for the places.
  const cities =
    layout === "twoeq"
      ? []
      : [same("job city", list(truth?.city ?? null), list(read?.city ?? null))];
  return [
    same("employer", list(truth?.company ?? null), list(read?.company ?? null)),
    same("title", list(truth?.title ?? null), list(read?.title ?? null)),
    ...cities,
    same("job dates", truth === null ? [] : [span(truth.start, truth.end)], dates),
    same("bullets", truth?.bullets ?? [], read?.bullets ?? []),
  ];
}

function degreeLists({ truth, read }: Aligned<TrueDegree, CvEducation>): Compared[] {
  const dates =
    read === null ? [] : [truth === null ? span(read.start, read.end) : readSpan(truth, read)];
  return [
    same("degree", list(truth?.degree ?? null), list(read?.degree ?? null)),
    same("school", list(truth?.school ?? null), list(read?.school ?? null)),
    same("degree dates", truth === null ? [] : [span(truth.start, truth.end)], dates),
  ];
}
