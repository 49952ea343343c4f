import type { Config } from "../../../platform/config";
import { sign } from "../../../platform/signature";

export const RECOVERY_CODES = 10;

/** These are Crockford's 32 symbols: no letter among them is mistaken for a digit. */
const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS = 4;
const GROUP_LENGTH = 4;

/** Sixteen symbols of five random bits each are 80 bits: `7Q2M-0KXE-91TB-CWZ4`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
}

function newRecoveryCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(GROUPS * GROUP_LENGTH));
  // 256 is a multiple of 32, so that each symbol is equally likely.
  const symbols = Array.from(bytes, (byte) => SYMBOLS[byte % SYMBOLS.length]).join("");
  return symbols.match(new RegExp(`.{${GROUP_LENGTH}}`, "g"))?.join("-") ?? "";
}

/** A person may leave out the hyphens, write small letters, and read `0` as `O` or `1` as `I` or `L`. */
export const plainRecoveryCode = (typed: string) =>
  typed.toUpperCase().replaceAll(/[\s-]/g, "").replaceAll("O", "0").replaceAll(/[IL]/g, "1");

/** A fast keyed hash is enough for 80 random bits, unlike for a password that a person made up. */
export const hashRecoveryCode = ({ SIGNING_SECRET }: Config, code: string) =>
  sign(SIGNING_SECRET, "recovery-code", plainRecoveryCode(code));
