import { accountError } from "../errors";
import { commonPasswords } from "./common-passwords";

/** It throws unless the password is allowed: 8–100 characters, a letter and a digit, none of the 3,000 commonest. */
export function requireGoodPassword(password: string): void {
  const characters = Array.from(password.normalize("NFKC")).length;
  const isLongEnough = characters >= 8 && characters <= 100;
  if (!isLongEnough || !/\p{L}/u.test(password) || !/\p{Nd}/u.test(password)) {
    throw accountError("PASSWORD_WEAK", { details: { field: "password" } });
  }
  if (commonPasswords.has(password.toLowerCase())) {
    throw accountError("PASSWORD_COMMON", { details: { field: "password" } });
  }
}
