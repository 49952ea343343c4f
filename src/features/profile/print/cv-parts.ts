import type { Part } from "../../../engines/typesetting/part";
import { faded, ink, margins, measure, vermilion } from "../../../engines/typesetting/sheet";
import type { Language } from "../../../platform/language";
import { formatResumeDate } from "../../../ui/dates";
import type { Resume } from "../api/schemas";
import { plainText } from "../plain-text";
import { type CvWords, cvWords } from "./cv-words";

const SIZE = 10;
/** Bullets hang before it. */
const INDENT = 12;

const text: Omit<Part, "texts" | "gapBefore"> = {
  tag: "P",
  role: "text",
  color: ink,
  size: SIZE,
  leading: SIZE * 1.36,
  x: margins.left,
  measure,
  stretch: 0,
  breakable: true,
};
const note = { ...text, color: faded, size: 9, leading: 12.4 };

/** It is one entry of any section; what is absent leaves no line. */
type CvEntry = {
  readonly title: string | undefined;
  readonly url?: string | undefined;
  /** It stands below the title: the employer, the place, the time. */
  readonly notes: readonly (string | undefined)[];
  readonly summary?: string | undefined;
  readonly highlights?: readonly string[];
};

/** It returns the blocks of a CV in reading order. */
export function cvParts(resume: Resume, language: Language): Part[] {
  const words = cvWords[language];
  const { sections } = words;
  return [
    ...headParts(resume.basics),
    ...section(sections.work, workEntries(resume, language)),
    ...section(sections.projects, projectEntries(resume, language)),
    ...section(sections.education, educationEntries(resume, language)),
    ...pairs(sections.skills, skillLines(resume, words)),
    ...pairs(sections.languages, languageLines(resume, words)),
    ...section(sections.volunteer, volunteerEntries(resume, language)),
    ...section(sections.certificates, datedEntries(resume.certificates, language)),
    ...section(sections.awards, datedEntries(resume.awards, language)),
    ...section(sections.publications, datedEntries(resume.publications, language)),
    ...pairs(sections.interests, interestLines(resume, words)),
    ...section(
      sections.references,
      (resume.references ?? []).map(({ name, reference }) => ({
        title: name,
        notes: [],
        summary: reference && words.quoted(reference),
      })),
    ),
  ];
}

function headParts(basics: Resume["basics"]): Part[] {
  const { name, label, summary } = basics;
  return [
    {
      ...text,
      tag: "H1",
      role: "strong",
      texts: [plainText(name)],
      size: 22,
      leading: 30,
      gapBefore: 0,
      keepsNext: true,
    },
    ...(label
      ? [
          {
            ...text,
            texts: [plainText(label)],
            color: vermilion,
            size: 11.5,
            leading: 16,
            gapBefore: 0,
          },
        ]
      : []),
    ...contactParts(basics),
    ...(summary ? [{ ...text, texts: [plainText(summary)], gapBefore: 12 }] : []),
  ];
}

function contactParts({ email, phone, url, location, profiles }: Resume["basics"]): Part[] {
  const { address, postalCode, city, region, countryCode } = location ?? {};
  const town = [postalCode, city].filter(Boolean).join(" ");
  const place = [address, town, region, countryCode].filter(Boolean).join(", ");
  const lines: Pick<Part, "texts" | "link">[] = [
    ...(place ? [{ texts: [place] }] : []),
    ...(phone ? [{ texts: [phone], ...callTo(phone) }] : []),
    ...(email ? [{ texts: [email], link: `mailto:${email}` }] : []),
    ...(url ? [{ texts: [shown(url)], ...linkTo(url) }] : []),
    ...profiles.map(({ network, username, url: page }) => ({
      texts: [[network, page ? shown(page) : username].filter(Boolean).join(" · ")],
      ...linkTo(page),
    })),
  ];
  return lines
    .filter(({ texts }) => texts[0] !== "")
    .map((line, index) => ({ ...note, ...line, gapBefore: index === 0 ? 6 : 0, keepsNext: true }));
}

function callTo(phone: string) {
  const digits = phone.replaceAll(/[^+\d]/g, "");
  return digits === "" ? {} : { link: `tel:${digits}` };
}

const shown = (url: string) => url.replace(/^https?:\/\/(www\.)?/i, "").replace(/\/$/, "");

/** Only addresses of the web are followed from a printed page. */
const linkTo = (url: string | undefined) =>
  url !== undefined && /^https?:/i.test(url) && URL.canParse(url) ? { link: url } : {};

const heading = (title: string): Part => ({
  ...text,
  tag: "H2",
  role: "strong",
  texts: [title],
  color: vermilion,
  size: 12.5,
  leading: 17,
  gapBefore: 16,
  keepsNext: true,
});

function section(title: string, entries: readonly CvEntry[]): Part[] {
  const parts = entries.flatMap(entryParts);
  return parts.length > 0 ? [heading(title), ...parts] : [];
}

