import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { inHashQueue } from "./hash-queue";

/** These are OWASP's scrypt parameters, 16 MB of memory a hash. Each hash records them, so that they can be raised. */
export const currentCost = { ln: 14, r: 8, p: 5 } as const;

const KEY_BYTES = 32;
const SALT_BYTES = 16;

type Cost = { readonly ln: number; readonly r: number; readonly p: number };

/** It is a PHC string: `$scrypt$ln=14,r=8,p=5$<salt>$<hash>`. */
const SHAPE = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

export async function hashPassword(password: string, cost: Cost = currentCost): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(password, salt, cost);
  return `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${toBase64(salt)}$${toBase64(key)}`;
}

export type PasswordCheck = { readonly isRight: boolean; readonly isOutdated: boolean };

/** An unknown account is hashed too and takes as long, so that the time does not reveal who has an account. */
export async function checkPassword(
  password: string,
  stored: string | undefined,
): Promise<PasswordCheck> {
  const [, ln, r, p, salt, hash] = SHAPE.exec(stored ?? "") ?? [];
  if (!ln || !r || !p || !salt || !hash) {
    await derive(password, Buffer.alloc(SALT_BYTES), currentCost);
    return { isRight: false, isOutdated: false };
  }
  const cost = { ln: Number(ln), r: Number(r), p: Number(p) };
  const key = await derive(password, Buffer.from(salt, "base64"), cost);
  const expected = Buffer.from(hash, "base64");
  const isRight = key.length === expected.length && timingSafeEqual(key, expected);
  const isOutdated =
    cost.ln !== currentCost.ln || cost.r !== currentCost.r || cost.p !== currentCost.p;
  return { isRight, isOutdated };
}

function derive(password: string, salt: Uint8Array, { ln, r, p }: Cost): Promise<Buffer> {
  // This is twice what the cost needs, because the default limit stops just short of it.
  const options = { N: 2 ** ln, r, p, maxmem: 2 * 128 * 2 ** ln * r };
  const hash = () =>
    new Promise<Buffer>((resolve, reject) => {
      // NFKC makes the same password typed on another keyboard equal (NIST SP 800-63B-4, 3.1.1.2).
      scrypt(password.normalize("NFKC"), salt, KEY_BYTES, options, (error, key) =>
        error ? reject(error) : resolve(key),
      );
    });
  return inHashQueue(hash);
}

const toBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64").replace(/=+$/, "");
