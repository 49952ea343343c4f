import type { Language } from "../../../platform/language";
import type { Role } from "../../../platform/roles";
import type { AccountStatus } from "../api/schemas";
import { users } from "../store/tables";

/** A person as verbs know them: never the hash of the password. Times in Unix milliseconds. */
export type Account = {
  readonly id: number;
  readonly username: string;
  /** Null once deleted. */
  readonly email: string | null;
  readonly role: Role;
  readonly status: AccountStatus;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly bio: string | null;
  readonly avatar: string | null;
  readonly language: Language | null;
  readonly createdAt: number;
  readonly updatedAt: number;
};

export const accountColumns = {
  id: users.id,
  username: users.username,
  email: users.email,
  role: users.role,
  status: users.status,
  firstName: users.firstName,
  lastName: users.lastName,
  bio: users.bio,
  avatar: users.avatar,
  language: users.language,
  createdAt: users.createdAt,
  updatedAt: users.updatedAt,
};

/** Two names that differ in case or in their encoding are one. */
export const usernameKey = (username: string) => username.normalize("NFKC").toLowerCase();

/** As people call themselves: first and last name, else the user name. */
export const displayName = ({
  firstName,
  lastName,
  username,
}: Pick<Account, "firstName" | "lastName" | "username">) =>
  [firstName, lastName].filter(Boolean).join(" ") || username;
