import { type Language, languages } from "../../../platform/language";
import { Resume, type Resumes } from "../../profile";
import { type FormField, fieldsOf, type SectionName, sectionNames } from "./fields";
import { type FormEntry, inputName, isRemoved, type ResumeForm } from "./resume-form";

type Json = Readonly<Record<string, unknown>>;

/** It is what is wrong with one field; `issue` counts from the value, `line` from the top of a list. */
export type FormProblem = {
  /** It is the name of the input. */
  readonly name: string;
  readonly language: Language;
  readonly issue: Issue;
  readonly line?: number;
};
type Issue = NonNullable<ReturnType<typeof Resume.safeParse>["error"]>["issues"][number];

export type ReadForm =
  | { readonly resumes: Resumes; readonly problems: readonly [] }
  | { readonly resumes: null; readonly problems: readonly FormProblem[] };

/**
 * It reads the form with the checks of an import. A language whose column is empty has no resume, and then the other one
 * serves both; an empty form is missed in the first one.
 */
export function resumesOf(form: ResumeForm, first: Language = "fr"): ReadForm {
  const used = typedLanguagesIn(form);
  const read = (used.length > 0 ? used : [first]).map((language) => {
    const { json, places } = documentOf(form, language, used);
    const { data, error } = Resume.safeParse(json);
    const problems = (error?.issues ?? []).map((issue) =>
      problemOf(issue, { form, language, places }),
    );
    return { language, data, problems };
  });
  // Both languages find fault with a field that they share.
  const problems = read
    .flatMap((each) => each.problems)
    .filter(({ name }, index, all) => all.findIndex((one) => one.name === name) === index);
  if (problems.length > 0) return { resumes: null, problems };
  const resumes = read.flatMap(({ language, data }) => (data ? [[language, data]] : []));
  return { resumes: Object.fromEntries(resumes) as Resumes, problems: [] };
}

/** It is what was typed in one language before any check; null for an empty column. */
export const typedDocument = (form: ResumeForm, language: Language): Json | null =>
  isUsed(form, language) ? documentOf(form, language, [language]).json : null;

const entriesOf = (form: ResumeForm): FormEntry[] => [
  form.basics,
  ...sectionNames.flatMap((name) => form.sections[name].filter((entry) => !isRemoved(entry))),
];

/** These are the languages in which something is typed. */
export const typedLanguagesIn = (form: ResumeForm): Language[] =>
  languages.filter((language) => isUsed(form, language));

const isUsed = (form: ResumeForm, language: Language) =>
  entriesOf(form).some((entry) => hasOwn(entry, language));

/** An entry exists in a language whose own words it has. */
const hasOwn = (entry: FormEntry, language: Language) =>
  Object.entries(entry).some(
    ([key, value]) => key.startsWith(`${language}.`) && value.trim() !== "",
  );

type Document = {
  readonly json: Json;
  /** It maps the place of an entry in the document to its place in the form. */
  readonly places: Readonly<Record<SectionName, readonly number[]>>;
};

function documentOf(form: ResumeForm, language: Language, used: readonly Language[]): Document {
  const places = {} as Record<SectionName, number[]>;
  const lists = {} as Record<SectionName, Json[]>;
  for (const section of sectionNames) {
    const entries = [...form.sections[section].entries()].filter(
      ([, entry]) => !isRemoved(entry) && isIn(entry, language, used),
    );
    places[section] = entries.map(([place]) => place);
    lists[section] = entries.map(([, entry]) => jsonOf(section, entry, language));
  }
  const { profiles, ...sections } = lists;
  const basics = { ...jsonOf("basics", form.basics, language), profiles };
  const filled = Object.entries(sections).filter(([, list]) => list.length > 0);
  const rest = parsedRest(form.basics[`${language}.document`]);
  return { json: { basics, ...Object.fromEntries(filled), ...rest }, places };
}

/** An entry with nothing but a date is the first language's, whose checks then ask for its name. */
function isIn(entry: FormEntry, language: Language, used: readonly Language[]): boolean {
  if (hasOwn(entry, language)) return true;
  const isNobodys = !languages.some((each) => hasOwn(entry, each));
  return isNobodys && language === (used[0] ?? languages[0]);
}

function jsonOf(section: SectionName | "basics", entry: FormEntry, language: Language): Json {
  const json: Record<string, unknown> = {};
  const id = entry["both.id"]?.trim();
  if (id) json["id"] = id;
  for (const field of fieldsOf(section)) {
    const text = entry[`${language}.${field.name}`] ?? entry[`both.${field.name}`] ?? "";
    const value = valueOf(field, text);
    if (value !== undefined) put(json, field.name, value);
  }
  for (const [name, value] of Object.entries(parsedRest(entry[`${language}.rest`]))) {
    const known = json[name];
    json[name] = isObject(known) && isObject(value) ? { ...known, ...value } : (known ?? value);
  }
  return json;
}

function valueOf({ kind }: FormField, text: string): string | string[] | undefined {
  if (kind !== "lines") return text.trim() || undefined;
  const items = text.split("\n").flatMap((line) => line.trim() || []);
  return items.length > 0 ? items : undefined;
}

function put(json: Record<string, unknown>, name: string, value: unknown): void {
  const [outer = "", inner] = name.split(".");
  if (inner === undefined) json[outer] = value;
  else json[outer] = { ...(json[outer] as Json | undefined), [inner]: value };
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The text comes back from a browser, where it may have been changed. */
function parsedRest(text: string | undefined): Json {
  if (!text) return {};
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

type Whereabouts = {
  readonly form: ResumeForm;
  readonly language: Language;
  readonly places: Document["places"];
};

/** It finds the input that a path of the resume was typed into. */
function problemOf(issue: Issue, { form, language, places }: Whereabouts): FormProblem {
  const path = issue.path.map(String);
  const isProfile = path[0] === "basics" && path[1] === "profiles";
  const [section = "basics", at = "0", ...rest] = isProfile ? path.slice(1) : path;
  if (section === "basics" || !isSection(section)) {
    const name = path.slice(1).join(".") || "name";
    return { name: inputName("basics", 0, keyOf(form.basics, name, language)), language, issue };
  }
  const place = places[section][Number(at)] ?? 0;
  const entry = form.sections[section][place] ?? {};
  const field = fieldsOf(section).find(({ name }) => name === rest[0]) ?? fieldsOf(section)[0];
  const name = inputName(section, place, keyOf(entry, field?.name ?? "", language));
  const line = field?.kind === "lines" && rest[1] !== undefined ? Number(rest[1]) + 1 : undefined;
  return { name, language, issue, ...(line !== undefined && { line }) };
}

const isSection = (name: string): name is SectionName =>
  (sectionNames as readonly string[]).includes(name);

const keyOf = (entry: FormEntry, field: string, language: Language) =>
  Object.hasOwn(entry, `both.${field}`) ? `both.${field}` : `${language}.${field}`;
