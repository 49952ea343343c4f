import { fold } from "../../../engines/grounding/tokens";
import type { CandidateFact } from "../../../engines/matching";
import { type Fact, factsOf, type Resume } from "../../profile";
import type { AiWidget, WidgetSources } from "./ai-widgets";
import type * as z from "zod";
import { type EntryHighlights, highlightsByEntry } from "./entry-highlights";
import { cutAtSentence } from "./sentences";
import { yearsBetween } from "./periods";

export type LineKind =
  | "post"
  | "achievement"
  | "project"
  | "project-line"
  | "skill-group"
  | "skill"
  | "degree"
  | "certificate"
  | "language";

/** One thing of a profile that may stand in a CV by itself, with its place. Its id is the id of its fact. */
export type ProfileLine = {
  readonly id: string;
  readonly kind: LineKind;
  readonly type: AiWidget["type"];
  readonly section: AiWidget["section"];
  readonly text: string;
  /** The text is these words of the profile, or the beginning of them. */
  readonly source: string;
  /** It is the id of the post, the project or the group of skills that the line stands under. */
  readonly parentId: string | null;
  readonly sources: z.infer<typeof WidgetSources>;
  readonly start: string | undefined;
  /** It is null for what goes on today, and undefined where no date applies. */
  readonly end: string | null | undefined;
  readonly candidate: Omit<CandidateFact, "id" | "text">;
};

/** Longer lines are cut at the end of a sentence. */
export const MOST_LINE_CHARACTERS = 300;
/** A profile may hold more than any CV or model takes; what comes later in it is left out. */
const MOST_TOLD = 400;
const MOST_LISTED = 60;

/** It returns the lines in the order of the profile, each group before what stands under it. */
export function profileLines(resume: Resume, now: Date): ProfileLine[] {
  const facts = new Map(factsOf(resume).map((fact) => [fact.id, fact]));
  const highlights = highlightsByEntry(resume);
  const told = [
    ...resume.work.flatMap((work, at) => postLines(work, { at, facts, highlights, now })),
    ...resume.projects.flatMap((project, at) =>
      projectLines(project, { at, facts, highlights, now }),
    ),
    ...withoutTwins(resume.skills.flatMap((skill, at) => skillLines(skill, at))),
  ];
  const lists = [
    ...withoutTwins(
      resume.education.flatMap((degree, at) => degreeLines(degree, { at, facts, now })),
    ),
    ...withoutTwins((resume.certificates ?? []).flatMap((each, at) => certificateLines(each, at))),
    ...spokenOnce(resume.languages).flatMap(({ spoken, at }) => languageLines(spoken, at)),
  ];
  return [...told.slice(0, MOST_TOLD), ...lists.slice(0, MOST_LISTED)].filter(
    ({ text }) => text !== "",
  );
}

type Place = { readonly at: number; readonly facts: ReadonlyMap<string, Fact> };
type EntryPlace = Place & { readonly highlights: EntryHighlights; readonly now: Date };

/** The profile's own words, cut where a sentence ends; a text without one stays whole. */
const lineOf = (source: string) => ({
  source,
  text: cutAtSentence(source, MOST_LINE_CHARACTERS) ?? source,
});

function postLines(work: Resume["work"][number], place: EntryPlace): ProfileLine[] {
  const { at, facts, highlights, now } = place;
  const id = `work:${work.id ?? at + 1}`;
  const fact = facts.get(id);
  const title = headingOf([work.position, work.name]);
  if (title === "") return [];
  const years = yearsBetween(work.startDate, work.endDate, now);
  const dates = { start: work.startDate, end: work.endDate ?? null };
  const path = `experiences[${at}]`;
  const common = { section: "experiences" as const, ...dates };
  const achievement = (lineId: string, text: string, where: string): ProfileLine => ({
    ...common,
    ...lineOf(text),
    id: lineId,
    kind: "achievement",
    type: "experience_bullet",
    parentId: id,
    sources: { rag_experience_id: id, rag_realisation_id: lineId, rag_path: `${path}.${where}` },
    candidate: {},
  });
  const summary = fact?.kind === "role" ? fact.summary : undefined;
  return [
    {
      ...common,
      id,
      kind: "post",
      type: "experience_header",
      text: title,
      source: title,
      parentId: null,
      sources: { rag_experience_id: id, rag_path: path },
      candidate: {
        kind: "experience",
        proof: work.position ?? "",
        ...(years !== null && { years }),
      },
    },
    ...withoutTwins([
      ...(summary ? [achievement(`${id}:summary`, summary, "contexte")] : []),
      ...(highlights.get(id) ?? []).map((told, index) =>
        achievement(told.id, told.text, `realisations[${index}]`),
      ),
    ]),
  ];
}