/** A page never ends between the title of an entry and its first line of text. */
function entryParts({ title, url, notes, summary, highlights = [] }: CvEntry): Part[] {
  const place = notes.filter(Boolean).join(" · ");
  const parts: Part[] = [
    ...(title
      ? [
          {
            ...text,
            role: "strong" as const,
            texts: [plainText(title)],
            size: 10.5,
            gapBefore: 9,
            ...linkTo(url),
          },
        ]
      : []),
    ...(place ? [{ ...note, texts: [plainText(place)], gapBefore: title ? 1 : 9 }] : []),
    ...(summary ? [{ ...text, texts: [plainText(summary)], gapBefore: 3 }] : []),
    ...highlights.map((highlight) => ({
      ...text,
      x: margins.left + INDENT,
      measure: measure - INDENT,
      texts: [plainText(highlight)],
      label: "– ",
      gapBefore: 2.5,
    })),
  ];
  const bodyFrom = (title ? 1 : 0) + (place ? 1 : 0);
  return parts.map((part, index) =>
    index < bodyFrom && index < parts.length - 1 ? { ...part, keepsNext: true } : part,
  );
}

/** It is a section of short lines, such as “Data: PostgreSQL, Python”. */
const pairs = (title: string, lines: readonly string[]): Part[] =>
  lines.length === 0
    ? []
    : [
        heading(title),
        ...lines.map((line, index) => ({
          ...text,
          texts: [plainText(line)],
          gapBefore: index === 0 ? 6 : 3,
        })),
      ];

type Dated = { readonly startDate?: string | undefined; readonly endDate?: string | undefined };

function periodOf({ startDate, endDate }: Dated, language: Language): string | undefined {
  const [start, end] = [startDate, endDate].map((date) => date && formatResumeDate(date, language));
  if (!start) return end;
  return `${start} – ${end ?? cvWords[language].today}`;
}

const workEntries = ({ work }: Resume, language: Language): CvEntry[] =>
  work.map((entry) => ({
    title: entry.position ?? entry.name,
    url: entry.url,
    notes: [
      [entry.position ? entry.name : undefined, entry.location].filter(Boolean).join(", "),
      periodOf(entry, language),
    ],
    summary: entry.summary,
    highlights: entry.highlights,
  }));

const projectEntries = ({ projects }: Resume, language: Language): CvEntry[] =>
  projects.map((entry) => ({
    title: entry.name,
    url: entry.url,
    notes: [periodOf(entry, language), entry.keywords.join(", ")],
    summary: entry.description,
    highlights: entry.highlights,
  }));

const educationEntries = ({ education }: Resume, language: Language): CvEntry[] =>
  education.map((entry) => {
    const degree = [entry.studyType, entry.area].filter(Boolean).join(" ");
    return {
      title: degree || entry.institution,
      url: entry.url,
      notes: [degree ? entry.institution : undefined, periodOf(entry, language), entry.score],
      summary: entry.courses?.join(", "),
    };
  });

const volunteerEntries = ({ volunteer = [] }: Resume, language: Language): CvEntry[] =>
  volunteer.map((entry) => ({
    title: entry.position ?? entry.organization,
    url: entry.url,
    notes: [entry.position ? entry.organization : undefined, periodOf(entry, language)],
    summary: entry.summary,
    highlights: entry.highlights,
  }));

type DatedThing = {
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly issuer?: string | undefined;
  readonly awarder?: string | undefined;
  readonly publisher?: string | undefined;
  readonly date?: string | undefined;
  readonly releaseDate?: string | undefined;
  readonly url?: string | undefined;
  readonly summary?: string | undefined;
};

/** Certificates, awards and publications are told alike. */
const datedEntries = (things: readonly DatedThing[] = [], language: Language): CvEntry[] =>
  things.map((thing) => {
    const date = thing.date ?? thing.releaseDate;
    return {
      title: thing.name ?? thing.title,
      url: thing.url,
      notes: [
        thing.issuer ?? thing.awarder ?? thing.publisher,
        date && formatResumeDate(date, language),
      ],
      summary: thing.summary,
    };
  });

function skillLines({ skills }: Resume, words: CvWords): string[] {
  return skills.map(({ name, level, keywords }) => {
    const known = [level, keywords.join(", ")].filter(Boolean).join(" · ");
    return pairOf(name, known, words);
  });
}

const languageLines = ({ languages }: Resume, words: CvWords): string[] =>
  languages.map(({ language, fluency }) => pairOf(language, fluency ?? "", words));

const interestLines = ({ interests }: Resume, words: CvWords): string[] =>
  interests.map(({ name, keywords }) => pairOf(name, keywords.join(", "), words));

const pairOf = (term: string | undefined, words: string, { pair }: CvWords): string =>
  term && words ? pair(term, words) : (term ?? words);
