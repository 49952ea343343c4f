import type { Line } from "../../src/engines/cv-reading/line";
import type {
  CvEducation,
  CvExperience,
  CvField,
  CvFields,
  CvReading,
  CvWarning,
} from "../../src/engines/cv-reading/read-cv-result";
import type { Box } from "../../src/engines/cv-reading/sheet";

/** It is a CV in which no check finds anything; the person is fictional. */
export const soundCv: CvFields = {
  name: "Ada Fontanel",
  email: "ada.fontanel@example.org",
  phone: "+33 6 39 98 12 34",
  city: "Lyon",
  links: ["https://www.linkedin.com/in/ada-fontanel"],
  title: "Backend developer",
  summary:
    "Backend developer with eight years in logistics, who builds services that hold under load and leaves behind code that others like to read. Looks for a team near Lyon.",
  skills: ["TypeScript", "PostgreSQL", "Docker", "Kafka", "Terraform"],
  languages: [
    { name: "French", level: "native" },
    { name: "English", level: "C1" },
  ],
  sections: ["Summary", "Experience", "Education", "Skills", "Languages"],
  experience: [
    aPost({
      title: "Senior developer",
      company: "Parcelle Transport",
      city: "Lyon",
      start: "2021-04",
      isCurrent: true,
      bullets: [
        "Designed the tracking service in TypeScript that follows 40,000 parcels a day",
        "Cut the nightly run of the billing jobs from 90 to 12 minutes",
        "Mentored three junior developers through their first year on call",
      ],
    }),
    aPost({
      title: "Developer",
      company: "Moulin Data",
      city: "Villeurbanne",
      start: "2017-09",
      end: "2021-03",
      bullets: [
        "Built the import of 25 suppliers’ catalogues on PostgreSQL and Kafka",
        "Migrated the whole platform to Docker without an hour of downtime",
        "Wrote the tests that brought regressions down by 60 %",
      ],
    }),
  ],
  education: [
    aDegree({
      degree: "Master in Computer Science",
      school: "Université de Valserre",
      start: "2015-09",
      end: "2017-07",
    }),
  ],
  certificates: [],
  interests: [],
};

export function aPost(overrides: Partial<CvExperience> = {}): CvExperience {
  return {
    title: "Developer",
    company: "Moulin Data",
    city: null,
    start: "2019-01",
    end: null,
    isCurrent: false,
    bullets: [],
    ...overrides,
  };
}

export function aDegree(overrides: Partial<CvEducation> = {}): CvEducation {
  return {
    degree: "Licence",
    school: "Université de Valserre",
    start: null,
    end: null,
    ...overrides,
  };
}

type Overrides = Partial<Omit<CvReading, "cv">> & {
  readonly cv?: Partial<CvFields>;
  /** They are the printed forms of values, by their path, where these differ. */
  readonly quotes?: Readonly<Record<string, string>>;
};

/** It lays a CV out on one page, a line for each value, as a reader would give it. */
export function aReading({ cv: changes = {}, quotes = {}, ...rest }: Overrides = {}): CvReading {
  const cv = { ...soundCv, ...changes };
  const values = valuesOf(cv);
  const fields = values.map(({ path, value }, index): CvField => ({
    path,
    value,
    page: 1,
    box: boxOf(index),
    quote: quotes[path] ?? value,
    confidence: 0.95,
    alternatives: [],
  }));
  return {
    kind: "pdf",
    language: "en",
    cv,
    fields,
    warnings: [],
    lines: fields.map(lineOf),
    sheets: [{ number: 1, width: 595, height: 842, items: [], links: [] }],
    ...rest,
  };
}

export function aWarning(overrides: Partial<CvWarning>): CvWarning {
  return { code: "COLUMNS", page: 1, box: null, quote: null, ...overrides };
}

const boxOf = (index: number): Box => [60, 40 + index * 14, 400, 12];

type Value = { readonly path: string; readonly value: string };

/** It names every value of a CV, in the order in which it is printed. */
export function valuesOf(cv: CvFields): Value[] {
  const { name, title, email, phone, city, summary } = cv;
  const list = (path: string, values: readonly string[]) =>
    values.map((value, index) => ({ path: `${path}[${index}]`, value }));
  return [
    ...present("", { name, title, email, phone, city }),
    ...list("links", cv.links),
    ...present("", { summary }),
    ...list("sections", cv.sections),
    ...cv.experience.flatMap(
      ({ bullets, title: role, company, city: place, start, end }, index) => [
        ...present(`experience[${index}].`, { title: role, company, city: place, start, end }),
        ...list(`experience[${index}].bullets`, bullets),
      ],
    ),
    ...cv.education.flatMap((entry, index) => present(`education[${index}].`, entry)),
    ...list("skills", cv.skills),
    ...cv.languages.flatMap((entry, index) => present(`languages[${index}].`, entry)),
    ...list("certificates", cv.certificates),
    ...list("interests", cv.interests),
  ];
}

const present = (prefix: string, values: Readonly<Record<string, string | null>>): Value[] =>
  Object.entries(values).flatMap(([key, value]) =>
    value === null ? [] : [{ path: prefix + key, value }],
  );

const lineOf = ({ path, quote, box }: CvField): Line => ({
  text: quote,
  parts: [{ text: quote, box, size: 10, isBold: false, isItalic: false }],
  box,
  page: 1,
  region: 0,
  hasBullet: path.includes(".bullets["),
  isMarkedHeading: path.startsWith("sections["),
  urls: [],
});
