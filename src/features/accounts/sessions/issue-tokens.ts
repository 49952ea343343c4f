import type { Ctx } from "../../../platform/context";
import type { SignedIn } from "./sign-in";
import { type Door, lifetimeOf, signAccessToken, type TokenSubject } from "../tokens";

export type IssuedTokens = {
  readonly access_token: string;
  readonly token_type: "bearer";
  /** It is in whole seconds. */
  readonly expires_in: number;
  readonly refresh_token: string;
};

type Issue = { readonly subject: TokenSubject; readonly refreshToken: string; readonly door: Door };

export async function issueTokens(
  ctx: Ctx,
  { subject, refreshToken, door }: Issue,
): Promise<IssuedTokens> {
  return {
    access_token: await signAccessToken(ctx.config, { subject, door, now: ctx.now() }),
    token_type: "bearer",
    expires_in: lifetimeOf(ctx.config, door),
    refresh_token: refreshToken,
  };
}

export const issueFirstTokens = (ctx: Ctx, signedIn: SignedIn, door: Door) => {
  const { account, sessionId, refreshToken } = signedIn;
  const subject = { userId: account.id, username: account.username, role: account.role, sessionId };
  return issueTokens(ctx, { subject, refreshToken, door });
};
