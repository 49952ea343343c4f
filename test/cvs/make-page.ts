import {
  type EntryShape,
  type EntryShapeName,
  entryShapes,
  headOfDegree,
  headOfJob,
} from "./entry-shapes";
import { type Job, makePerson, type Person } from "./make-person";
import type { ContactPiece, CvPage, Entry, ItemGroup, ListStyle, CvSection } from "./page-model";
import type { Random } from "./random";
import { dateOf, dateStyleOf, type DateStyle, spellSpan } from "./spell-date";
import type { CvTruth } from "./truth";
import type { CvWords, CvSectionKind } from "./words/trade";

/** A recipe tells what a layout can set; the seed decides within it. */
export type Recipe = {
  readonly layout: string;
  readonly tool: string;
  readonly shapes: readonly (EntryShapeName | EntryShape)[];
  readonly lists: readonly ListStyle[];
  /** The contact data have a heading of their own. */
  readonly hasContactSection: boolean;
  readonly names: readonly NameStyle[];
  /** These sections are never shown. */
  readonly without: readonly CvSectionKind[];
  /** Sections in their order; the profile is before or after it by the frame. */
  readonly order: readonly CvSectionKind[];
};

export type NameStyle = "plain" | "capitals" | "family-capitals" | "two-lines" | "family-first";

export type MadeCv = { readonly page: CvPage; readonly truth: Omit<CvTruth, "file" | "id"> };

type Making = {
  readonly random: Random;
  readonly words: CvWords;
  readonly recipe: Recipe;
  readonly person: Person;
  readonly dates: DateStyle;
};

export function makeCv(random: Random, words: CvWords, recipe: Recipe): MadeCv {
  const person = makePerson(random, words);
  const making = { random, words, recipe, person, dates: dateStyleOf(random, words) };
  const work = jobsOf(making);
  const education = degreesOf(making);
  const bodies = { ...bodiesOf(making), work: work.section, education: education.section };
  const headings: string[] = [];
  const sections: CvSection[] = [];
  for (const kind of recipe.order) {
    const body = bodies[kind];
    if (body === null || recipe.without.includes(kind)) continue;
    const heading = random.pick(words.headings[kind]);
    headings.push(heading);
    sections.push({ kind, heading, body });
  }
  const hasHeadline = random.chance(0.8);
  const page: CvPage = {
    lang: words.lang,
    nameLines: nameLinesOf(person, random.pick(recipe.names)),
    headline: hasHeadline ? person.title : null,
    contact: contactOf(making),
    sections,
  };
  const shown = new Set(sections.map(({ kind }) => kind));
  return { page, truth: truthOf({ making, page, shown, headings, work, education }) };
}

function nameLinesOf({ given, family }: Person, style: NameStyle): string[] {
  if (style === "capitals") return [`${given} ${family}`.toUpperCase()];
  if (style === "family-capitals") return [`${given} ${family.toUpperCase()}`];
  if (style === "two-lines") return [given, family];
  return [style === "family-first" ? `${family.toUpperCase()} ${given}` : `${given} ${family}`];
}

function contactOf({ random, words, person }: Making): ContactPiece[] {
  const hasLabels = random.chance(0.3);
  const colon = words.lang === "fr" ? "\u00a0: " : ": ";
  const label = (text: string) => (hasLabels ? text + colon : null);
  const pieces: ContactPiece[] = [
    { kind: "phone", label: label(words.labels.phone), text: person.phone },
    { kind: "email", label: label(words.labels.email), text: person.email },
    { kind: "address", label: label(words.labels.address), text: person.address },
  ];
  const links = person.links.map((text): ContactPiece => ({ kind: "link", label: null, text }));
  return [...random.some(pieces, 3), ...links];
}

type Bodies = Record<CvSectionKind, CvSection["body"] | null>;

function bodiesOf(making: Making): Omit<Bodies, "work" | "education"> {
  const { random, recipe, person } = making;
  const asItems = (list: readonly string[]): ItemGroup[] => [
    { label: null, items: list.map((text) => ({ text, level: random.int(2, 5) })) },
  ];
  const list = (style: ListStyle, texts: readonly string[]) =>
    texts.length === 0 ? null : ({ as: "list", style, groups: asItems(texts) } as const);
  const language = random.pick([" (#)", " : #", " – #", ", #", " #"]);
  const showsLevels = random.chance(0.85);
  const languages = person.languages.map(({ name, level }) =>
    showsLevels ? name + language.replace("#", level) : name,
  );
  return {
    contact: recipe.hasContactSection ? { as: "contact", pieces: [] } : null,
    profile: random.chance(0.75) ? { as: "text", text: person.summary } : null,
    skills: skillsOf(making),
    languages: list(random.pick(["lines", "bullets", "pipes", "lines"]), languages),
    certificates: list(random.pick(["lines", "bullets"]), person.certificates),
    interests: random.chance(0.6)
      ? list(random.pick(["commas", "lines", "bullets", "middots"]), person.interests)
      : null,
  };
}

