import { env } from "cloudflare:workers";
import {
  hashRecoveryCode,
  newRecoveryCodes,
} from "../../src/features/accounts/recovery/recovery-codes";
import { hashLinkToken } from "../../src/features/accounts/recovery/recovery-links";
import { configOf } from "../../src/platform/config";
import { toBase64Url } from "../../src/platform/signature";
import type { Person } from "./accounts";

const DAY_MS = 86_400_000;

/** A code of the person's, as registering would have given it. */
export async function aRecoveryCode(userId: number): Promise<string> {
  const [code = ""] = newRecoveryCodes();
  const hash = await hashRecoveryCode(configOf(env), code);
  await env.DB.prepare("insert into recovery_codes (user_id, hash, created_at) values (?, ?, ?)")
    .bind(userId, hash, Date.now())
    .run();
  return code;
}

/** The token of a link to the person's account, as an admin would have made it. */
export async function aRecoveryLink({ id }: Pick<Person, "id">): Promise<string> {
  const token = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
  const hash = await hashLinkToken(configOf(env), token);
  const now = Date.now();
  await env.DB.prepare(
    `insert into recovery_links (hash, user_id, role, made_by, created_at, expires_at)
     select ?, id, role, null, ?, ? from users where id = ?`,
  )
    .bind(hash, now, now + DAY_MS, id)
    .run();
  return token;
}
