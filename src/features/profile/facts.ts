import type { Resume } from "./api/schemas";
import { plainText } from "./plain-text";

type Base = {
  /** It is stable across languages and edits of the text: `work:<entry>:highlight:<highlight>`. */
  readonly id: string;
  /** It is the fact in the language of its resume; a claim that cites it may use these words. */
  readonly text: string;
};

export type NameFact = Base & { readonly kind: "name" };
export type SummaryFact = Base & { readonly kind: "summary" };
export type RoleFact = Base & {
  readonly kind: "role";
  /** A resume may leave out the position or the employer, which are empty then. */
  readonly position: string;
  readonly employer: string;
  readonly summary: string | undefined;
  /** It is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a role without an end date is held today. */
  readonly startDate: string | undefined;
  readonly endDate: string | undefined;
};
export type HighlightFact = Base & {
  readonly kind: "highlight";
  /** It is the id of the role or project that the fact belongs to. */
  readonly parentId: string;
};
export type ProjectFact = Base & {
  readonly kind: "project";
  readonly name: string;
  readonly description: string | undefined;
};
export type EducationFact = Base & {
  readonly kind: "education";
  readonly institution: string;
  readonly degree: string | undefined;
};
export type SkillFact = Base & {
  readonly kind: "skill";
  readonly name: string;
  readonly keywords: readonly string[];
};
export type LanguageFact = Base & { readonly kind: "language" };
export type InterestFact = Base & { readonly kind: "interest"; readonly name: string };

/** It is one thing that is true of the candidate and that a sentence may cite. */
export type Fact =
  | NameFact
  | SummaryFact
  | RoleFact
  | HighlightFact
  | ProjectFact
  | EducationFact
  | SkillFact
  | LanguageFact
  | InterestFact;

/** It returns every fact of a resume, in the order of the document. */
export function factsOf(resume: Resume): Fact[] {
  const { basics } = resume;
  const facts: Fact[] = [
    { kind: "name", id: "basics:name", text: basics.name },
    ...(basics.summary
      ? [{ kind: "summary", id: "basics:summary", text: plainText(basics.summary) } as const]
      : []),
    ...resume.work.flatMap(workFacts),
    ...resume.projects.flatMap(projectFacts),
    ...resume.education.map(educationFact),
    ...resume.skills.map(skillFact),
    ...resume.languages.map(({ language, fluency }, index): LanguageFact => ({
      kind: "language",
      id: `language:${index + 1}`,
      text: joined([language, fluency]),
    })),
    ...resume.interests.map(({ name, keywords }, index): InterestFact => ({
      kind: "interest",
      id: `interest:${index + 1}`,
      text: joined([name, keywords.join(", ")]),
      name: name ?? "",
    })),
  ];
  // An entry may lack every field that its fact is made of.
  return facts.filter(({ text }) => text !== "");
}

function workFacts(work: Resume["work"][number], index: number): Fact[] {
  const id = `work:${work.id ?? index + 1}`;
  const role: RoleFact = {
    kind: "role",
    id,
    text: joined([work.position, work.name, period(work), work.summary].map(plain)),
    position: plain(work.position) ?? "",
    employer: plain(work.name) ?? "",
    summary: plain(work.summary),
    startDate: work.startDate,
    endDate: work.endDate,
  };
  return [role, ...highlightsOf(id, work)];
}

function projectFacts(project: Resume["projects"][number], index: number): Fact[] {
  const id = `project:${project.id ?? index + 1}`;
  const text = joined([project.name, project.description, project.keywords.join(", ")].map(plain));
  const [name, description] = [plain(project.name) ?? "", plain(project.description)];
  return [{ kind: "project", id, text, name, description }, ...highlightsOf(id, project)];
}

function educationFact(education: Resume["education"][number], index: number): EducationFact {
  const degree = degreeOf(education.studyType, education.area);
  return {
    kind: "education",
    id: `education:${education.id ?? index + 1}`,
    text: joined([degree, education.institution, period(education), education.score]),
    institution: education.institution ?? "",
    degree,
  };
}

/** An area that the degree names already is not said again. */
function degreeOf(studyType: string | undefined, area: string | undefined): string | undefined {
  const [type, field] = [plain(studyType), plain(area)];
  if (type && field && wordsIn(field).includes(wordsIn(type))) return field;
  const isSaid = type && field && wordsIn(type).includes(wordsIn(field));
  return joined([type, isSaid ? undefined : field], " ") || undefined;
}

const wordsIn = (text: string) =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

function skillFact(skill: Resume["skills"][number], index: number): SkillFact {
  return {
    kind: "skill",
    id: `skill:${skill.id ?? index + 1}`,
    text: joined([skill.name, skill.level, skill.keywords.join(", ")]),
    name: skill.name ?? "",
    keywords: skill.keywords,
  };
}

/** A highlight without an id of its own is named by its place. */
function highlightsOf(parentId: string, { highlights, highlightIds = [] }: WithHighlights) {
  const ids = highlightIds.length === highlights.length ? highlightIds : [];
  return highlights.map((text, index): HighlightFact => ({
    kind: "highlight",
    id: `${parentId}:highlight:${ids[index] ?? index + 1}`,
    text: plainText(text),
    parentId,
  }));
}

type WithHighlights = Pick<Resume["work"][number], "highlights" | "highlightIds">;

function period({
  startDate,
  endDate,
}: {
  startDate?: string | undefined;
  endDate?: string | undefined;
}) {
  return startDate ? `${startDate} – ${endDate ?? ""}`.trim() : endDate;
}

const plain = (text: string | undefined) => (text === undefined ? undefined : plainText(text));

function joined(parts: readonly (string | undefined)[], separator = ", "): string {
  return parts.filter((part) => part !== undefined && part !== "").join(separator);
}
