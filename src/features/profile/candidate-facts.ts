import type { CandidateFact } from "../../engines/matching";
import type { Resume } from "./api/schemas";
import { type Fact, factsOf, type RoleFact } from "./facts";
import { type Day, dayOf, hasBegun, isAhead, isCurrentRole } from "./role-time";

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
  const unfinished = unfinishedStudies(resume, today);
  const certificates = (resume.certificates ?? []).map(
    ({ id, name, issuer }, index): CandidateFact => ({
      id: `certificate:${id ?? index + 1}`,
      text: [name, issuer].filter(Boolean).join(", "),
      ...(name && { proof: name }),
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
        ...(unfinished.has(fact.id) && { isUnfinished: true }),
      };
    });
  return [...facts, ...certificates.filter(({ text }) => text !== "")];
}

/** The name of an employer or a school proves nothing: who welcomes visitors at Oracle knows no database. */
function proofOf(fact: Fact): string | undefined {
  if (fact.kind === "education") return fact.degree;
  if (fact.kind !== "role") return undefined;
  return [fact.position, fact.summary]
    .filter((part) => part !== "" && part !== undefined)
    .join(". ");
}

/** They are the ids of the studies that end after the day. */
const unfinishedStudies = ({ education }: Resume, today: Day): ReadonlySet<string> =>
  new Set(
    education.flatMap(({ id, endDate }, index) =>
      endDate !== undefined && isAhead(endDate, today) ? [`education:${id ?? index + 1}`] : [],
    ),
  );

const YEAR_MS = 365.25 * 24 * 3600 * 1000;

function yearsOf(role: RoleFact, date: Date): number | null {
  if (role.startDate === undefined) return null;
  const end = isCurrentRole(role, dayOf(date))
    ? date.getTime()
    : Date.parse(role.endDate ?? role.startDate);
  return Math.max(0, (end - Date.parse(role.startDate)) / YEAR_MS);
}
