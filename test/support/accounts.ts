import { env } from "cloudflare:workers";
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
  /** Bearer, with the language of the answers. */
  readonly headers: Record<string, string>;
};

type Tokens = { access_token: string; refresh_token: string; expires_in: number };

export const bearer = (token: string) => ({
  authorization: `Bearer ${token}`,
  "accept-language": "en",
});

export const aName = () => `sample-${crypto.randomUUID().slice(0, 13)}`;

/** Registers and signs in through the community's door. */
export async function aPerson({ role = "user" as Role, username = aName() } = {}): Promise<Person> {
  const email = `${username}@example.test`;
  const body = { username, email, password: PASSWORD };
  const client = { "cf-connecting-ip": anAddress() };
  const registered = await postJson("/api/v1/auth/register", client, body);
  const { data } = await registered.json<{ data: { user_id: number } }>();
  if (role !== "user") {
    await env.DB.prepare("update users set role = ? where id = ?").bind(role, data.user_id).run();
  }
  const tokens = await signInAs(email);
  return {
    id: data.user_id,
    username,
    email,
    accessToken: tokens.access_token,
    refreshToken: tokens.refresh_token,
    headers: bearer(tokens.access_token),
  };
}

/** One more device of somebody, without a password being hashed for it. */
export async function aSessionOf(userId: number) {
  const ctx = testCtx();
  const opened = await openSession(ctx, { userId, userAgent: "" });
  const subject = { userId, username: "", role: "user", sessionId: opened.sessionId } as const;
  const token = await signAccessToken(ctx.config, { subject, door: "community", now: ctx.now() });
  return { ...opened, headers: bearer(token) };
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
