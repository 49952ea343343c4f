import { authError, type Credential, requireUser, type UserActor } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { platformError } from "../../../platform/errors";
import { Role } from "../../../platform/roles";
import { readCredential } from "../../accounts";
import type { SocketUser } from "../inbox";
import { inboxOf } from "../objects";

export type SocketRequest = {
  readonly ticket?: string | undefined;
  readonly token?: string | undefined;
  /** The request's own headers. */
  readonly origin: string | undefined;
  readonly ownOrigin: string;
  readonly hasBearer: boolean;
};

export type AuthenticatedSocket = { readonly ctx: Ctx; readonly holder: SocketUser };

/**
 * Who opens a socket: by ticket, by the token in the address, by a bearer token, or by the account cookie. A cookie rides on
 * whatever page opens a socket, and browsers ask no other site's leave: it counts from our own origin only.
 */
export async function authenticateSocket(
  ctx: Ctx,
  request: SocketRequest,
): Promise<AuthenticatedSocket> {
  if (request.ticket !== undefined) return redeem(ctx, request.ticket);
  if (request.token !== undefined) {
    return holderOf(await withToken(ctx, { kind: "bearer", value: request.token }));
  }
  if (!request.hasBearer && request.origin !== request.ownOrigin) {
    // Without a credential there is nothing that an origin could misuse.
    requireUser(ctx);
    throw platformError("FOREIGN_ORIGIN");
  }
  return holderOf(ctx);
}

const MAX_TOKEN_CHARACTERS = 2_000;

async function withToken(ctx: Ctx, credential: Credential): Promise<Ctx> {
  const isReadable = credential.value.length <= MAX_TOKEN_CHARACTERS;
  const found = isReadable ? await readCredential(ctx, credential) : "TOKEN_INVALID";
  if (typeof found === "string") throw authError(found);
  return { ...ctx, actor: { kind: "user", ...found } };
}

function holderOf(ctx: Ctx): AuthenticatedSocket {
  const { userId, username, role, accountSessionId } = requireUser(ctx);
  return { ctx, holder: { userId, username, role, accountSessionId } };
}

const TICKET = /^([1-9]\d{0,14})\.([A-Za-z0-9_-]{32})$/;

/** `<user>.<nonce>`: the user says which inbox to ask, and proves nothing. */
async function redeem(ctx: Ctx, ticket: string): Promise<AuthenticatedSocket> {
  const [, userId, nonce] = TICKET.exec(ticket) ?? [];
  const holder =
    userId && nonce ? await inboxOf(ctx.env, Number(userId)).redeemTicket(nonce) : null;
  const role = Role.safeParse(holder?.role).data;
  if (!holder || !role) throw authError("TOKEN_INVALID");
  const { userId: id, username, accountSessionId } = holder;
  const actor: UserActor = { kind: "user", userId: id, username, role, accountSessionId };
  return { ctx: { ...ctx, actor }, holder };
}

/** Opens one socket within 30 s, without a token in its address. */
export async function issueTicket(ctx: Ctx): Promise<string> {
  const { holder } = holderOf(ctx);
  const nonce = await inboxOf(ctx.env, holder.userId).issueTicket(holder);
  return `${holder.userId}.${nonce}`;
}
