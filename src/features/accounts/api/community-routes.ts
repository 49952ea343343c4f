import { Hono } from "hono";
import { servePicture } from "../../../engines/uploads";
import { requireUser, userGuard } from "../../../platform/auth";
import type { AppEnv, Ctx } from "../../../platform/context";
import { presentCommunityError } from "../../../platform/envelopes";
import { platformError } from "../../../platform/errors";
import { respondWith, valid } from "../../../platform/http";
import { noStore } from "../../../platform/no-store";
import { smallBody } from "../../../platform/parse-body";
import { hasRole } from "../../../platform/roles";
import type { Account } from "../people/account";
import { erasureRoutes } from "./erasure-routes";
import { mineRoutes } from "./mine-routes";
import { paginationOf } from "./pagination";
import { recoveryRoutes } from "./recovery-routes";
import { changePassword } from "../people/change-password";
import { getAccount, getUser } from "../people/get-account";
import { listUsers } from "../people/list-users";
import { registerAccount } from "../people/register-account";
import { getAvatar } from "../people/set-avatar";
import { updateProfile } from "../people/update-profile";
import {
  ChangePassword,
  LoginCommunity,
  RefreshRequest,
  RegisterCommunity,
  UpdateProfile,
  UserId,
  UsersQuery,
} from "./schemas";
import { signIn } from "../sessions/sign-in";
import { signOut } from "../sessions/sign-out";
import { issueFirstTokens } from "../sessions/issue-tokens";
import { refreshSession } from "../sessions/refresh-session";
import { toListedUser, toOwnProfile, toPublicProfile } from "./wire";

/** A limiter belongs before this router, so that a refused request is refused before anything is hashed. */
const authRoutes = new Hono<AppEnv>()
  .use(smallBody)
  .post("/register", valid("json", RegisterCommunity), async (c) => {
    const { account, recoveryCodes } = await registerAccount(c.var.ctx, c.req.valid("json"));
    const { id, username, email } = account;
    const data = { user_id: id, username, email, recovery_codes: recoveryCodes };
    return c.json({ success: true, message: "User registered successfully", data }, 201);
  })
  .post("/login", valid("json", LoginCommunity), async (c) => {
    const userAgent = c.req.header("user-agent") ?? "";
    const credentials = { ...c.req.valid("json"), userAgent };
    const signedIn = await signIn(c.var.ctx, credentials);
    const { id, username, email, role } = signedIn.account;
    const tokens = await issueFirstTokens(c.var.ctx, signedIn, "community");
    const data = { ...tokens, user: { id, username, email, role } };
    return c.json({ success: true, message: "Login successful", data });
  })
  .post("/refresh", valid("json", RefreshRequest), async (c) => {
    const { refresh_token: refreshToken } = c.req.valid("json");
    const data = await refreshSession(c.var.ctx, { refreshToken, api: "community" });
    return c.json({ success: true, data });
  })
  .post("/logout", userGuard, async (c) => {
    await signOut(c.var.ctx);
    return c.json({ success: true, message: "Logout successful" });
  })
  .get("/me", userGuard, async (c) =>
    c.json({ success: true, data: toOwnProfile(await getAccount(c.var.ctx)) }),
  );

const invalidId = () => platformError("NOT_FOUND");

/** Whole paths come before `/:id`. */
const userRoutes = new Hono<AppEnv>()
  .use(userGuard)
  .route("/me", mineRoutes)
  .use(smallBody)
  .get("/", valid("query", UsersQuery), async (c) => {
    const query = c.req.valid("query");
    const { accounts, total } = await listUsers(c.var.ctx, query);
    const data = accounts.map((account) => toListedUser(account, seesEmail(c.var.ctx, account)));
    return c.json({ success: true, data, pagination: paginationOf(query, total) });
  })
  .get("/me", async (c) =>
    c.json({ success: true, data: toOwnProfile(await getAccount(c.var.ctx)) }),
  )
  .put("/me", valid("json", UpdateProfile), async (c) => {
    const data = toOwnProfile(await updateProfile(c.var.ctx, c.req.valid("json")));
    return c.json({ success: true, message: "Profile updated successfully", data });
  })
  .put("/password", valid("json", ChangePassword), async (c) =>
    c.json(await changed(c.var.ctx, c.req.valid("json"))),
  )
  .put("/me/password", valid("json", ChangePassword), async (c) =>
    c.json(await changed(c.var.ctx, c.req.valid("json"))),
  )
  .get("/except-me", valid("query", UsersQuery), async (c) => {
    const query = c.req.valid("query");
    const { accounts, total } = await listUsers(c.var.ctx, { ...query, exceptMe: true });
    const data = accounts.map((account) => toListedUser(account, seesEmail(c.var.ctx, account)));
    return c.json({ success: true, data, pagination: paginationOf(query, total) });
  })
  .get("/:id/avatar", valid("param", UserId, { refuse: invalidId }), async (c) => {
    const picture = await getAvatar(c.var.ctx, c.req.valid("param").id);
    // The picture's address changes with the picture.
    return servePicture(picture, "private, max-age=86400");
  })
  .get("/:id", valid("param", UserId, { refuse: invalidId }), async (c) => {
    const account = await getUser(c.var.ctx, c.req.valid("param").id);
    const data = toPublicProfile(account, seesEmail(c.var.ctx, account));
    return c.json({ success: true, data });
  });

async function changed(ctx: Ctx, passwords: ChangePassword) {
  await changePassword(ctx, passwords);
  return { success: true, message: "Password changed successfully" };
}

/** Only its owner and admins see the address. */
function seesEmail(ctx: Ctx, account: Account): boolean {
  const { userId, role } = requireUser(ctx);
  return userId === account.id || hasRole(role, "admin");
}

export const communityRoutes = new Hono<AppEnv>()
  .basePath("/api/v1")
  .use(noStore)
  .route("/auth", authRoutes)
  .route("/auth/recover", recoveryRoutes)
  // The person of a receipt can no longer sign in.
  .route("/users/erasures", erasureRoutes)
  .route("/users", userRoutes)
  .onError(respondWith(presentCommunityError));
