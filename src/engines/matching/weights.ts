import { foldWords } from "./offer-text";
import type { OfferFinding, RequirementLevel } from "./requirement";
import { skillsIn } from "./skill-table";

/** How much of a must each kind weighs; a place or a contract is agreed on, not proved. */
const kindWeights = {
  skill: 3,
  years: 3,
  degree: 2.6,
  licence: 2.6,
  language: 2.4,
  place: 0.5,
  contract: 0.4,
} as const satisfies Record<OfferFinding["kind"], number>;

const NICE_SHARE = 1 / 3;
/** Words that no table knows are only probably a skill. */
const OPEN_SHARE = 0.8;

type Standing = {
  readonly level: RequirementLevel;
  readonly mentions: number;
  readonly title: string | undefined;
};

export function weightOf(finding: OfferFinding, { level, mentions, title }: Standing): number {
  const base = kindWeights[finding.kind] * (level === "must" ? 1 : NICE_SHARE);
  const share = finding.kind === "skill" && finding.isOpen ? OPEN_SHARE : 1;
  const repeated = Math.min(mentions - 1, 2) * 0.25;
  const named = isInTitle(finding, title) ? 0.5 : 0;
  return Math.round((base * share + repeated + named) * 100) / 100;
}

function isInTitle(finding: OfferFinding, title: string | undefined): boolean {
  if (finding.kind !== "skill" || !title) return false;
  const source = { text: title, folded: foldWords(title) };
  return skillsIn(source, "fr").some(({ skills }) =>
    skills.some((skill) => finding.skills.includes(skill)),
  );
}
