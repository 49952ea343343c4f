import type { Ctx } from "../../../platform/context";
import type { SignedIn } from "./sign-in";
import { type AccountApi, lifetimeOf, signAccessToken, type TokenSubject } from "../tokens";

export type IssuedTokens = {
  readonly access_token: string;
  readonly token_type: "bearer";
  /** It is in whole seconds. */
  readonly expires_in: number;
  readonly refresh_token: string;
};

type Issue = {
  readonly subject: TokenSubject;
  readonly refreshToken: string;
  readonly api: AccountApi;
};

export async function issueTokens(
  ctx: Ctx,
  { subject, refreshToken, api }: Issue,
): Promise<IssuedTokens> {
  return {
    access_token: await signAccessToken(ctx.config, { subject, api, now: ctx.now() }),
    token_type: "bearer",
    expires_in: lifetimeOf(ctx.config, api),
    refresh_token: refreshToken,
  };
}

export const issueFirstTokens = (ctx: Ctx, signedIn: SignedIn, api: AccountApi) => {
  const { account, sessionId, refreshToken } = signedIn;
  const subject = { userId: account.id, username: account.username, role: account.role, sessionId };
  return issueTokens(ctx, { subject, refreshToken, api });
};
