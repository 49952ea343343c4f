import { eq } from "drizzle-orm";
import { users } from "../store/tables";
import { usernameKey } from "./account";

/** It is the condition for the account of an e-mail address or a user name; a name never holds an `@`. */
export const withIdentifier = (identifier: string) =>
  identifier.includes("@")
    ? eq(users.email, identifier.toLowerCase())
    : eq(users.usernameKey, usernameKey(identifier));
