import { letterError } from "../errors";

/** For a `catch` behind a read: the contract has a code of its own for a database that does not answer. */
export function refuseUnread(cause: unknown): never {
  throw letterError("DB_ERROR", { cause });
}
