import type { Degree, Job } from "./make-person";
import type { Entry, Row, Run } from "./page-model";
import { type DateStyle, spellSpan } from "./spell-date";

const bold = (text: string): Run => ({ text, style: "bold" });
const plain = (text: string): Run => ({ text, style: "plain" });
const italic = (text: string): Run => ({ text, style: "italic" });
const muted = (text: string): Run => ({ text, style: "muted" });

/** A head is what an entry says above its bullets: of a job, or of a degree. */
export type Head = {
  readonly title: string;
  readonly place: string;
  readonly city: string | null;
  readonly date: string;
  readonly bullets: readonly string[];
  readonly lang: "fr" | "en";
  readonly isStudy: boolean;
};

export type EntryShape = (head: Head) => Entry;

const entry = (rows: readonly Row[], { bullets }: Head, rest: Partial<Entry> = {}): Entry => ({
  rail: [],
  stack: [],
  rows,
  bullets,
  ...rest,
});
const placeAndCity = ({ place, city }: Head, join = ", ") => (city ? place + join + city : place);

/** These are the ways in which an entry is set; each is read by another rule. */
export const entryShapes = {
  titleThenDate: (head) =>
    entry(
      [
        { left: [bold(head.title)], right: [plain(head.date)] },
        { left: [italic(placeAndCity(head))] },
      ],
      head,
    ),
  companyThenCity: (head) =>
    entry(
      [
        { left: [bold(head.place)], ...(head.city ? { right: [plain(head.city)] } : {}) },
        { left: [italic(head.title)], right: [italic(head.date)] },
      ],
      head,
    ),
  dateFirst: (head) =>
    entry(
      [
        { left: [muted(head.date)] },
        { left: [bold(head.title)] },
        { left: [plain(placeAndCity(head, " – "))] },
      ],
      head,
    ),
  dateLast: (head) =>
    entry(
      [
        { left: [bold(head.title)] },
        { left: [plain(placeAndCity(head))] },
        { left: [muted(head.date)] },
      ],
      head,
    ),
  pipes: (head) =>
    entry(
      [
        {
          left: [
            bold(head.title),
            plain([" | " + head.place, head.city, head.date].filter(Boolean).join(" | ")),
          ],
        },
      ],
      head,
    ),
  atPlace: (head) =>
    entry(
      [
        {
          left: [
            bold(head.title),
            plain(` ${head.lang === "fr" ? "chez" : "at"} `),
            bold(head.place),
            plain(head.city ? ` (${head.city})` : ""),
          ],
        },
        { left: [muted(head.date)] },
      ],
      head,
    ),
  rail: (head) =>
    entry([{ left: [bold(head.title)] }, { left: [italic(placeAndCity(head))] }], head, {
      rail: [head.date],
    }),
  railWithCity: (head) =>
    entry([{ left: [bold(head.place)] }, { left: [plain(head.title)] }], head, {
      rail: [head.date, ...(head.city ? [head.city] : [])],
    }),
  railInline: (head) =>
    entry([{ left: [bold(head.title), plain(`, ${placeAndCity(head)}`)] }], head, {
      rail: [head.date],
    }),
  stackedRight: (head) =>
    entry([{ left: [bold(head.title)] }, { left: [plain(head.place)] }], head, {
      stack: [...(head.city ? [head.city] : []), head.date],
    }),
  stackedInline: (head) =>
    entry([{ left: [bold(head.place), plain(`, ${head.title}`)] }], head, {
      stack: [...(head.city ? [head.city] : []), head.date],
    }),
  dashes: (head) =>
    entry(
      [
        {
          left: [bold(head.place), plain(` — ${head.title}${head.city ? ` (${head.city})` : ""}`)],
          right: [plain(head.date)],
        },
      ],
      head,
    ),
  dateInParentheses: (head) =>
    entry(
      [
        { left: [bold(placeAndCity(head)), plain(` (${head.date})`)] },
        { left: [italic(head.title)] },
      ],
      head,
    ),
  companyLineWithDate: (head) =>
    entry(
      [
        { left: [bold(head.title)] },
        { left: [plain(placeAndCity(head))], right: [muted(head.date)] },
      ],
      head,
    ),
  middots: (head) =>
    entry(
      [
        { left: [bold(head.title)] },
        { left: [muted([head.place, head.city, head.date].filter(Boolean).join(" · "))] },
      ],
      head,
    ),
} as const satisfies Record<string, EntryShape>;
export type EntryShapeName = keyof typeof entryShapes;

export const headOfJob = (job: Job, style: DateStyle, lang: "fr" | "en"): Head => ({
  title: job.title,
  place: job.company,
  city: job.city,
  date: spellSpan(job.span, style, lang),
  bullets: job.bullets,
  lang,
  isStudy: false,
});

export const headOfDegree = (degree: Degree, date: string, lang: "fr" | "en"): Head => ({
  title: degree.degree,
  place: degree.school,
  city: null,
  date,
  bullets: [],
  lang,
  isStudy: true,
});
