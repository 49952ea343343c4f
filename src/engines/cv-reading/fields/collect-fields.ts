import type { CvField, CvFields } from "../read-cv-result";
import type { ReadEntry } from "./entries";
import type { ReadPerson } from "./person";
import type { SpokenLanguage } from "./spoken-list";
import { fieldOf } from "./told";
import type { Told } from "./told";

export type ReadParts = {
  readonly person: ReadPerson;
  readonly sections: readonly Told[];
  readonly experience: readonly ReadEntry[];
  readonly education: readonly ReadEntry[];
  readonly skills: readonly Told[];
  readonly languages: readonly SpokenLanguage[];
  readonly certificates: readonly Told[];
  readonly interests: readonly Told[];
};

const valueOf = (told: Told | null) => told?.value ?? null;
const valuesOf = (told: readonly Told[]) => told.map(({ value }) => value);

const isTelling = ({ title, holder, range }: ReadEntry) => Boolean(title ?? holder ?? range);

/** It lays out what was told as the fields of a CV and as the places of their values. */
export function collectFields(parts: ReadParts): {
  readonly cv: CvFields;
  readonly fields: readonly CvField[];
} {
  const experience = parts.experience.filter(isTelling).slice(0, 60);
  const education = parts.education.filter(isTelling).slice(0, 40);
  const whole = { ...parts, experience, education };
  const fields = [...placesOfPerson(parts), ...placesOfEntries(whole), ...placesOfLists(parts)]
    .map(([path, told]) => (told ? fieldOf(path, told) : null))
    .filter((field) => field !== null);
  return { cv: valuesOfParts(whole), fields };
}

function valuesOfParts({ person, ...parts }: ReadParts): CvFields {
  return {
    name: valueOf(person.name),
    email: valueOf(person.email),
    phone: valueOf(person.phone),
    city: valueOf(person.city),
    links: valuesOf(person.links),
    title: valueOf(person.title),
    summary: valueOf(person.summary),
    skills: valuesOf(parts.skills),
    languages: parts.languages.map(({ name, level }) => ({
      name: name.value,
      level: valueOf(level),
    })),
    sections: valuesOf(parts.sections),
    experience: parts.experience.map((entry) => ({
      title: valueOf(entry.title),
      company: valueOf(entry.holder),
      city: valueOf(entry.city),
      start: valueOf(entry.start),
      end: valueOf(entry.end),
      isCurrent: entry.current !== null,
      bullets: valuesOf(entry.bullets),
    })),
    education: parts.education.map((entry) => ({
      degree: valueOf(entry.title),
      school: valueOf(entry.holder),
      start: valueOf(entry.start),
      end: valueOf(entry.end),
    })),
    certificates: valuesOf(parts.certificates),
    interests: valuesOf(parts.interests),
  };
}

type Place = readonly [path: string, told: Told | null];

const listed = (path: string, told: readonly Told[]): readonly Place[] =>
  told.map((one, index) => [`${path}[${index}]`, one]);

const placesOfPerson = ({ person, sections }: ReadParts): readonly Place[] => [
  ["name", person.name],
  ["email", person.email],
  ["phone", person.phone],
  ["city", person.city],
  ...listed("links", person.links),
  ["title", person.title],
  ["summary", person.summary],
  ...listed("sections", sections),
];

const placesOfEntries = ({ experience, education }: ReadParts): readonly Place[] => [
  ...experience.flatMap((entry, index): readonly Place[] => [
    [`experience[${index}].title`, entry.title],
    [`experience[${index}].company`, entry.holder],
    [`experience[${index}].city`, entry.city],
    [`experience[${index}].start`, entry.start],
    [`experience[${index}].end`, entry.end],
    [`experience[${index}].isCurrent`, entry.current],
    ...listed(`experience[${index}].bullets`, entry.bullets),
  ]),
  ...education.flatMap((entry, index): readonly Place[] => [
    [`education[${index}].degree`, entry.title],
    [`education[${index}].school`, entry.holder],
    [`education[${index}].start`, entry.start],
    [`education[${index}].end`, entry.end],
  ]),
];

const placesOfLists = (parts: ReadParts): readonly Place[] => [
  ...listed("skills", parts.skills),
  ...parts.languages.flatMap(({ name, level }, index): readonly Place[] => [
    [`languages[${index}].name`, name],
    [`languages[${index}].level`, level],
  ]),
  ...listed("certificates", parts.certificates),
  ...listed("interests", parts.interests),
];
