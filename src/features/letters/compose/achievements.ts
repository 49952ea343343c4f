import type { Fact, Resume, RoleFact } from "../../profile";
import { type Topic, topicOf } from "./topic";

/** Where something was achieved. */
export type Setting =
  | { readonly kind: "role"; readonly id: string; readonly name: string; readonly ended: boolean }
  | { readonly kind: "project"; readonly id: string; readonly name: string };

/** Something done that a letter may tell, with the fact that carries it. */
export type Achievement = {
  readonly factId: string;
  readonly text: string;
  readonly topic: Topic;
  readonly setting: Setting | null;
};

/** Highlights come first; a role or project without any is told by its summary, a resume without either by its own. */
export function achievementsOf(resume: Resume, facts: readonly Fact[]): Achievement[] {
  const told = [
    ...facts
      .filter((fact) => fact.kind === "role")
      .flatMap((role, index) => of(roleSetting(role), resume.work[index]?.summary, facts)),
    ...facts
      .filter((fact) => fact.kind === "project")
      .flatMap(({ id, name }, index) =>
        of({ kind: "project", id, name }, resume.projects[index]?.description, facts),
      ),
  ];
  const { summary } = resume.basics;
  if (told.length > 0 || !summary) return told;
  return [{ factId: "basics:summary", text: summary, topic: topicOf(summary), setting: null }];
}

/** Roles held today come first, then the latest begun; undated ones keep the place they have in the document. */
export function rolesOf(facts: readonly Fact[]): RoleFact[] {
  const roles = facts.filter((fact) => fact.kind === "role");
  const rank = (role: RoleFact) => (isCurrentRole(role) ? "9999" : (role.endDate ?? ""));
  return roles.toSorted((left, right) =>
    rank(left) && rank(right) ? rank(right).localeCompare(rank(left)) : 0,
  );
}

export function isCurrentRole(role: RoleFact): boolean {
  return role.startDate !== undefined && role.endDate === undefined;
}

function roleSetting(role: RoleFact): Setting {
  return { kind: "role", id: role.id, name: role.employer, ended: role.endDate !== undefined };
}

function of(setting: Setting, summary: string | undefined, facts: readonly Fact[]): Achievement[] {
  const told = facts
    .filter((fact) => fact.kind === "highlight")
    .filter((fact) => fact.parentId === setting.id)
    .map(({ id, text }) => ({ factId: id, text, topic: topicOf(text), setting }));
  if (told.length > 0 || !summary) return told;
  return [{ factId: setting.id, text: summary, topic: topicOf(summary), setting }];
}
