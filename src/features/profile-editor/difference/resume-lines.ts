import type { Resume } from "../../profile";
import { fieldsOf, type SectionName, sectionNames } from "../form/fields";
import { listIn } from "../form/form-of-resumes";

type Json = Readonly<Record<string, unknown>>;

/** It is one line of text of a resume. */
export type ResumeLine = {
  readonly field: string;
  readonly text: string;
  /** It is the fact of letters that the line is part of, where there is one. */
  readonly factId: string | null;
};

export type LineGroup = {
  readonly section: SectionName | "basics";
  /** It is the entry's id, where it has one. */
  readonly id: string | null;
  /** It is the name of the entry; basics have none. */
  readonly title: string;
  readonly lines: readonly ResumeLine[];
};

/** It is the kind of fact that each section gives; the profile names facts by it and by the place or id of the entry. */
const factKinds: Readonly<Partial<Record<SectionName, string>>> = {
  work: "work",
  projects: "project",
  education: "education",
  skills: "skill",
  languages: "language",
  interests: "interest",
};
const namedByPlace: ReadonlySet<SectionName> = new Set(["languages", "interests"]);

/** It returns all that a resume says, entry by entry. */
export function lineGroupsOf(resume: Resume | undefined): LineGroup[] {
  if (!resume) return [];
  const basics = linesOf("basics", resume.basics, (field) =>
    field === "name" || field === "summary" ? `basics:${field}` : null,
  );
  return [
    { section: "basics", id: null, title: "", lines: basics },
    ...sectionNames.flatMap((section) =>
      listIn(resume, section).map((entry, place) => groupOf(section, entry, place)),
    ),
  ];
}

function groupOf(section: SectionName, entry: Json, place: number): LineGroup {
  const id = typeof entry["id"] === "string" ? entry["id"] : null;
  const kind = factKinds[section];
  const name = namedByPlace.has(section) ? place + 1 : (id ?? place + 1);
  const factOf = (field: string, index: number) => {
    if (kind === undefined) return null;
    return field === "highlights" ? `${kind}:${name}:highlight:${index + 1}` : `${kind}:${name}`;
  };
  const lines = linesOf(section, entry, factOf);
  return { section, id, title: lines[0]?.text ?? "", lines };
}

function linesOf(
  section: SectionName | "basics",
  entry: Json,
  factOf: (field: string, index: number) => string | null,
): ResumeLine[] {
  return fieldsOf(section).flatMap(({ name }) =>
    textsAt(entry, name).map((text, index) => ({ field: name, text, factId: factOf(name, index) })),
  );
}

/** These are the texts of one field; a dot in its name leads into an object. */
export function textsAt(entry: Json, name: string): string[] {
  const [outer = "", inner] = name.split(".");
  const value = inner === undefined ? entry[outer] : (entry[outer] as Json | undefined)?.[inner];
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((text): text is string => typeof text === "string" && text !== "");
}
