import { createHash } from "node:crypto";
import type { MortalApp } from "./mortal-app";

export type Sender = {
  /** It is null where the server died before it answered. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response | null>;
};

const PASSWORD = "Correct-Horse-7";
const json = { "content-type": "application/json" };

type NewSender = {
  readonly name?: string;
  /** The person takes over what the browser with this cookie has. */
  readonly cookie?: string;
};

/** A person whose token outlives the server. */
export async function aSender(
  app: MortalApp,
  { name = "sender", cookie }: NewSender = {},
): Promise<Sender> {
  const account = { username: name, email: `${name}@example.test`, password: PASSWORD };
  const post = (path: string, body: object) =>
    fetch(app.origin + path, {
      method: "POST",
      headers: { ...json, ...(cookie && { cookie }) },
      body: JSON.stringify(body),
    });
  const registered = await post("/api/v1/auth/register", account);
  if (!registered.ok) throw new Error(await registered.text());
  const answer = await post("/api/v1/auth/login", account);
  const { data } = (await answer.json()) as { data: { access_token: string } };
  const authorization = `Bearer ${data.access_token}`;
  return {
    ask: (path, init = {}) =>
      fetch(app.origin + path, {
        ...init,
        headers: { ...(init.headers as Record<string, string>), authorization },
      }).catch(() => null),
  };
}

export const sha256Of = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

/** It is what an answer holds, and null where the server died while it wrote it. */
export const dataOf = async <T>(answer: Response | null): Promise<T | null> =>
  (await (answer?.json() as Promise<{ data?: T }> | undefined)?.catch(() => null))?.data ?? null;
