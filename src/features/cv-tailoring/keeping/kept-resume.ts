import type { Resume } from "../../profile";
import { type EntryHighlights, highlightsByEntry } from "../widgets/entry-highlights";
import type { KeptCv } from "./own-cv";
import { keptCvContent } from "../cv/kept-cv-content";

/** It is the JSON Resume of what stands on the page; nothing in it is worded otherwise than there. */
export function keptResume({ material, fit }: Pick<KeptCv, "material" | "fit">): Resume {
  const { resume } = material;
  const content = keptCvContent({ material, fit });
  const kept = new Set(fit.keptIds);
  const told = new Map(
    [...content.experiences, ...content.projects]
      .flatMap(({ lines }) => lines)
      .map(({ id, text }) => [id, text]),
  );
  const { summary: _, ...basics } = resume.basics;
  const highlights = highlightsByEntry(resume);
  return {
    basics: { ...basics, ...(content.summary && { summary: content.summary.text }) },
    work: resume.work.flatMap((work, at) => {
      const id = `work:${work.id ?? at + 1}`;
      return kept.has(id) ? [withKept(work, { id, own: "summary", told, highlights })] : [];
    }),
    projects: resume.projects.flatMap((project, at) => {
      const id = `project:${project.id ?? at + 1}`;
      return kept.has(id) ? [withKept(project, { id, own: "description", told, highlights })] : [];
    }),
    skills: resume.skills.flatMap((skill, at) => {
      const id = `skill:${skill.id ?? at + 1}`;
      const keywords = skill.keywords.filter((__, index) => kept.has(`${id}:keyword:${index + 1}`));
      return kept.has(id) || keywords.length > 0 ? [{ ...skill, keywords }] : [];
    }),
    education: resume.education.filter(({ id }, at) => kept.has(`education:${id ?? at + 1}`)),
    certificates: (resume.certificates ?? []).filter(({ id }, at) =>
      kept.has(`certificate:${id ?? at + 1}`),
    ),
    languages: resume.languages.filter((__, at) => kept.has(`language:${at + 1}`)),
    interests: [],
  };
}

type Told = {
  readonly id: string;
  /** It is the field that describes the entry, which is a line of its own. */
  readonly own: "summary" | "description";
  readonly told: ReadonlyMap<string, string>;
  readonly highlights: EntryHighlights;
};

function withKept<T extends { readonly highlights: readonly string[] }>(
  entry: T,
  { id, own, told, highlights }: Told,
): T {
  const described = told.get(`${id}:${own}`);
  return {
    ...entry,
    [own]: described,
    highlights: (highlights.get(id) ?? []).flatMap((highlight) => told.get(highlight.id) ?? []),
    // They are those of all achievements.
    highlightIds: undefined,
  };
}
