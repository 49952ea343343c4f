import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import type { Actor, AppEnv, AuthRefusal, Ctx } from "./context";
import { defineErrors } from "./errors";
import { requireOwnOrigin } from "./own-origin";
import { hasRole, type Role } from "./roles";

/**
 * The `__Host-` prefix binds the cookie to this very host and sends it over TLS only (or to localhost, which browsers trust
 * too).
 */
export const ACCOUNT_COOKIE = "__Host-account";

/** Our credentials have some 400 characters; a longer one is refused without being read. */
const MAX_CREDENTIAL_CHARACTERS = 2_000;

export const authError = defineErrors({
  TOKEN_MISSING: {
    status: 401,
    // The contract names these texts, so they are the same in every language.
    title: { fr: "Missing authorization header", en: "Missing authorization header" },
    advice: () => ({
      fr: "Connectez-vous, puis envoyez le jeton : « Authorization: Bearer … ».",
      en: "Sign in, then send the token: “Authorization: Bearer …”.",
    }),
  },
  TOKEN_INVALID: {
    status: 401,
    title: { fr: "Invalid token", en: "Invalid token" },
    advice: () => ({
      fr: "Ce jeton est périmé ou n’est pas le nôtre ; renouvelez-le ou reconnectez-vous.",
      en: "This token has expired or is not ours; refresh it or sign in again.",
    }),
  },
  SESSION_ENDED: {
    status: 401,
    title: { fr: "Session terminée", en: "Session ended" },
    advice: () => ({
      fr: "Cet appareil a été déconnecté ; connectez-vous à nouveau.",
      en: "This device was signed out; sign in again.",
    }),
  },
  ACCOUNT_SUSPENDED: {
    status: 403,
    title: { fr: "Compte suspendu", en: "Account suspended" },
    advice: () => ({
      fr: "L’administration a suspendu ce compte ; écrivez-lui pour en savoir plus.",
      en: "An administrator suspended this account; write to them to know more.",
    }),
  },
  ROLE_MISSING: {
    status: 403,
    title: { fr: "Droits insuffisants", en: "Not allowed" },
    advice: ({ role }: { role: Role }) => ({
      fr: `Il faut le rôle ${role}.`,
      en: `This needs the role ${role}.`,
    }),
  },
});

export type Credential = { readonly kind: "bearer" | "cookie"; readonly value: string };
export type Identity = Omit<UserActor, "kind" | "sessionId">;
export type UserActor = Actor & { kind: "user" };

/** It reads from the store whom a credential speaks for, or why it speaks for no one. */
export type ReadCredential = (ctx: Ctx, credential: Credential) => Promise<Identity | AuthRefusal>;

/**
 * It refuses writes from foreign pages, then turns a bearer token, else the account cookie, into the actor. A refused
 * credential does not stop a request here, since sign-in and public routes accept a stale one; `requireUser` reports why.
 */
export const identify = (read: ReadCredential) =>
  createMiddleware<AppEnv>(async function identify(c, next) {
    const credential = credentialOf(c);
    if (credential?.kind !== "bearer") requireOwnOrigin(c);
    if (credential) {
      const ctx = c.get("ctx");
      const isReadable = credential.value.length <= MAX_CREDENTIAL_CHARACTERS;
      const found = isReadable ? await read(ctx, credential) : "TOKEN_INVALID";
      // A token that proved nothing leaves the cookies to count, and a foreign page can send it too.
      if (credential.kind === "bearer" && typeof found === "string") requireOwnOrigin(c);
      c.set("ctx", withIdentity(ctx, found));
    }
    await next();
  });

function withIdentity(ctx: Ctx, found: Identity | AuthRefusal): Ctx {
  if (typeof found === "string") return { ...ctx, refusedCredential: found };
  const { actor } = ctx;
  const session = actor.kind === "visitor" ? { sessionId: actor.sessionId } : {};
  return { ...ctx, actor: { kind: "user", ...found, ...session } };
}

/** An `Authorization` header of another scheme is ignored. */
function credentialOf(c: Context<AppEnv>): Credential | null {
  const authorization = c.req.header("authorization");
  const [, bearer] = authorization ? (/^bearer +(.*)$/is.exec(authorization) ?? []) : [];
  if (bearer !== undefined) return { kind: "bearer", value: bearer };
  const cookie = getCookie(c, ACCOUNT_COOKIE);
  return cookie === undefined ? null : { kind: "cookie", value: cookie };
}

/** It is the first line of every verb that acts for a person. */
export function requireUser(ctx: Ctx): UserActor {
  if (ctx.actor.kind === "user") return ctx.actor;
  throw authError(ctx.refusedCredential ?? "TOKEN_MISSING");
}

/** A role may do everything that the roles below it may do. */
export function requireRole(ctx: Ctx, role: Role): UserActor {
  const user = requireUser(ctx);
  if (!hasRole(user.role, role)) throw authError("ROLE_MISSING", { details: { role } });
  return user;
}

/** It is mounted on private routers too, so that strangers never reach validation. */
export const userGuard = createMiddleware<AppEnv>(async function userGuard(c, next) {
  requireUser(c.var.ctx);
  await next();
});

/** The middleware carries its role, because tests hold every route to the role of its guards. */
export const roleGuard = (role: Role) =>
  Object.assign(
    createMiddleware<AppEnv>(async function roleGuard(c, next) {
      requireRole(c.var.ctx, role);
      await next();
    }),
    { role },
  );
