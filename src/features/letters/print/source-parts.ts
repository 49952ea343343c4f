import type { LetterDocument } from "../store/document";
import type { Part } from "../../../engines/typesetting/part";
import { faded, ink, margins, measure } from "../../../engines/typesetting/sheet";
import type { ListedSource, SourceList } from "./source-list";

const words = {
  fr: {
    title: "Sources",
    lead: (company: string) =>
      `Ce sur quoi reposent les phrases écrites à ${company}, tel qu’on le lisait ce jour-là.`,
    company: "L’entreprise",
    profile: "Le CV",
    quoted: (quote: string) => `«\u00A0${quote}\u00A0»`,
  },
  en: {
    title: "Sources",
    lead: (company: string) =>
      `What the sentences written to ${company} rest on, as it read on that day.`,
    company: "The company",
    profile: "The CV",
    quoted: (quote: string) => `“${quote}”`,
  },
};

const SIZE = 10;
const SMALL = 8.75;
/** Room for a number of two digits before the text. */
const INDENT = 22;

const text: Omit<Part, "texts" | "gapBefore"> = {
  tag: "P",
  role: "text",
  color: ink,
  size: SIZE,
  leading: SIZE * 1.38,
  x: margins.left + INDENT,
  measure: measure - INDENT,
  stretch: 0,
  breakable: true,
};

/** The blocks of the page of sources in reading order: the company's, then the candidate's, numbered throughout. */
export function sourceParts(
  { sources, statements }: SourceList,
  { language, recipient: [company = ""] }: LetterDocument,
): Part[] {
  const { title, lead, ...headings } = words[language];
  const heading = (of: "company" | "profile"): Part => ({
    ...text,
    tag: "H2",
    texts: [headings[of]],
    role: "strong",
    size: 11.5,
    leading: 16,
    x: margins.left,
    measure,
    gapBefore: 22,
    keepsNext: true,
  });
  return [
    {
      ...text,
      tag: "H1",
      texts: [title],
      role: "strong",
      size: 17,
      leading: 17 * 1.6,
      x: margins.left,
      measure,
      gapBefore: 0,
      keepsNext: true,
    },
    {
      ...text,
      texts: [lead(company)],
      color: faded,
      size: 9,
      leading: 12.4,
      x: margins.left,
      measure,
      gapBefore: 2,
      keepsNext: true,
    },
    ...(sources.length > 0 ? [heading("company")] : []),
    ...sources.flatMap((source, index) =>
      partsOfSource(source, { number: index + 1, quoted: headings.quoted }),
    ),
    ...(statements.length > 0 ? [heading("profile")] : []),
    ...statements.map((statement, index) => ({
      ...text,
      texts: [statement],
      label: labelOf(sources.length + index + 1),
      gapBefore: 5,
    })),
  ];
}

function partsOfSource(
  { title, url, quotes, readOn }: ListedSource,
  { number, quoted }: { number: number; quoted: (quote: string) => string },
): Part[] {
  const small = { ...text, color: faded, size: SMALL, leading: SMALL * 1.38, gapBefore: 2 };
  return [
    {
      ...text,
      texts: [title],
      role: "strong",
      label: labelOf(number),
      gapBefore: 9,
      keepsNext: true,
    },
    ...quotes.map((quote) => ({ ...text, texts: [quoted(quote)], gapBefore: 2, keepsNext: true })),
    { ...small, texts: [url], link: url, ...(readOn !== "" && { keepsNext: true }) },
    ...(readOn === "" ? [] : [{ ...small, texts: [readOn], gapBefore: 0 }]),
  ];
}

/** A space stands behind it, for those who copy the text. */
const labelOf = (number: number) => `${number}. `;
