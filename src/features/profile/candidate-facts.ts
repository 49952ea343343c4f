import type { CandidateFact } from "../../engines/matching";
import type { Resume } from "./api/schemas";
import { type Fact, factsOf, type RoleFact } from "./facts";
import { dayOf, hasBegun, isCurrentRole } from "./role-time";

const kinds: Partial<Record<Fact["kind"], CandidateFact["kind"]>> = {
  role: "experience",
  project: "project",
  skill: "skill",
  education: "education",
  language: "language",
};

/** The facts of a resume as the reader of offers takes them; a post that has not begun is no experience. */
export function candidateFacts(resume: Resume, date: Date): CandidateFact[] {
  const today = dayOf(date);
  const certificates = (resume.certificates ?? []).map(
    ({ id, name, issuer }, index): CandidateFact => ({
      id: `certificate:${id ?? index + 1}`,
      text: [name, issuer].filter(Boolean).join(", "),
      kind: "education",
    }),
  );
  const facts = factsOf(resume)
    .filter(({ kind }) => kind !== "name" && kind !== "interest")
    .filter((fact) => fact.kind !== "role" || hasBegun(fact, today))
    .map((fact) => {
      const kind = kinds[fact.kind];
      const proof = proofOf(fact);
      const years = fact.kind === "role" ? yearsOf(fact, date) : null;
      return {
        id: fact.id,
        text: fact.text,
        ...(proof !== undefined && { proof }),
        ...(kind && { kind }),
        ...(years !== null && { years }),
      };
    });
  return [...facts, ...certificates.filter(({ text }) => text !== "")];
}

/** The name of an employer proves nothing: who welcomes visitors at Oracle knows no database. */
const proofOf = (fact: Fact): string | undefined =>
  fact.kind === "role"
    ? [fact.position, fact.summary].filter((part) => part !== "" && part !== undefined).join(". ")
    : undefined;

const YEAR_MS = 365.25 * 24 * 3600 * 1000;

function yearsOf(role: RoleFact, date: Date): number | null {
  if (role.startDate === undefined) return null;
  const end = isCurrentRole(role, dayOf(date))
    ? date.getTime()
    : Date.parse(role.endDate ?? role.startDate);
  return Math.max(0, (end - Date.parse(role.startDate)) / YEAR_MS);
}
