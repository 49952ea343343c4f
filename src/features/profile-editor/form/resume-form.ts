import * as z from "zod";
import type { Language } from "../../../platform/language";
import { type SectionName, sectionNames } from "./fields";

/** A value belongs to one language, or to both at once. */
export type Side = Language | "both";

/**
 * It holds typed values by `side.field`, such as `fr.position` or `both.startDate`. Besides the fields of the section there are
 * `both.id`, `both.removed`, and `fr.rest` with the JSON of what the form does not show.
 */
export type FormEntry = Readonly<Record<string, string>>;

/**
 * It is the resume in both languages as a form shows it: every value is a text, may be wrong, and has not been read yet. An
 * entry stands once for both languages.
 */
export type ResumeForm = {
  readonly basics: FormEntry;
  readonly sections: Readonly<Record<SectionName, readonly FormEntry[]>>;
};

/** A text longer than this fits no field of a resume. */
const MAX_VALUE = 100_000;
const Entry = z.record(z.string().max(100), z.string().max(MAX_VALUE));
const Entries = z.array(Entry).max(200).default([]);

const sections = Object.fromEntries(sectionNames.map((name) => [name, Entries])) as Record<
  SectionName,
  typeof Entries
>;

export const ResumeForm: z.ZodType<ResumeForm> = z.object({
  basics: Entry,
  sections: z.object(sections),
});

export const isRemoved = (entry: FormEntry): boolean => entry["both.removed"] === "1";

/** It gives `work.2.fr.position`: the place of the entry counts from 0, and basics have none. */
export const inputName = (section: SectionName | "basics", place: number, key: string): string =>
  section === "basics" ? `basics.${key}` : `${section}.${place}.${key}`;

const INPUT = /^(?:(basics)|([a-z]+)\.(\d{1,5}))\.((?:fr|en|both)\.[\w.]{1,60})$/;

/**
 * It reads what a form posted. The order of the entries is that in which their fields come, so that a page only moves
 * elements about; an entry without any text is none.
 */
export function formOf(posted: Readonly<Record<string, unknown>>): ResumeForm {
  const basics: Record<string, string> = {};
  const entries = new Map<string, Record<string, string>>();
  for (const [name, value] of Object.entries(posted)) {
    const [, isBasics, section, place, key = ""] = INPUT.exec(name) ?? [];
    if (typeof value !== "string" || key === "") continue;
    if (isBasics) basics[key] = unified(value);
    else {
      const entry = entries.get(`${section}.${place}`) ?? {};
      entry[key] = unified(value);
      entries.set(`${section}.${place}`, entry);
    }
  }
  const inSection = (section: SectionName) =>
    [...entries].flatMap(([path, entry]) =>
      path.startsWith(`${section}.`) && hasText(entry) ? [entry] : [],
    );
  return {
    basics,
    sections: Object.fromEntries(sectionNames.map((name) => [name, inSection(name)])) as Record<
      SectionName,
      FormEntry[]
    >,
  };
}

/** Browsers send line ends as two characters. */
const unified = (value: string) => value.replaceAll("\r\n", "\n").slice(0, MAX_VALUE);

/** These keys say something about an entry, and make none by themselves. */
const MARKS: ReadonlySet<string> = new Set(["both.id", "both.removed", "both.marked"]);

export const hasText = (entry: FormEntry): boolean =>
  Object.entries(entry).some(([key, value]) => !MARKS.has(key) && value.trim() !== "");

export const emptyResumeForm: ResumeForm = formOf({});
