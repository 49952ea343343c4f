import { env } from "cloudflare:workers";
import { usernameKey } from "../../src/features/accounts/people/account";
import { hashPassword } from "../../src/features/accounts/passwords";
import { openSession } from "../../src/features/accounts/sessions/open-session";
import { signAccessToken } from "../../src/features/accounts/tokens";
import type { Role } from "../../src/platform/roles";
import { anAddress, testCtx } from "./context";
import { api, postJson } from "./letters";

export const PASSWORD = "Correct-Horse-7";

export type Person = {
  readonly id: number;
  readonly username: string;
  readonly email: string;
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly sessionId: string;
  /** Bearer, with the language of the answers. */
  readonly headers: Record<string, string>;
};

type Tokens = { access_token: string; refresh_token: string; expires_in: number };

export const bearer = (token: string) => ({
  authorization: `Bearer ${token}`,
  "accept-language": "en",
});

export const aName = () => `sample-${crypto.randomUUID().slice(0, 13)}`;

let passwordHash = "";

/** Signed in, by the store: the doors, which hash a password each, have tests of their own. */
export async function aPerson({
  role = "user" as Role,
  username = aName(),
  isConfirmed = true,
} = {}): Promise<Person> {
  passwordHash ||= await hashPassword(PASSWORD);
  const email = `${username}@example.test`;
  const now = Date.now();
  const row = await env.DB.prepare(
    `insert into users (username, username_key, email, email_confirmed_at, password_hash, role, language, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, 'en', ?, ?) returning id`,
  )
    .bind(
      username,
      usernameKey(username),
      email,
      isConfirmed ? now : null,
      passwordHash,
      role,
      now,
      now,
    )
    .first<{ id: number }>();
  if (!row) throw new Error("Nobody was stored");
  return { id: row.id, username, email, ...(await aSessionOf(row.id)) };
}

/** One more device of somebody, without a password being hashed for it. */
export async function aSessionOf(userId: number) {
  const ctx = testCtx();
  const opened = await openSession(ctx, { userId, userAgent: "" });
  const subject = { userId, username: "", role: "user", sessionId: opened.sessionId } as const;
  const accessToken = await signAccessToken(ctx.config, {
    subject,
    api: "community",
    now: ctx.now(),
  });
  return { ...opened, accessToken, headers: bearer(accessToken) };
}

export const suspend = (userId: number) =>
  env.DB.prepare("update users set status = 'suspended' where id = ?").bind(userId).run();

/** Another device of the same person. */
export async function signInAs(email: string, password = PASSWORD): Promise<Tokens> {
  const client = { "cf-connecting-ip": anAddress() };
  const response = await postJson("/api/v1/auth/login", client, { email, password });
  if (response.status !== 200) throw new Error(`Sign-in answered ${response.status}`);
  return (await response.json<{ data: Tokens }>()).data;
}

export const putJson = (path: string, headers: Record<string, string>, body: unknown) =>
  api(path, headers, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

export const postForm = (
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
) =>
  api(path, headers, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  });
