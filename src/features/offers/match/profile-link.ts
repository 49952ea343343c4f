import type { Requirement } from "../../../engines/matching";

/** The part of the profile's editor where a need is answered. */
const anchors = {
  skill: "skills",
  years: "work",
  degree: "education",
  language: "languages",
  licence: "certificates",
  place: "basics",
  contract: "basics",
} as const satisfies Record<Requirement["kind"], string>;

export const profileLink = ({ kind }: Pick<Requirement, "kind">): string =>
  `/profile#${anchors[kind]}`;
