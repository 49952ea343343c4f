import { type Context, Hono } from "hono";
import type { AppEnv } from "../../../platform/context";
import { onSubmit } from "../../../platform/form";
import { valid } from "../../../platform/http";
import { limitRoutes } from "../../../platform/limits";
import type { Flash } from "../../../platform/flash-texts";
import { leaveFlashes } from "../../../platform/flash";
import type { KeptCount } from "../../../platform/personal-data";
import { smallBody } from "../../../platform/parse-body";
import { keepLanguage } from "../../../platform/request-language";
import { getReceipt } from "../erasure/receipt";
import { accountError } from "../errors";
import { countWaiting } from "../mine/count-kept";
import type { Account } from "../people/account";
import { fieldRulesOf } from "./form-fields";
import { RegisterForm, SignInForm } from "./form-schemas";
import { accountFlashes } from "./messages/flashes";
import { ownPath } from "./own-path";
import { registerAccount } from "../people/register-account";
import { ReceiptToken } from "../api/schemas";
import { clearAccountCookie, setAccountCookie } from "../api/set-account-cookie";
import { adoptSession } from "../sessions/adopt-session";
import { openSession } from "../sessions/open-session";
import { signIn } from "../sessions/sign-in";
import { signOut } from "../sessions/sign-out";
import { respondWithCodes } from "./views/recovery-answers";
import { respondWithGoodbye, respondWithRegister, respondWithSignIn } from "./views/answers";

const userAgentOf = (c: Context<AppEnv>) => c.req.header("user-agent") ?? "";

const validReceipt = valid("param", ReceiptToken, {
  refuse: () => accountError("RECEIPT_NOT_FOUND"),
});

/** These pages lead in and out: `/login`, `/register`, `/logout`, `/goodbye…`. */
export const entryPages = new Hono<AppEnv>()
  .get("/login", async (c) => {
    const { kind } = c.var.ctx.actor;
    const isOther = c.req.query("as") === "other";
    if (kind === "user" && !isOther) return c.redirect(ownPath(c.req.query("next")), 303);
    const waiting = await countWaiting(c.var.ctx);
    return respondWithSignIn(c, { waiting });
  })
  .post("/login", (c) =>
    onSubmit(c, SignInForm, {
      ...fieldRulesOf(c, "signIn"),
      guards: [smallBody, limitRoutes],
      work: async ({ identifier, password }) => {
        const waiting = await countWaiting(c.var.ctx);
        const userAgent = userAgentOf(c);
        const opened = await signIn(c.var.ctx, { identifier, password, userAgent });
        return { ...opened, waiting };
      },
      done: ({ waiting, ...opened }, { next }) => {
        const flashes = [accountFlashes.flash("signedIn"), ...adoptedIn(waiting)];
        return finishSignIn(c, { ...opened, next, flashes });
      },
      again: (form) => respondWithSignIn(c, { form }),
    }),
  )
  .get("/register", async (c) => {
    if (c.var.ctx.actor.kind === "user") return c.redirect(ownPath(c.req.query("next")), 303);
    const waiting = await countWaiting(c.var.ctx);
    return respondWithRegister(c, { waiting });
  })
  .post("/register", (c) =>
    onSubmit(c, RegisterForm, {
      ...fieldRulesOf(c, "register"),
      guards: [smallBody, limitRoutes],
      work: async ({ email, username, password }) => {
        const { ctx } = c.var;
        const { account, recoveryCodes } = await registerAccount(ctx, {
          email,
          username,
          password,
        });
        const waiting = await countWaiting(ctx);
        const opening = { userId: account.id, userAgent: userAgentOf(c) };
        const { sessionId } = await openSession(ctx, opening);
        await adoptSession(ctx, account.id);
        return { account, sessionId, waiting, recoveryCodes };
      },
      done: async ({ waiting, recoveryCodes: codes, ...opened }, { next }) => {
        const flashes = [accountFlashes.flash("registered"), ...adoptedIn(waiting)];
        const { path } = await finishSignIn(c, { ...opened, next, flashes });
        leaveFlashes(c, ...flashes);
        return respondWithCodes(c, { username: opened.account.username, codes, next: path });
      },
      again: (form) => respondWithRegister(c, { form }),
    }),
  )
  .post("/logout", async (c) => {
    // A device that was signed out elsewhere, or in another window, has only the cookie left.
    if (c.var.ctx.actor.kind === "user") await signOut(c.var.ctx);
    clearAccountCookie(c);
    leaveFlashes(c, accountFlashes.flash("signedOut"));
    return c.redirect("/", 303);
  })
  .get("/logout", (c) => c.redirect("/account", 303))
  .get("/goodbye", (c) => respondWithGoodbye(c))
  .get("/goodbye/:receipt", validReceipt, async (c) => {
    const receipt = await getReceipt(c.var.ctx, c.req.valid("param").receipt);
    return respondWithGoodbye(c, receipt);
  });

type NewSignIn = {
  readonly account: Account;
  readonly sessionId: string;
  readonly next: string | undefined;
  readonly flashes: readonly Flash[];
};

const adoptedIn = (waiting: readonly KeptCount[]) => waiting.map(({ adopted }) => adopted);

/** It signs out the person who was signed in here, and takes over the language of the new one. */
async function finishSignIn(c: Context<AppEnv>, { account, sessionId, next, flashes }: NewSignIn) {
  if (c.var.ctx.actor.kind === "user") await signOut(c.var.ctx);
  await setAccountCookie(c, sessionId);
  if (account.language) keepLanguage(c, account.language);
  return { path: ownPath(next), flashes };
}
