import type { CvContent, FittedCv } from "../../src/engines/cv-layout/cv-content";
import { matchNeeds } from "../../src/engines/matching/matching";
import type { CvChoices } from "../../src/features/cv-tailoring/cv/cv-choices";
import type { TailoredMaterial } from "../../src/features/cv-tailoring/cv/tailored-material";
import {
  buildWidgets,
  jobOfferContextOf,
} from "../../src/features/cv-tailoring/widgets/build-widgets";
import { reasonsOf } from "../../src/features/cv-tailoring/widgets/line-reasons";
import { matchOffer } from "../../src/features/offers";
import type { Resume } from "../../src/features/profile";
import { anOffer } from "./offers";

const now = new Date("2026-11-30T10:00:00Z");

export async function materialFor(resume: Resume, text: string): Promise<TailoredMaterial> {
  const offer = anOffer(text);
  const match = await matchOffer(offer, resume, { date: now, language: "fr" });
  const input = { resume, offer, match, language: "fr" as const, now };
  const { envelope, answers } = buildWidgets(matchNeeds, input);
  const reasons = reasonsOf(answers, new Set(envelope.widgets.map(({ id }) => id)));
  return {
    resume,
    envelope,
    reasons,
    offer: jobOfferContextOf(input),
    language: "fr",
    completeness: 50,
    model: "atelier-built-in",
    madeAt: now.toISOString(),
  };
}

export const cvChoices = (changes: Partial<CvChoices> = {}): CvChoices => ({
  template: "modern",
  includePhoto: false,
  pages: 1,
  minScore: 50,
  maxExperiences: 6,
  maxBulletsPerExperience: 6,
  pinned: [],
  excluded: [],
  ...changes,
});

/** It is a page of so many lines, filled greedily; what is pinned comes first, and a line brings its heading along. */
export const pageOf =
  (most: number) =>
  (content: CvContent): FittedCv => {
    const entries = [...content.experiences, ...content.projects];
    const items = [
      ...(content.summary ? [{ ...content.summary, heading: null }] : []),
      ...entries.flatMap((entry) => entry.lines.map((line) => ({ ...line, heading: entry.id }))),
      ...[
        ...content.skills.flatMap(({ skills }) => skills),
        ...content.education,
        ...content.certificates,
        ...content.languages,
      ].map((item) => ({ ...item, heading: null })),
    ].toSorted(
      (one, other) => Number(other.isPinned) - Number(one.isPinned) || other.points - one.points,
    );
    const kept = new Set<string>();
    for (const { id, heading } of items) {
      const needs = heading === null || kept.has(heading) ? [id] : [heading, id];
      if (kept.size + needs.length <= most) for (const each of needs) kept.add(each);
    }
    return {
      template: "modern",
      keptIds: [...kept],
      leftOut: [],
      keptCosts: [],
      problem: null,
      points: 0,
      pages: 1,
      fill: 0.9,
    };
  };
