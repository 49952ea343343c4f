import { type Context, Hono } from "hono";
import type { AppEnv } from "../../../platform/context";
import { valid } from "../../../platform/http";
import { smallBody } from "../../../platform/parse-body";
import { keepLanguage } from "../../../platform/request-language";
import { leaveNotice } from "../../../ui/notices";
import type { Account } from "../people/account";
import { countWaitingLetters } from "../people/count-letters";
import { RegisterForm, SignInForm } from "./form-schemas";
import { ownPath } from "./own-path";
import type { PageParts } from "./page-parts";
import { registerAccount } from "../people/register-account";
import { clearAccountCookie, setAccountCookie } from "../api/set-account-cookie";
import { adoptSession } from "../sessions/adopt-session";
import { openSession } from "../sessions/open-session";
import { signIn } from "../sessions/sign-in";
import { signOut } from "../sessions/sign-out";
import { respondWithGoodbye, respondWithRegister, respondWithSignIn } from "./views/answers";

const userAgentOf = (c: Context<AppEnv>) => c.req.header("user-agent") ?? "";

/** The ways in and out: `/login`, `/register`, `/logout`, `/goodbye`. */
export const entryPages = ({ belongings, limit }: Required<PageParts>) =>
  new Hono<AppEnv>()
    .get("/login", async (c) => {
      if (c.var.ctx.actor.kind === "user") return c.redirect(ownPath(c.req.query("next")), 303);
      const waiting = await countWaitingLetters(c.var.ctx);
      return respondWithSignIn(c, { waiting });
    })
    .post("/login", smallBody, limit, valid("form", SignInForm), async (c) => {
      const { identifier, password, next } = c.req.valid("form");
      const waiting = await countWaitingLetters(c.var.ctx);
      const userAgent = userAgentOf(c);
      const opened = await signIn(c.var.ctx, { identifier, password, userAgent, belongings });
      const name = waiting === 0 ? "signedIn" : "adopted";
      return enter(c, { ...opened, next, notice: { name, waiting } });
    })
    .get("/register", async (c) => {
      if (c.var.ctx.actor.kind === "user") return c.redirect(ownPath(c.req.query("next")), 303);
      const waiting = await countWaitingLetters(c.var.ctx);
      return respondWithRegister(c, { waiting });
    })
    .post("/register", smallBody, limit, valid("form", RegisterForm), async (c) => {
      const { next, ...person } = c.req.valid("form");
      const { ctx } = c.var;
      const account = await registerAccount(ctx, person);
      const waiting = await countWaitingLetters(ctx);
      const { sessionId } = await openSession(ctx, {
        userId: account.id,
        userAgent: userAgentOf(c),
      });
      await adoptSession(ctx, { userId: account.id, belongings });
      const name = waiting === 0 ? "registered" : "registeredAndAdopted";
      return enter(c, { account, sessionId, next, notice: { name, waiting } });
    })
    .post("/logout", async (c) => {
      // A device that was signed out elsewhere, or in another window, has only the cookie left.
      if (c.var.ctx.actor.kind === "user") await signOut(c.var.ctx);
      clearAccountCookie(c);
      leaveNotice(c, "signedOut");
      return c.redirect("/", 303);
    })
    .get("/logout", (c) => c.redirect("/account", 303))
    .get("/goodbye", (c) => respondWithGoodbye(c));

type Entry = {
  readonly account: Account;
  readonly sessionId: string;
  readonly next: string | undefined;
  readonly notice: {
    readonly name: "signedIn" | "adopted" | "registered" | "registeredAndAdopted";
    readonly waiting: number;
  };
};

/** The person's language comes with them; whoever was signed in here before is not any more. */
async function enter(c: Context<AppEnv>, { account, sessionId, next, notice }: Entry) {
  if (c.var.ctx.actor.kind === "user") await signOut(c.var.ctx);
  await setAccountCookie(c, sessionId);
  if (account.language) keepLanguage(c, account.language);
  leaveNotice(c, notice.name, notice.waiting);
  return c.redirect(ownPath(next), 303);
}
