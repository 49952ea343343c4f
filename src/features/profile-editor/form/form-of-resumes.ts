import { type Language, languages } from "../../../platform/language";
import type { Resumes } from "../../profile";
import { type FormField, fieldsOf, type SectionName, sectionNames } from "./fields";
import type { FormEntry, ResumeForm } from "./resume-form";

type Json = Readonly<Record<string, unknown>>;
type Pair = Readonly<Partial<Record<Language, Json>>>;

/** It lays out published resumes as a form; `resumesOf` gives the same resumes back. */
export function formOfResumes(resumes: Resumes): ResumeForm {
  const basics: Pair = mapped(resumes, (resume) => omit(resume.basics, ["profiles"]));
  const rests = mapped(resumes, (resume) => omit(resume, ["basics", ...sectionNames]));
  return {
    basics: { ...entryOf("basics", basics), ...restsOf(rests, "document") },
    sections: Object.fromEntries(
      sectionNames.map((section) => [
        section,
        pairedEntries(listIn(resumes.fr, section), listIn(resumes.en, section)).map((pair) =>
          entryOf(section, pair),
        ),
      ]),
    ) as Record<SectionName, FormEntry[]>,
  };
}

const mapped = (resumes: Resumes, map: (resume: NonNullable<Resumes["fr"]>) => Json): Pair =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const resume = resumes[language];
      return resume ? [[language, map(resume)]] : [];
    }),
  );

const omit = (json: Json, names: readonly string[]): Json =>
  Object.fromEntries(Object.entries(json).filter(([name]) => !names.includes(name)));

export function listIn(resume: Resumes["fr"], section: SectionName): readonly Json[] {
  const list: unknown = section === "profiles" ? resume?.basics.profiles : resume?.[section];
  return (list ?? []) as readonly Json[];
}

/** It pairs the entries of the two languages without changing the order of either. */
export function pairedEntries(french: readonly Json[], english: readonly Json[]): Pair[] {
  const pairs: Pair[] = [];
  let next = 0;
  for (const [index, fr] of french.entries()) {
    const match = matchOf(fr, { index, french, english, from: next });
    if (match === -1) pairs.push({ fr });
    else {
      pairs.push(...english.slice(next, match).map((en) => ({ en })));
      const en = english[match];
      pairs.push(en ? { fr, en } : { fr });
      next = match + 1;
    }
  }
  return [...pairs, ...english.slice(next).map((en) => ({ en }))];
}

type Search = {
  readonly index: number;
  readonly french: readonly Json[];
  readonly english: readonly Json[];
  readonly from: number;
};

/** An id decides; entries without one belong together by their place, where both lists are as long. */
function matchOf(fr: Json, { index, french, english, from }: Search): number {
  const id = fr["id"];
  if (id !== undefined) return english.findIndex((en, at) => at >= from && en["id"] === id);
  const isParallel = french.length === english.length;
  return isParallel && index >= from && english[index]?.["id"] === undefined ? index : -1;
}

function entryOf(section: SectionName | "basics", pair: Pair): FormEntry {
  const fields = fieldsOf(section);
  const sides = languages.flatMap((language) => {
    const json = pair[language];
    return json ? [[language, flat(json, fields)] as const] : [];
  });
  const values = fields.flatMap((field) => valuesOf(field, sides));
  const ids = [...new Set(sides.map(([, { id }]) => id))].filter((id) => id !== undefined);
  return {
    ...Object.fromEntries(values),
    ...(ids.length > 0 && { "both.id": ids[0] ?? "" }),
    ...restsOf(Object.fromEntries(sides.map(([language, { rest }]) => [language, rest])), "rest"),
  };
}

type Flat = {
  readonly values: ReadonlyMap<string, string>;
  readonly id: string | undefined;
  readonly rest: Json;
};

/** A shared field stands once, unless the two languages say different things. */
function valuesOf(
  { name, isShared }: FormField,
  sides: readonly (readonly [Language, Flat])[],
): (readonly [string, string])[] {
  const values = sides.map(([language, { values }]) => [language, values.get(name) ?? ""] as const);
  const [first] = values;
  if (isShared && first && values.every(([, value]) => value === first[1]))
    return [[`both.${name}`, first[1]]];
  return values.map(([language, value]) => [`${language}.${name}`, value]);
}

/** It splits an object into the texts that the form shows and all the rest. */
function flat(json: Json, fields: readonly FormField[]): Flat {
  const values = new Map<string, string>();
  // A highlight that is edited here keeps its id by its text alone.
  let rest = omit(json, ["id", "highlightIds"]);
  for (const { name, kind } of fields) {
    const value = textOf(valueAt(json, name), kind === "lines");
    if (value === null) continue;
    values.set(name, value);
    rest = without(rest, name);
  }
  const id = json["id"];
  return { values, id: typeof id === "string" ? id : undefined, rest };
}

function valueAt(json: Json, name: string): unknown {
  const [outer = "", inner] = name.split(".");
  const value = json[outer];
  return inner === undefined ? value : (value as Json | undefined)?.[inner];
}

/** It is null for what a field cannot show. */
function textOf(value: unknown, isList: boolean): string | null {
  if (!isList) return typeof value === "string" ? value : null;
  if (!Array.isArray(value) || !value.every((item) => typeof item === "string")) return null;
  // An item is one line of the field.
  return value.map((item) => item.replaceAll(/\s*\n\s*/gu, " ")).join("\n");
}

function without(json: Json, name: string): Json {
  const [outer = "", inner] = name.split(".");
  if (inner === undefined) return omit(json, [outer]);
  const left = omit((json[outer] ?? {}) as Json, [inner]);
  return Object.keys(left).length > 0 ? { ...json, [outer]: left } : omit(json, [outer]);
}

const restsOf = (rests: Pair, name: "rest" | "document"): FormEntry =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const rest = rests[language];
      return rest && Object.keys(rest).length > 0
        ? [[`${language}.${name}`, JSON.stringify(rest)]]
        : [];
    }),
  );
