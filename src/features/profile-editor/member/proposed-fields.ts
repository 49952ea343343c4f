import type { Resume } from "../../profile";
import { type FormField, fieldsOf, type SectionName, sectionNames } from "../form/fields";
import { listIn } from "../form/form-of-resumes";
import { textsAt } from "../difference/resume-lines";

type Json = Readonly<Record<string, unknown>>;

/** It is one field that a member may take over: what the file says, and what the profile says in its place. */
export type ProposedField = {
  /** It is the path in the file, such as `basics.email`, `work.1` or `work.1.highlights.2`. */
  readonly id: string;
  /** It is the path in the profile whose origin changes. */
  readonly path: string;
  readonly section: SectionName | "basics";
  /** It is null for an entry as a whole. */
  readonly field: string | null;
  /** It names the entry that the field belongs to; basics have none. */
  readonly title: string;
  readonly value: string;
  /** It is null where the profile has nothing there. */
  readonly present: string | null;
  readonly take: (resume: Resume) => Resume;
};

/** It lists where a file differs from the profile, in the order of the form. Nothing is taken unless it is accepted. */
export function proposedFields(offered: Resume, profile: Resume | null): ProposedField[] {
  return [
    ...basicsOffered(offered, profile),
    ...sectionNames.flatMap((section) => {
      const olds = profile ? listIn(profile, section) : [];
      return listIn(offered, section).flatMap((entry, place) =>
        entryOffered(entry, { section, place, olds }),
      );
    }),
  ];
}

function basicsOffered(offered: Resume, profile: Resume | null): ProposedField[] {
  return fieldsOf("basics").flatMap((field): ProposedField[] => {
    const [value] = textsAt(offered.basics, field.name);
    const [present = null] = profile ? textsAt(profile.basics, field.name) : [];
    if (value === undefined || isEqual(value, present)) return [];
    const [outer = ""] = field.name.split(".");
    return [
      {
        id: `basics.${field.name}`,
        path: `basics.${outer}`,
        section: "basics",
        field: field.name,
        title: "",
        value,
        present,
        take: (resume) => ({ ...resume, basics: withValue(resume.basics, field.name, value) }),
      },
    ];
  });
}

const isEqual = (one: string, other: string | null) =>
  other !== null && one.trim().toLowerCase() === other.trim().toLowerCase();

/** The schema has said that the field is a text. */
function withValue<T extends Json>(json: T, name: string, value: unknown): T {
  const [outer = "", inner] = name.split(".");
  if (inner === undefined) return { ...json, [outer]: value };
  return { ...json, [outer]: { ...(json[outer] as Json | undefined), [inner]: value } };
}

type Place = {
  readonly section: SectionName;
  readonly place: number;
  readonly olds: readonly Json[];
};

function entryOffered(entry: Json, { section, place, olds }: Place): ProposedField[] {
  if (section === "skills" && isKnownSkill(entry, olds)) return [];
  const at = olds.findIndex((old) => isSameEntry(section, old, entry));
  const base = { path: section === "profiles" ? "basics.profiles" : section, section };
  const id = `${section}.${place}`;
  const old = olds[at];
  if (old !== undefined) {
    return fieldsOf(section).flatMap((field) =>
      linesOffered({ entry, old, field }).map((line) => ({
        ...base,
        id: `${id}.${field.name}.${line.index}`,
        field: field.name,
        title: titleOf(section, old),
        value: line.value,
        present: line.present,
        take: (resume: Resume) => withLine(resume, { section, at, field, value: line.value }),
      })),
    );
  }
  const value = fieldsOf(section)
    .flatMap(({ name }) => textsAt(entry, name))
    .join("\n");
  if (value === "") return [];
  const take = (resume: Resume) => withList(resume, section, (list) => [...list, bare(entry)]);
  return [{ ...base, id, field: null, title: titleOf(section, entry), value, present: null, take }];
}

/** Ids of a file name entries of that file, and the profile gives its own. */
const bare = (entry: Json): Json => {
  const { id: _, highlightIds: __, ...rest } = entry;
  return rest;
};

const titleOf = (section: SectionName, entry: Json): string =>
  fieldsOf(section)
    .slice(0, 2)
    .filter(({ kind }) => kind === "line")
    .flatMap(({ name }) => textsAt(entry, name))
    .join(", ");

/** A skill may stand among the keywords of a group. */
const isKnownSkill = (entry: Json, olds: readonly Json[]): boolean => {
  const [name = ""] = textsAt(entry, "name");
  const known = olds.flatMap((old) => textsAt(old, "keywords"));
  return textsAt(entry, "keywords").length === 0 && known.some((each) => isEqual(each, name));
};

/** The names of an entry decide, and a start that is as precise in both. */
function isSameEntry(section: SectionName, one: Json, other: Json): boolean {
  if (section === "profiles") return isEqual(String(one["url"]), String(other["url"]));
  const [title, titleOfOther] = [titleOf(section, one), titleOf(section, other)];
  if (title === "" || !isEqual(title, titleOfOther)) return false;
  const [[start = ""], [otherStart = ""]] = [
    textsAt(one, "startDate"),
    textsAt(other, "startDate"),
  ];
  return start.startsWith(otherStart) || otherStart.startsWith(start);
}

type Line = { readonly value: string; readonly present: string | null; readonly index: number };
type Compared = { readonly entry: Json; readonly old: Json; readonly field: FormField };

function linesOffered({ entry, old, field }: Compared): Line[] {
  const [values, presents] = [textsAt(entry, field.name), textsAt(old, field.name)];
  if (field.kind !== "lines") {
    const [value, present = null] = [values[0], presents[0]];
    return value === undefined || isEqual(value, present) ? [] : [{ value, present, index: 0 }];
  }
  const known = new Set(presents.map((each) => each.trim().toLowerCase()));
  return values.flatMap((value, index) =>
    known.has(value.trim().toLowerCase()) ? [] : [{ value, present: null, index }],
  );
}

type Taken = {
  readonly section: SectionName;
  readonly at: number;
  readonly field: FormField;
  readonly value: string;
};

const withLine = (resume: Resume, { section, at, field, value }: Taken): Resume =>
  withList(resume, section, (list) =>
    list.map((entry, place) => {
      if (place !== at) return entry;
      const lines = [...textsAt(entry, field.name), value];
      return withValue(entry, field.name, field.kind === "lines" ? lines : value);
    }),
  );

/** The result is checked by the schema before it is saved. */
function withList(
  resume: Resume,
  section: SectionName,
  change: (list: readonly Json[]) => readonly Json[],
): Resume {
  const list = change(listIn(resume, section));
  if (section === "profiles") {
    return {
      ...resume,
      basics: { ...resume.basics, profiles: list as Resume["basics"]["profiles"] },
    };
  }
  return { ...resume, [section]: list };
}
