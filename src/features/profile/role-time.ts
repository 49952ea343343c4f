import type { RoleFact } from "./facts";

/** The day that something is said decides what has begun and what has ended. */
export type Day = string;

export const dayOf = (date: Date): Day => date.toISOString().slice(0, 10);

export const isAhead = (date: string, today: Day): boolean => date > today.slice(0, date.length);

export const hasBegun = ({ startDate }: RoleFact, today: Day): boolean =>
  startDate === undefined || !isAhead(startDate, today);

/** A post whose end is known but still ahead is held today. */
export function isCurrentRole(role: RoleFact, today: Day): boolean {
  if (role.startDate === undefined || !hasBegun(role, today)) return false;
  return role.endDate === undefined || isAhead(role.endDate, today);
}
