import type { CvContent, FittedCv } from "./cv-content";

/** It is a CV without what was left out. */
export function keptContent(content: CvContent, { keptIds }: Pick<FittedCv, "keptIds">): CvContent {
  const kept = new Set(keptIds);
  const isKept = ({ id }: { readonly id: string }) => kept.has(id);
  const entries = (all: CvContent["experiences"]) =>
    all.filter(isKept).map((entry) => ({ ...entry, lines: entry.lines.filter(isKept) }));
  return {
    ...content,
    summary: content.summary && isKept(content.summary) ? content.summary : null,
    experiences: entries(content.experiences),
    projects: entries(content.projects),
    skills: content.skills
      .map((group) => ({ ...group, skills: group.skills.filter(isKept) }))
      .filter(({ skills }) => skills.length > 0),
    education: content.education.filter(isKept),
    certificates: content.certificates.filter(isKept),
    languages: content.languages.filter(isKept),
  };
}
