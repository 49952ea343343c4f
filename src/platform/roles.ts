import * as z from "zod";

/** Roles are in rising order of what they may do. */
export const Role = z.enum(["user", "moderator", "admin", "super_admin"]);
export type Role = z.infer<typeof Role>;

/** A role may do everything that the roles below it may do. */
export const hasRole = (role: Role, needed: Role) =>
  Role.options.indexOf(role) >= Role.options.indexOf(needed);
