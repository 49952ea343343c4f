import type {
  CvEducation,
  CvExperience,
  CvFields,
  CvLanguage,
} from "../../../engines/cv-reading/read-cv-result";
import type { Resume } from "../../profile";

/** It is one field that a person may take over: what the CV says, and what their profile says now. */
export type ProposedPart = {
  /** It is the path in the CV, such as `email` or `experience[1]`. */
  readonly id: string;
  /** It is the path in the resume whose origin changes. */
  readonly path: string;
  readonly value: string;
  /** It is null where the profile has nothing there. */
  readonly present: string | null;
  readonly isSame: boolean;
  readonly take: (resume: Resume) => Resume;
};

type Basic = "name" | "label" | "email" | "phone" | "summary";
const basics: readonly (readonly [
  field: "name" | "title" | "email" | "phone" | "summary",
  Basic,
])[] = [
  ["name", "name"],
  ["title", "label"],
  ["email", "email"],
  ["phone", "phone"],
  ["summary", "summary"],
];

/** It lists what a CV offers to a profile, in the order of a resume. Nothing is taken unless it is accepted. */
export function proposedParts(cv: CvFields, resume: Resume | null): ProposedPart[] {
  return [
    ...basics.flatMap(([field, basic]) => basicPart(cv[field], { field, basic, resume })),
    ...placePart(cv, resume),
    ...cv.links.map((link, index) => linkPart(link, index, resume)),
    ...cv.experience.map((post, index) => workPart(post, index, resume)),
    ...cv.education.map((entry, index) => educationPart(entry, index, resume)),
    ...cv.skills.map((skill, index) => skillPart(skill, index, resume)),
    ...cv.languages.map((language, index) => languagePart(language, index, resume)),
    ...cv.certificates.map((name, index) => certificatePart(name, index, resume)),
    ...cv.interests.map((name, index) => interestPart(name, index, resume)),
  ].filter(({ value }) => value !== "");
}

const isEqual = (one: string, other: string) =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

type BasicFacts = { readonly field: string; readonly basic: Basic; readonly resume: Resume | null };

function basicPart(value: string | null, { field, basic, resume }: BasicFacts): ProposedPart[] {
  if (value === null) return [];
  const present = resume?.basics[basic] ?? null;
  return [
    {
      id: field,
      path: `basics.${basic}`,
      value,
      present,
      isSame: present !== null && isEqual(present, value),
      take: (before) => ({ ...before, basics: { ...before.basics, [basic]: value } }),
    },
  ];
}

function placePart({ city }: CvFields, resume: Resume | null): ProposedPart[] {
  if (city === null) return [];
  const present = resume?.basics.location?.city ?? null;
  const take = (before: Resume): Resume => ({
    ...before,
    basics: { ...before.basics, location: { ...before.basics.location, city } },
  });
  const isSame = present !== null && isEqual(present, city);
  return [{ id: "city", path: "basics.location", value: city, present, isSame, take }];
}

function linkPart(link: string, index: number, resume: Resume | null): ProposedPart {
  const url = /^https?:\/\//i.test(link) ? link : `https://${link}`;
  const known = resume?.basics.profiles.some((profile) => profile.url === url) ?? false;
  const take = (before: Resume): Resume => ({
    ...before,
    basics: { ...before.basics, profiles: [...before.basics.profiles, { url }] },
  });
  return added({ id: `links[${index}]`, path: "basics.profiles", value: link, known, take });
}

function workPart(post: CvExperience, index: number, resume: Resume | null): ProposedPart {
  const entry = {
    ...told("position", post.title),
    ...told("name", post.company),
    ...told("location", post.city),
    ...told("startDate", post.start),
    ...told("endDate", post.isCurrent ? null : post.end),
    highlights: [...post.bullets],
  };
  const known =
    resume?.work.some(
      (work) =>
        isEqual(work.position ?? "", post.title ?? "") &&
        isEqual(work.name ?? "", post.company ?? "") &&
        (work.startDate ?? null) === post.start,
    ) ?? false;
  const head = joined([post.title, post.company, post.city, periodOf(post)]);
  const value = [head, ...post.bullets].join("\n");
  const take = (before: Resume): Resume => ({ ...before, work: [...before.work, entry] });
  return added({ id: `experience[${index}]`, path: "work", value, known, take });
}

function educationPart(entry: CvEducation, index: number, resume: Resume | null): ProposedPart {
  const { degree, school, start, end } = entry;
  const kept = {
    ...told("studyType", degree),
    ...told("institution", school),
    ...told("startDate", start),
    ...told("endDate", end),
  };
  const known =
    resume?.education.some(
      (other) =>
        isEqual(other.studyType ?? "", degree ?? "") &&
        isEqual(other.institution ?? "", school ?? ""),
    ) ?? false;
  const take = (before: Resume): Resume => ({ ...before, education: [...before.education, kept] });
  const value = joined([degree, school, periodOf(entry)]);
  return added({ id: `education[${index}]`, path: "education", value, known, take });
}

function skillPart(skill: string, index: number, resume: Resume | null): ProposedPart {
  const known =
    resume?.skills.some(
      ({ name, keywords }) =>
        isEqual(name ?? "", skill) || keywords.some((keyword) => isEqual(keyword, skill)),
    ) ?? false;
  const entry = { name: skill, keywords: [] };
  const take = (before: Resume): Resume => ({ ...before, skills: [...before.skills, entry] });
  return added({ id: `skills[${index}]`, path: "skills", value: skill, known, take });
}

function languagePart(language: CvLanguage, index: number, resume: Resume | null): ProposedPart {
  const { name, level } = language;
  const known = resume?.languages.some((other) => isEqual(other.language ?? "", name)) ?? false;
  const entry = { language: name, ...told("fluency", level) };
  const take = (before: Resume): Resume => ({ ...before, languages: [...before.languages, entry] });
  const value = joined([name, level]);
  return added({ id: `languages[${index}]`, path: "languages", value, known, take });
}

function certificatePart(name: string, index: number, resume: Resume | null): ProposedPart {
  const known = resume?.certificates?.some((other) => isEqual(other.name ?? "", name)) ?? false;
  const take = (before: Resume): Resume => ({
    ...before,
    certificates: [...(before.certificates ?? []), { name }],
  });
  return added({ id: `certificates[${index}]`, path: "certificates", value: name, known, take });
}

function interestPart(name: string, index: number, resume: Resume | null): ProposedPart {
  const known = resume?.interests.some((other) => isEqual(other.name ?? "", name)) ?? false;
  const take = (before: Resume): Resume => ({
    ...before,
    interests: [...before.interests, { name, keywords: [] }],
  });
  return added({ id: `interests[${index}]`, path: "interests", value: name, known, take });
}

type Added = Pick<ProposedPart, "id" | "path" | "value" | "take"> & { readonly known: boolean };

/** An entry of a list is added, and replaces nothing. */
const added = ({ known, ...part }: Added): ProposedPart => ({
  ...part,
  present: null,
  isSame: known,
});

const told = <K extends string>(key: K, value: string | null) =>
  (value === null ? {} : { [key]: value }) as Partial<Record<K, string>>;

const joined = (parts: readonly (string | null)[]) =>
  parts.filter((part) => part !== null && part !== "").join(", ");

type Dated = Pick<CvEducation, "start" | "end">;
const periodOf = ({ start, end }: Dated) => joined([start, end]).replace(", ", " – ");