function projectLines(project: Resume["projects"][number], place: EntryPlace): ProfileLine[] {
  const { at, facts, highlights } = place;
  const id = `project:${project.id ?? at + 1}`;
  const fact = facts.get(id);
  const name = headingOf([project.name]);
  if (name === "") return [];
  const path = `projets[${at}]`;
  const end = project.endDate ?? (project.startDate === undefined ? undefined : null);
  const line = (part: Pick<ProfileLine, "id" | "kind" | "text" | "source">, where: string) => ({
    ...part,
    type: "project_item" as const,
    section: "projects" as const,
    parentId: part.kind === "project" ? null : id,
    sources: {
      rag_experience_id: id,
      ...(part.kind !== "project" && { rag_realisation_id: part.id }),
      rag_path: `${path}${where}`,
    },
    start: project.startDate,
    end,
    candidate: { kind: "project" as const },
  });
  const described = fact?.kind === "project" ? fact.description : undefined;
  return [
    line({ id, kind: "project", text: name, source: name }, ""),
    ...withoutTwins([
      ...(described
        ? [
            line(
              { id: `${id}:description`, kind: "project-line", ...lineOf(described) },
              ".description",
            ),
          ]
        : []),
      ...(highlights.get(id) ?? []).map((told, index) =>
        line(
          { id: told.id, kind: "project-line", ...lineOf(told.text) },
          `.realisations[${index}]`,
        ),
      ),
    ]),
  ];
}

/** A skill with keywords is a group of them; one without is a skill by itself. */
function skillLines(skill: Resume["skills"][number], at: number): ProfileLine[] {
  const id = `skill:${skill.id ?? at + 1}`;
  const path = `competences[${at}]`;
  const isGroup = skill.keywords.length > 0;
  const line = (lineId: string, text: string, where: string): ProfileLine => ({
    id: lineId,
    kind: lineId === id && isGroup ? "skill-group" : "skill",
    type: lineId === id && isGroup ? "skill_group" : "skill_item",
    section: "skills",
    text,
    source: text,
    parentId: lineId === id ? null : id,
    sources: { rag_path: `${path}${where}` },
    start: undefined,
    end: undefined,
    candidate: { kind: "skill" },
  });
  return [
    line(id, headingOf([skill.name]), ""),
    ...skill.keywords.map((keyword, index) =>
      line(`${id}:keyword:${index + 1}`, keyword.trim(), `.techniques[${index}]`),
    ),
  ];
}

/** What is told twice in a post, a project or a list is told once, where it stands first; so is a skill that two groups name. */
function withoutTwins(lines: readonly ProfileLine[]): ProfileLine[] {
  const seen = new Set<string>();
  return lines.filter(({ kind, text }) => {
    const key = fold(text.trim());
    if (kind === "skill-group") return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

type DatedPlace = Place & { readonly now: Date };

function degreeLines(education: Resume["education"][number], place: DatedPlace): ProfileLine[] {
  const id = `education:${education.id ?? place.at + 1}`;
  const fact = place.facts.get(id);
  const degree = fact?.kind === "education" ? fact.degree : undefined;
  const year = (education.endDate ?? education.startDate)?.slice(0, 4);
  const title = headingOf([degree, education.institution]);
  const text = title !== "" && year ? `${title} (${year})` : title;
  const line = listed(
    { id, kind: "degree", text, path: `formations[${place.at}]` },
    education.endDate,
  );
  const { endDate } = education;
  const isUnfinished =
    endDate !== undefined && endDate > place.now.toISOString().slice(0, endDate.length);
  const candidate = { ...line.candidate, ...(degree && { proof: degree }), isUnfinished };
  return [{ ...line, candidate }];
}

type Certificate = NonNullable<Resume["certificates"]>[number];

function certificateLines(certificate: Certificate, at: number): ProfileLine[] {
  const id = `certificate:${certificate.id ?? at + 1}`;
  const text = headingOf([certificate.name, certificate.issuer]);
  const line = listed(
    { id, kind: "certificate", text, path: `certifications[${at}]` },
    certificate.date,
  );
  return [{ ...line, candidate: { ...line.candidate, proof: certificate.name ?? text } }];
}

/** A language that is named twice stands once, where its level is told. */
function spokenOnce(languages: Resume["languages"]) {
  const listedAt = languages.map((spoken, at) => ({ spoken, at }));
  const same = Map.groupBy(listedAt, ({ spoken }) => fold((spoken.language ?? "").trim()));
  return [...same.values()].flatMap(
    (twins) => twins.find(({ spoken }) => spoken.fluency?.trim()) ?? twins.slice(0, 1),
  );
}

function languageLines(spoken: Resume["languages"][number], at: number): ProfileLine[] {
  const text = headingOf([spoken.language, spoken.fluency]);
  return [
    listed({ id: `language:${at + 1}`, kind: "language", text, path: `langues[${at}]` }, undefined),
  ];
}

type Listed = Pick<ProfileLine, "id" | "text"> & {
  readonly kind: "degree" | "certificate" | "language";
  readonly path: string;
};

const listed = ({ id, kind, text, path }: Listed, end: string | undefined): ProfileLine => ({
  id,
  kind,
  type: kind === "language" ? "language_item" : "education_item",
  section: kind === "language" ? "languages" : "education",
  text,
  source: text,
  parentId: null,
  sources: { rag_path: path },
  start: undefined,
  end,
  candidate: { kind: kind === "language" ? "language" : "education" },
});

/** The parts are the profile's own, byte for byte, joined as the contract joins them. */
export const headingOf = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(" - ");
