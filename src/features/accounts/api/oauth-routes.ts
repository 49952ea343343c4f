import { Hono } from "hono";
import { userGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { presentOauthError } from "../../../platform/envelopes";
import { respondWith, valid } from "../../../platform/http";
import { noStore } from "../../../platform/no-store";
import { parseFormOrJson, smallBody } from "../../../platform/parse-body";
import { getAccount } from "../people/get-account";
import { registerAccount } from "../people/register-account";
import { LoginOauth, RefreshRequest, RegisterOauth } from "./schemas";
import { signIn } from "../sessions/sign-in";
import { signOut } from "../sessions/sign-out";
import { issueFirstTokens } from "../sessions/issue-tokens";
import { refreshSession } from "../sessions/refresh-session";
import { toOauthAccount } from "./wire";

/** A limiter belongs before this router, so that a refused request is refused before anything is hashed. */
const routes = new Hono<AppEnv>()
  .basePath("/api/auth")
  .use(noStore)
  .use(smallBody)
  .post("/register", valid("json", RegisterOauth), async (c) => {
    const { full_name: fullName, ...account } = c.req.valid("json");
    const registered = await registerAccount(c.var.ctx, { ...account, fullName });
    return c.json(toOauthAccount(registered.account), 201);
  })
  .post("/login", async (c) => {
    const { username: identifier, password } = await parseFormOrJson(c, LoginOauth);
    const userAgent = c.req.header("user-agent") ?? "";
    const signedIn = await signIn(c.var.ctx, { identifier, password, userAgent });
    return c.json(await issueFirstTokens(c.var.ctx, signedIn, "oauth"));
  })
  .post("/refresh", async (c) => {
    const { refresh_token: refreshToken } = await parseFormOrJson(c, RefreshRequest);
    return c.json(await refreshSession(c.var.ctx, { refreshToken, api: "oauth" }));
  })
  .get("/me", userGuard, async (c) => c.json(toOauthAccount(await getAccount(c.var.ctx))))
  .post("/logout", userGuard, async (c) => {
    await signOut(c.var.ctx);
    return c.body(null, 204);
  });

export const oauthRoutes = routes.onError(respondWith(presentOauthError));
