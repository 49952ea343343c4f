/** `lines` has one item a line; `date` is as precise as known. */
export type FormFieldKind = "line" | "text" | "lines" | "date" | "url" | "email";

export type FormField = {
  /** A dot leads into an object of the resume: `location.city`. */
  readonly name: string;
  readonly kind: FormFieldKind;
  /** Its value is the same in every language, as that of a date. */
  readonly isShared?: true;
};

const line = (name: string): FormField => ({ name, kind: "line" });
const text = (name: string): FormField => ({ name, kind: "text" });
const lines = (name: string): FormField => ({ name, kind: "lines" });
const shared = (name: string, kind: FormFieldKind = "line"): FormField => ({
  name,
  kind,
  isShared: true,
});
const url = shared("url", "url");
const period = [shared("startDate", "date"), shared("endDate", "date")];

/** These are the fields of `basics`, in the order of the page. */
export const basicsFields: readonly FormField[] = [
  line("name"),
  line("label"),
  text("summary"),
  shared("email", "email"),
  shared("phone"),
  url,
  shared("image", "url"),
  line("location.address"),
  shared("location.postalCode"),
  line("location.city"),
  line("location.region"),
  shared("location.countryCode"),
];

/** These are the lists of JSON Resume 1.0.0, each with the fields of its entries; the first one names an entry. */
export const sectionFields = {
  profiles: [line("network"), shared("username"), url],
  work: [
    line("position"),
    line("name"),
    line("location"),
    line("description"),
    ...period,
    url,
    text("summary"),
    lines("highlights"),
  ],
  projects: [
    line("name"),
    text("description"),
    ...period,
    url,
    lines("highlights"),
    lines("keywords"),
    lines("roles"),
    line("entity"),
    line("type"),
  ],
  education: [
    line("institution"),
    line("studyType"),
    line("area"),
    ...period,
    line("score"),
    url,
    lines("courses"),
  ],
  skills: [line("name"), line("level"), lines("keywords")],
  languages: [line("language"), line("fluency")],
  volunteer: [
    line("organization"),
    line("position"),
    ...period,
    url,
    text("summary"),
    lines("highlights"),
  ],
  certificates: [line("name"), line("issuer"), shared("date", "date"), url],
  awards: [line("title"), line("awarder"), shared("date", "date"), text("summary")],
  publications: [
    line("name"),
    line("publisher"),
    shared("releaseDate", "date"),
    url,
    text("summary"),
  ],
  interests: [line("name"), lines("keywords")],
  references: [line("name"), text("reference")],
} satisfies Readonly<Record<string, readonly FormField[]>>;

export type SectionName = keyof typeof sectionFields;

export const sectionNames = Object.keys(sectionFields) as readonly SectionName[];

export const fieldsOf = (section: SectionName | "basics"): readonly FormField[] =>
  section === "basics" ? basicsFields : sectionFields[section];
