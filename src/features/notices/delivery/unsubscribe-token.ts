import { isSignedBy, sign } from "../../../platform/signature";

const PURPOSE = "notice-unsubscribe";

/** It is whose mail of which kind ends. */
export type Unsubscription = { readonly userId: number; readonly kind: string };

const valueOf = ({ userId, kind }: Unsubscription) => `${userId}.${kind}`;

/** It never expires, because a message may be old when somebody has had enough. */
export async function unsubscribeToken(secret: string, named: Unsubscription): Promise<string> {
  return `${valueOf(named)}.${await sign(secret, PURPOSE, valueOf(named))}`;
}

/** It is null for a token that is not ours as it stands. */
export async function readUnsubscribeToken(
  secret: string,
  token: string,
): Promise<Unsubscription | null> {
  const [, id = "", kind = "", signature = ""] =
    /^([1-9]\d{0,14})\.([a-z-]{1,40})\.([\w-]+)$/.exec(token) ?? [];
  const named = { userId: Number(id), kind };
  if (!(await isSignedBy(secret, PURPOSE, { value: valueOf(named), signature }))) return null;
  return named;
}
