import {
  type Day,
  type Fact,
  hasBegun,
  isAhead,
  isCurrentRole,
  type ProjectFact,
  type RoleFact,
} from "../../profile";
import { isBareTool } from "./bare-tool";
import { isPlace, employerKey } from "./places";
import { type Topic, topicOf } from "./topic";

/** It is where something was achieved. */
export type Setting =
  | {
      readonly kind: "role";
      readonly id: string;
      readonly role: RoleFact;
      /** Posts at one employer have one place. */
      readonly place: string;
      readonly ended: boolean;
    }
  | {
      readonly kind: "project";
      readonly id: string;
      readonly name: string;
      readonly description: string | undefined;
      readonly place: string;
    };

/** Something done that a letter may tell, with the fact that carries it. */
export type Achievement = {
  readonly factId: string;
  readonly text: string;
  readonly topic: Topic;
  readonly setting: Setting | null;
};

/**
 * Highlights come first; a role or project without any, or with bare names of tools alone, is told by its summary, and a
 * resume without either by its own. A post that has not begun yet is not told.
 */
export function achievementsOf(facts: readonly Fact[], today: Day): Achievement[] {
  const told = [
    ...facts
      .filter((fact) => fact.kind === "role")
      .filter((role) => hasBegun(role, today))
      .flatMap((role) => achievementsIn(roleSetting(role, today), role.summary, facts)),
    ...facts
      .filter((fact) => fact.kind === "project")
      .flatMap((project) => achievementsIn(projectSetting(project), project.description, facts)),
  ];
  const summary = facts.find((fact) => fact.kind === "summary");
  if (told.length > 0 || !summary) return told;
  const { id, text } = summary;
  return [{ factId: id, text, topic: topicOf(text), setting: null }];
}

/** Roles held today come first, then the latest begun; undated ones keep the place they have in the document. */
export function rolesOf(facts: readonly Fact[], today: Day): RoleFact[] {
  const roles = facts
    .filter((fact) => fact.kind === "role")
    .filter((role) => hasBegun(role, today));
  const rank = (role: RoleFact) =>
    isCurrentRole(role, today) ? `9${role.startDate ?? ""}` : (role.endDate ?? "");
  return roles.toSorted((left, right) =>
    rank(left) && rank(right) ? rank(right).localeCompare(rank(left)) : 0,
  );
}

function roleSetting(role: RoleFact, today: Day): Setting {
  const ended = role.endDate !== undefined && !isAhead(role.endDate, today);
  const place = isPlace(role.employer) ? employerKey(role.employer) : role.id;
  return { kind: "role", id: role.id, role, place, ended };
}

function projectSetting({ id, name, description }: ProjectFact): Setting {
  return { kind: "project", id, name, description, place: id };
}

function achievementsIn(
  setting: Setting,
  summary: string | undefined,
  facts: readonly Fact[],
): Achievement[] {
  const told = facts
    .filter((fact) => fact.kind === "highlight")
    .filter((fact) => fact.parentId === setting.id && !isBareTool(fact.text))
    .map(({ id, text }) => ({ factId: id, text, topic: topicOf(text), setting }));
  if (told.length > 0 || !summary || isBareTool(summary)) return told;
  return [{ factId: setting.id, text: summary, topic: topicOf(summary), setting }];
}
