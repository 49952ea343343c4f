import { env } from "cloudflare:workers";
import { accountCookieValue } from "../../src/features/accounts/sessions/account-cookie";
import type { Role } from "../../src/platform/roles";
import { aPerson, PASSWORD } from "./accounts";
import { api } from "./letters";

type HeaderMap = Record<string, string>;

export const page = (
  path: string,
  headers: HeaderMap = {},
  init: { method?: string; body?: BodyInit } = {},
) =>
  api(
    path,
    { accept: "text/html", "accept-language": "en", ...headers },
    {
      redirect: "manual",
      ...init,
    },
  );

export const post = (path: string, headers: HeaderMap = {}, fields: Record<string, string> = {}) =>
  page(path, headers, { method: "POST", body: new URLSearchParams(fields) });

export const textOf = async (response: Response | Promise<Response>) => (await response).text();

/** A browser that got this answer sends these next, by name; an empty value was removed. */
export const cookiesOf = (response: Response): Record<string, string> =>
  Object.fromEntries(
    response.headers.getSetCookie().map((line) => {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      return [name, value];
    }),
  );

export const cookieHeader = (cookies: Record<string, string>) => ({
  cookie: Object.entries(cookies)
    .map(([name, value]) => `${name}=${value}`)
    .join("; "),
});

export type Member = {
  readonly email: string;
  readonly username: string;
  readonly id: number;
  /** The account cookie alone. */
  readonly headers: HeaderMap;
};

/** Signed in by the store, with the cookie that a browser would have. */
export async function aMember({ role = "user" as Role, isConfirmed = true } = {}): Promise<Member> {
  const { id, username, email, sessionId } = await aPerson({ role, isConfirmed });
  const cookie = await accountCookieValue(env.SIGNING_SECRET, sessionId, new Date());
  return { email, username, id, headers: cookieHeader({ "__Host-account": cookie }) };
}

/** One more device of the same person. */
export async function anotherDevice(email: string): Promise<HeaderMap> {
  const answer = await post("/login", {}, { identifier: email, password: PASSWORD });
  return cookieHeader({ "__Host-account": cookiesOf(answer)["__Host-account"] ?? "" });
}
