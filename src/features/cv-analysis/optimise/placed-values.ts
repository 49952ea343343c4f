import type { PrintedCv } from "./printed-cv";

export type PlacedValue = {
  /** It is null for words that are no field. */
  readonly path: string | null;
  readonly value: string;
  /** It is how the value is printed. */
  readonly quote: string;
};

/** It names every value of a document, with its path. */
export function placedValues(document: PrintedCv): PlacedValue[] {
  const { name, title, email, phone, city, summary } = document;
  return [
    ...present("", { name, title, email, phone, city }),
    ...listed("links", document.links),
    ...present("", { summary }),
    ...listed(
      "sections",
      document.sections.map(({ heading }) => heading),
    ),
    ...document.experience.flatMap(({ bullets, period, ...post }, index) => [
      ...present(`experience[${index}].`, {
        title: post.title,
        company: post.company,
        city: post.city,
      }),
      ...dates(`experience[${index}].`, { ...post, period }),
      ...listed(`experience[${index}].bullets`, bullets),
    ]),
    ...document.education.flatMap(({ degree, school, start, end, period }, index) => [
      ...present(`education[${index}].`, { degree, school }),
      ...dates(`education[${index}].`, { start, end, period }),
    ]),
    ...listed("skills", document.skills),
    ...document.languages.flatMap(({ name: spoken, level }, index) =>
      present(`languages[${index}].`, { name: spoken, level }),
    ),
    ...listed("certificates", document.certificates),
    ...listed("interests", document.interests),
    ...document.sections.flatMap(({ lines }) =>
      lines.map(({ text }) => ({ path: null, value: text, quote: text })),
    ),
  ];
}

const listed = (path: string, values: readonly string[]): PlacedValue[] =>
  values.map((value, index) => ({ path: `${path}[${index}]`, value, quote: value }));

const present = (prefix: string, values: Readonly<Record<string, string | null>>): PlacedValue[] =>
  Object.entries(values).flatMap(([key, value]) =>
    value === null ? [] : [{ path: prefix + key, value, quote: value }],
  );

type Dated = {
  readonly start: string | null;
  readonly end: string | null;
  readonly period: string;
};

/** Each date is printed in its half of the period. */
function dates(prefix: string, { start, end, period }: Dated): PlacedValue[] {
  const [from = "", to = from] = period.split(" – ");
  return [
    ...(start === null ? [] : [{ path: `${prefix}start`, value: start, quote: from }]),
    ...(end === null ? [] : [{ path: `${prefix}end`, value: end, quote: to }]),
  ];
}
