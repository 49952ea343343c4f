import { authError, type Credential, requireUser, type UserActor } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { Role } from "../../../platform/roles";
import { readCredential } from "../../accounts";
import type { SocketUser } from "../inbox";
import { inboxOf } from "../objects";

export type SocketRequest = {
  readonly ticket?: string | undefined;
  readonly token?: string | undefined;
  /** It refuses a request that a foreign page made with the cookie. */
  readonly requireOwnOrigin: () => void;
};

/** The person who opens a socket, and a context in which they are the actor. */
export type AuthenticatedSocket = { readonly ctx: Ctx; readonly user: SocketUser };

/**
 * Authenticates by ticket, by the token in the address, by a bearer token or by the account cookie. The cookie counts from our own
 * origin only, because browsers send it with a socket that any other site opens.
 */
export async function authenticateSocket(
  ctx: Ctx,
  request: SocketRequest,
): Promise<AuthenticatedSocket> {
  if (request.ticket !== undefined) return redeem(ctx, request.ticket);
  if (request.token !== undefined) {
    return socketOf(await withToken(ctx, { kind: "bearer", value: request.token }));
  }
  // A request without a credential gets 401, whatever its origin.
  requireUser(ctx);
  request.requireOwnOrigin();
  return socketOf(ctx);
}

const MAX_TOKEN_CHARACTERS = 2_000;

async function withToken(ctx: Ctx, credential: Credential): Promise<Ctx> {
  const isReadable = credential.value.length <= MAX_TOKEN_CHARACTERS;
  const found = isReadable ? await readCredential(ctx, credential) : "TOKEN_INVALID";
  if (typeof found === "string") throw authError(found);
  return { ...ctx, actor: { kind: "user", ...found } };
}

function socketOf(ctx: Ctx): AuthenticatedSocket {
  const { userId, username, role, accountSessionId } = requireUser(ctx);
  return { ctx, user: { userId, username, role, accountSessionId } };
}

const TICKET = /^([1-9]\d{0,14})\.([A-Za-z0-9_-]{32})$/;

/** A ticket is `<user>.<nonce>`. The user id only finds the inbox, and the nonce is the secret. */
async function redeem(ctx: Ctx, ticket: string): Promise<AuthenticatedSocket> {
  const [, userId, nonce] = TICKET.exec(ticket) ?? [];
  const user = userId && nonce ? await inboxOf(ctx.env, Number(userId)).redeemTicket(nonce) : null;
  const role = Role.safeParse(user?.role).data;
  if (!user || !role) throw authError("TOKEN_INVALID");
  const { userId: id, username, accountSessionId } = user;
  const actor: UserActor = { kind: "user", userId: id, username, role, accountSessionId };
  return { ctx: { ...ctx, actor }, user };
}

/** Issues a ticket, so that no access token stands in an address. It opens one socket within 30 s. */
export async function issueTicket(ctx: Ctx): Promise<string> {
  const { user } = socketOf(ctx);
  const nonce = await inboxOf(ctx.env, user.userId).issueTicket(user);
  return `${user.userId}.${nonce}`;
}
