import type { Language } from "../../../platform/language";
import type { Role } from "../../../platform/roles";
import type { AccountStatus } from "../api/schemas";
import { users } from "../store/tables";

/** It is a person as verbs know them, without the hash of the password. Times are in Unix milliseconds. */
export type Account = {
  readonly id: number;
  readonly username: string;
  /** It is null once the account is deleted. */
  readonly email: string | null;
  /** It is null until the person has followed a link that was sent to the address. */
  readonly emailConfirmedAt: number | null;
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
  emailConfirmedAt: users.emailConfirmedAt,
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

/** Two names that differ only in case or in their encoding count as one. */
export const usernameKey = (username: string) => username.normalize("NFKC").toLowerCase();

/** It is the first and last name, else the user name. */
export const displayName = ({
  firstName,
  lastName,
  username,
}: Pick<Account, "firstName" | "lastName" | "username">) =>
  [firstName, lastName].filter(Boolean).join(" ") || username;