function skillsOf({ random, recipe, person, words }: Making): CvSection["body"] {
  const style = random.pick(recipe.lists);
  const item = (text: string) => ({ text, level: random.int(1, 5) });
  if (style !== "groups") {
    return { as: "list", style, groups: [{ label: null, items: person.skills.map(item) }] };
  }
  const half = Math.ceil(person.skills.length / 2);
  const labels = random.some(words.skillGroups, 2);
  const groups = [person.skills.slice(0, half), person.skills.slice(half)].map((skills, at) => ({
    label: labels[at] ?? null,
    items: skills.map(item),
  }));
  return { as: "list", style, groups };
}

type Entries<T> = { readonly section: CvSection["body"]; readonly truth: readonly T[] };

const shapeOf = (shape: EntryShapeName | EntryShape): EntryShape =>
  typeof shape === "string" ? entryShapes[shape] : shape;

/** Roles at one employer stand under its name, or each repeats it. */
function jobsOf({
  random,
  recipe,
  person,
  dates,
  words,
}: Making): Entries<CvTruth["work"][number]> {
  const name = random.pick(recipe.shapes);
  const shape = shapeOf(name);
  const sharesEmployer = name === "companyThenCity" && random.chance(0.7);
  const entries = person.jobs.map((job, at): Entry => {
    const entry = shape(headOfJob(job, dates, words.lang));
    const isFurther = sharesEmployer && person.jobs[at - 1]?.company === job.company;
    return isFurther ? { ...entry, rows: entry.rows.slice(1) } : entry;
  });
  const isYearOnly = dates.date === "year";
  const truth = person.jobs.map(({ title, company, city, span, bullets }: Job) => ({
    title,
    company,
    city,
    start: dateOf(span.start, isYearOnly),
    end: span.end && dateOf(span.end, isYearOnly),
    bullets: [...bullets],
  }));
  return { section: { as: "entries", entries }, truth };
}

function degreesOf(making: Making): Entries<CvTruth["education"][number]> {
  const { random, recipe, person, dates, words } = making;
  const shape = shapeOf(random.pick(recipe.shapes));
  const spelling = random.pick(["years", "years", "end", "months"] as const);
  const isYearOnly = spelling !== "months" || dates.date === "year";
  const truth = person.degrees.map(({ degree, school, span }) => ({
    degree,
    school,
    start: spelling === "end" ? null : dateOf(span.start, isYearOnly),
    end: span.end && dateOf(span.end, isYearOnly),
  }));
  const style = spelling === "months" ? dates : ({ ...dates, date: "year" } as const);
  const entries = person.degrees.map((degree) => {
    const date =
      spelling === "end"
        ? String(degree.span.end?.year)
        : spellSpan(degree.span, style, words.lang);
    return shape(headOfDegree(degree, date, words.lang));
  });
  return { section: { as: "entries", entries }, truth };
}

type Shown = {
  readonly making: Making;
  readonly page: CvPage;
  readonly shown: ReadonlySet<CvSectionKind>;
  readonly headings: readonly string[];
  readonly work: Entries<CvTruth["work"][number]>;
  readonly education: Entries<CvTruth["education"][number]>;
};

function truthOf({ making, page, shown, headings, work, education }: Shown): MadeCv["truth"] {
  const { person, words, recipe, dates } = making;
  const languages = page.sections.find(({ kind }) => kind === "languages")?.body;
  const first = languages?.as === "list" ? languages.groups[0]?.items[0]?.text : undefined;
  const showsLevels = first !== person.languages[0]?.name;
  const when = <T>(kind: CvSectionKind, list: readonly T[]): T[] =>
    shown.has(kind) ? [...list] : [];
  return {
    lang: words.lang,
    domain: person.trade.id,
    name: page.nameLines.join(" "),
    title: page.headline,
    email: person.email,
    phone: person.phone,
    city: person.city,
    links: [...person.links],
    summary: shown.has("profile") ? person.summary : null,
    work: [...work.truth],
    education: [...education.truth],
    skills: when("skills", person.skills),
    languages: when("languages", person.languages).map(({ name, level }) => ({
      name,
      level: showsLevels ? level : null,
    })),
    certificates: when("certificates", person.certificates),
    interests: when("interests", person.interests),
    sections: [...headings],
    layout: recipe.layout,
    tool: recipe.tool,
    precision: dates.date === "year" ? "year" : "month",
    quirks: [],
  };
}
