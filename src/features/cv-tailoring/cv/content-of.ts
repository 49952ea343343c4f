import type {
  CvContent,
  CvEntry,
  CvItem,
  CvPhoto,
  CvSchooling,
  CvSkillGroup,
} from "../../../engines/cv-layout/cv-content";
import type { Language } from "../../../platform/language";
import { factsOf, type Resume } from "../../profile";
import { type EntryHighlights, highlightsByEntry } from "../widgets/entry-highlights";

/** It is what a line brings to a page: its words and its worth. A line that is not to be printed has none. */
export type LineUse = {
  readonly text: string;
  readonly points: number;
  /** It is what the line is worth where room is left. */
  readonly fillerPoints?: number;
  readonly isPinned: boolean;
};

export type ContentPlan = {
  readonly resume: Resume;
  readonly language: Language;
  readonly summary: CvItem | null;
  readonly photo: CvPhoto | null;
  /** It gives the use of a line by its id, and null for one that is left out. */
  readonly useOf: (id: string) => LineUse | null;
};

type Plan = ContentPlan & { readonly highlights: EntryHighlights };

/** Names, employers, titles, dates and degrees go into a CV as they stand in the profile, byte for byte. */
export function contentOf(content: ContentPlan): CvContent {
  const plan = { ...content, highlights: highlightsByEntry(content.resume) };
  const { resume, language, summary, photo } = plan;
  const { name, label, email, phone, location, url, profiles } = resume.basics;
  return {
    language,
    name,
    title: label ?? null,
    email: email ?? null,
    phone: phone ?? null,
    city: location?.city ?? null,
    links: [url, ...profiles.map((profile) => profile.url)].flatMap((link) => link ?? []),
    photo,
    summary,
    experiences: resume.work.flatMap((work, at) => postEntry(plan, work, at)),
    projects: resume.projects.flatMap((project, at) => projectEntry(plan, project, at)),
    skills: skillGroups(plan),
    education: resume.education.flatMap((_, at) => schooling(plan, at)),
    certificates: (resume.certificates ?? []).flatMap(({ id, name: title, issuer }, at) =>
      itemOf(plan, `certificate:${id ?? at + 1}`, told([title, issuer])),
    ),
    languages: resume.languages.flatMap(({ language: spoken, fluency }, at) =>
      itemOf(plan, `language:${at + 1}`, fluency ? `${spoken ?? ""} (${fluency})` : spoken),
    ),
  };
}

const told = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(", ");

function itemOf({ useOf }: ContentPlan, id: string, text?: string): CvItem[] {
  const use = useOf(id);
  const { points = 0, fillerPoints = 0, isPinned = false } = use ?? {};
  const printed = text ?? use?.text ?? "";
  return use && printed !== "" ? [{ id, text: printed, points, fillerPoints, isPinned }] : [];
}

/** A heading alone earns part of its worth; its lines earn theirs. */
const HEADING_SHARE = 0.4;

type Heading = Pick<
  CvEntry,
  "id" | "title" | "organisation" | "place" | "start" | "end" | "isCurrent"
>;

function entryOf(plan: ContentPlan, heading: Heading, lineIds: readonly string[]): CvEntry[] {
  const use = plan.useOf(heading.id);
  const lines = lineIds.flatMap((id) => itemOf(plan, id));
  if (!use || (lines.length === 0 && lineIds.length > 0 && !use.isPinned)) return [];
  const points = Math.round(use.points * HEADING_SHARE);
  const { fillerPoints = 0, isPinned } = use;
  return [{ ...heading, points, fillerPoints, isPinned, lines }];
}

const highlightIds = ({ highlights }: Plan, id: string): string[] =>
  (highlights.get(id) ?? []).map((highlight) => highlight.id);

/** An end that comes before its start is not printed. */
function endAfter(start: string | undefined, end: string | undefined): string | null {
  if (start === undefined || end === undefined) return end ?? null;
  const told = Math.min(start.length, end.length);
  return end.slice(0, told) < start.slice(0, told) ? null : end;
}

function postEntry(plan: Plan, work: Resume["work"][number], at: number): CvEntry[] {
  const { position, name, location, startDate, endDate, summary } = work;
  const id = `work:${work.id ?? at + 1}`;
  const [title = "", organisation] = [position, name].filter((text) => text !== undefined);
  const heading = {
    id,
    title,
    organisation: organisation ?? null,
    place: location ?? null,
    start: startDate ?? null,
    end: endAfter(startDate, endDate),
    isCurrent: startDate !== undefined && endDate === undefined,
  };
  const lineIds = [...(summary ? [`${id}:summary`] : []), ...highlightIds(plan, id)];
  return entryOf(plan, heading, lineIds);
}

function projectEntry(plan: Plan, project: Resume["projects"][number], at: number): CvEntry[] {
  const { name, entity, startDate, endDate, description } = project;
  const id = `project:${project.id ?? at + 1}`;
  const heading = {
    id,
    title: name ?? "",
    organisation: entity ?? null,
    place: null,
    start: startDate ?? null,
    end: endAfter(startDate, endDate),
    isCurrent: false,
  };
  const lineIds = [...(description ? [`${id}:description`] : []), ...highlightIds(plan, id)];
  return entryOf(plan, heading, lineIds);
}

/** Skills that belong to no group make one without a name. It comes first: below a named one it would be read as its end. */
function skillGroups(plan: ContentPlan): CvSkillGroup[] {
  const single: CvItem[] = [];
  const groups = plan.resume.skills.flatMap((skill, at): CvSkillGroup[] => {
    const id = `skill:${skill.id ?? at + 1}`;
    if (skill.keywords.length === 0) {
      single.push(...itemOf(plan, id));
      return [];
    }
    const skills = skill.keywords.flatMap((_, index) => itemOf(plan, `${id}:keyword:${index + 1}`));
    return skills.length === 0 ? [] : [{ id, name: skill.name ?? null, skills }];
  });
  return single.length === 0 ? groups : [{ id: "skills", name: null, skills: single }, ...groups];
}

function schooling(plan: ContentPlan, at: number): CvSchooling[] {
  const education = plan.resume.education[at];
  const id = `education:${education?.id ?? at + 1}`;
  const use = plan.useOf(id);
  if (!education || !use) return [];
  const { institution, startDate, endDate } = education;
  const degree = degreeIn(plan.resume, id);
  return [
    {
      id,
      degree: degree ?? institution ?? "",
      school: degree === undefined ? null : (institution ?? null),
      start: startDate ?? null,
      end: endAfter(startDate, endDate),
      points: use.points,
      fillerPoints: use.fillerPoints ?? 0,
      isPinned: use.isPinned,
    },
  ];
}

export function degreeIn(resume: Resume, id: string): string | undefined {
  const fact = factsOf(resume).find((each) => each.id === id);
  return fact?.kind === "education" ? fact.degree : undefined;
}
