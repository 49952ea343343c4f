import { type Context, Hono } from "hono";
import { userGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { valid } from "../../../platform/http";
import { limitRoutes } from "../../../platform/limits";
import type { Notice } from "../../../platform/notice-texts";
import { leaveNotices } from "../../../platform/notices";
import { smallBody } from "../../../platform/parse-body";
import { keepLanguage } from "../../../platform/request-language";
import { accountError } from "../errors";
import { DeletionForm, LanguageForm, PasswordForm, ProfileForm } from "./form-schemas";
import { accountNotices } from "./messages/notices";
import { deleteAccount } from "../mine/delete-account";
import { exportMyData } from "../mine/export-my-data";
import { respondWithAccount, respondWithDeletion } from "./own-answers";
import { ownPath } from "./own-path";
import { changePassword } from "../people/change-password";
import { removeAvatar, setAvatar } from "../people/set-avatar";
import { setLanguage, updateProfile } from "../people/update-profile";
import { pictureLimit, pictureOf } from "../api/posted-picture";
import { SessionId } from "../api/schemas";
import { clearAccountCookie } from "../api/set-account-cookie";
import { endOtherSessions } from "../sessions/end-other-sessions";
import { endSession } from "../sessions/sign-out";

const { notice } = accountNotices;

const validSession = valid("param", SessionId, {
  refuse: () => accountError("SESSION_NOT_FOUND"),
});

/** `/account…`: what is one's own. */
export const ownPages = new Hono<AppEnv>()
  .use(userGuard)
  .get("/", (c) => respondWithAccount(c))
  .post("/profile", smallBody, valid("form", ProfileForm), async (c) => {
    await updateProfile(c.var.ctx, c.req.valid("form"));
    return backTo(c, "profile", notice("profileSaved"));
  })
  .post("/picture", pictureLimit(), async (c) => {
    await setAvatar(c.var.ctx, await pictureOf(c));
    return backTo(c, "picture", notice("pictureSaved"));
  })
  .post("/picture/remove", async (c) => {
    await removeAvatar(c.var.ctx);
    return backTo(c, "picture", notice("pictureRemoved"));
  })
  .post("/language", smallBody, valid("form", LanguageForm), async (c) => {
    const { language, next } = c.req.valid("form");
    await setLanguage(c.var.ctx, language);
    keepLanguage(c, language);
    // The page in its new language says so itself.
    if (next !== undefined) return c.redirect(ownPath(next), 303);
    return backTo(c, "language", notice("languageSaved"));
  })
  .post("/password", smallBody, limitRoutes, valid("form", PasswordForm), async (c) => {
    await changePassword(c.var.ctx, c.req.valid("form"));
    return backTo(c, "password", notice("passwordChanged"));
  })
  .post("/sessions/end-others", async (c) => {
    const ended = await endOtherSessions(c.var.ctx);
    return backTo(c, "devices", notice("devicesEnded", ended));
  })
  .post("/sessions/:sessionId/end", validSession, async (c) => {
    const { sessionId } = c.req.valid("param");
    await endSession(c.var.ctx, sessionId);
    return backTo(c, "devices", notice("deviceEnded"));
  })
  .get("/export", (c) =>
    c.body(exportMyData(c.var.ctx), 200, {
      "content-type": "application/zip",
      "content-disposition": 'attachment; filename="atelier-export.zip"',
    }),
  )
  .get("/delete", (c) => respondWithDeletion(c))
  .post("/delete", smallBody, limitRoutes, valid("form", DeletionForm), async (c) => {
    await deleteAccount(c.var.ctx, c.req.valid("form"));
    clearAccountCookie(c);
    return c.redirect("/goodbye", 303);
  })
  // The address that a refused form leaves in the window, when it is asked for again.
  .get("/:section{profile|picture|language|password}", (c) =>
    c.redirect(`/account#${c.req.param("section")}`, 303),
  );

function backTo(c: Context<AppEnv>, section: string, notice: Notice) {
  leaveNotices(c, notice);
  return c.redirect(`/account#${section}`, 303);
}
