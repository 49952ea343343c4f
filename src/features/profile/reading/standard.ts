/** A text is read by what it holds: a link and a date are recognised in the ways that people write them. */
export type TextKind = "line" | "paragraph" | "date" | "endDate" | "url" | "email" | "id";

type Spelled = {
  /** Older names of the field; the first that is filled in counts. */
  readonly spellings?: readonly string[];
};

export type TextField = Spelled & {
  readonly kind: TextKind;
  /** Older documents kept several values, of which the first counts. */
  readonly orFirstOf?: true;
  /** Older documents split the text into these fields. */
  readonly joinedFrom?: readonly string[];
};

export type ListField = Spelled & { readonly kind: "texts"; readonly of: "line" | "paragraph" };

export type ObjectField = Spelled & { readonly kind: "object"; readonly fields: Fields };

export type EntriesField = Spelled & {
  readonly kind: "entries";
  readonly fields: Fields;
  /** A bare text in the list fills this field. */
  readonly main?: string;
  /** An object in place of the list holds one entry a key: the key fills the first field, its value the second. */
  readonly fromMap?: readonly [key: string, value: string];
};

export type Field = TextField | ListField | ObjectField | EntriesField;
export type Fields = { readonly [name: string]: Field };

const line: TextField = { kind: "line" };
const paragraph: TextField = { kind: "paragraph" };
const date: TextField = { kind: "date" };
const url: TextField = { kind: "url", spellings: ["website", "websites"], orFirstOf: true };
const lines: ListField = { kind: "texts", of: "line" };
const highlights: ListField = { kind: "texts", of: "paragraph" };
const id: TextField = { kind: "id" };
const period: Fields = { startDate: date, endDate: { kind: "endDate" } };

const location: Fields = {
  address: line,
  postalCode: line,
  city: line,
  countryCode: line,
  region: { ...line, spellings: ["state"] },
};

const profile: Fields = {
  network: line,
  username: line,
  url,
};

const basics: Fields = {
  name: { ...line, joinedFrom: ["firstName", "lastName"] },
  label: line,
  image: { kind: "url", spellings: ["picture"] },
  email: { kind: "email", orFirstOf: true },
  phone: { ...line, orFirstOf: true },
  url,
  summary: paragraph,
  location: { kind: "object", fields: location },
  profiles: { kind: "entries", fields: profile, fromMap: ["network", "username"] },
};

const work: Fields = {
  id,
  name: { ...line, spellings: ["company", "employer"] },
  position: line,
  location: line,
  description: paragraph,
  url,
  ...period,
  summary: paragraph,
  highlights,
};

const volunteer: Fields = {
  id,
  organization: { ...line, spellings: ["organisation", "company"] },
  position: line,
  url,
  ...period,
  summary: paragraph,
  highlights,
};

const education: Fields = {
  id,
  institution: line,
  url,
  area: line,
  studyType: line,
  ...period,
  score: { ...line, spellings: ["gpa"] },
  courses: lines,
};

const award: Fields = {
  id,
  title: line,
  date: { ...date, spellings: ["awardDate"] },
  awarder: line,
  summary: { ...paragraph, spellings: ["description"] },
};

const certificate: Fields = {
  id,
  name: { ...line, spellings: ["title"] },
  date,
  url,
  issuer: line,
};

const publication: Fields = {
  id,
  name: line,
  publisher: line,
  releaseDate: date,
  url,
  summary: { ...paragraph, spellings: ["description"] },
};

const project: Fields = {
  id,
  name: line,
  description: { ...paragraph, spellings: ["summary"] },
  highlights,
  keywords: lines,
  ...period,
  url,
  roles: lines,
  entity: line,
  type: line,
};

const skill: Fields = { id, name: line, level: line, keywords: lines };
const language: Fields = {
  id,
  language: { ...line, spellings: ["name"] },
  fluency: { ...line, spellings: ["level"] },
};
const interest: Fields = { id, name: line, keywords: lines };
const reference: Fields = { id, name: line, reference: paragraph };

/**
 * The fields of JSON Resume 1.0.0 with the names that they had before (versions 0.0.0 to 0.1.3), and our `id`. Whatever else
 * a document holds is kept out, and so is `meta`, which is about the file.
 */
export const standard: Fields = {
  basics: { kind: "object", fields: basics, spellings: ["bio"] },
  work: { kind: "entries", fields: work },
  volunteer: { kind: "entries", fields: volunteer },
  education: { kind: "entries", fields: education },
  awards: { kind: "entries", fields: award, main: "title" },
  certificates: { kind: "entries", fields: certificate, main: "name" },
  publications: { kind: "entries", fields: publication, main: "name" },
  projects: { kind: "entries", fields: project },
  skills: { kind: "entries", fields: skill, main: "name", fromMap: ["name", "keywords"] },
  languages: {
    kind: "entries",
    fields: language,
    main: "language",
    fromMap: ["language", "fluency"],
  },
  interests: { kind: "entries", fields: interest, main: "name", spellings: ["hobbies"] },
  references: { kind: "entries", fields: reference, main: "reference" },
};
