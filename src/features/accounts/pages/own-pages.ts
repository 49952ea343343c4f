import { type Context, Hono } from "hono";
import { requireUser, userGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import {
  type FormState,
  redirectToNextPage,
  type NextPage,
  onSubmit,
} from "../../../platform/form";
import { valid } from "../../../platform/http";
import { limitRoutes } from "../../../platform/limits";
import type { Flash } from "../../../platform/flash-texts";
import { smallBody } from "../../../platform/parse-body";
import { keepLanguage } from "../../../platform/request-language";
import { accountError } from "../errors";
import { type FormName, fieldRulesOf } from "./form-fields";
import {
  CodesForm,
  DeletionForm,
  LanguageForm,
  PasswordForm,
  PictureForm,
  ProfileForm,
} from "./form-schemas";
import { accountFlashes } from "./messages/flashes";
import { receiptPage } from "../erasure/receipt";
import { deleteAccount } from "../mine/delete-account";
import { exportMyData } from "../mine/export-my-data";
import { respondWithAccount, respondWithDeletion } from "./own-answers";
import { ownPath } from "./own-path";
import { changePassword } from "../people/change-password";
import { removeAvatar, setAvatar } from "../people/set-avatar";
import { setLanguage, updateProfile } from "../people/update-profile";
import { makeRecoveryCodes } from "../recovery/make-recovery-codes";
import { respondWithCodes } from "./views/recovery-answers";
import { pictureLimit, pictureOf } from "../api/posted-picture";
import { SessionId } from "../api/schemas";
import { clearAccountCookie } from "../api/set-account-cookie";
import { endOtherSessions } from "../sessions/end-other-sessions";
import { endSession } from "../sessions/sign-out";

const { flash } = accountFlashes;

const validSession = valid("param", SessionId, {
  refuse: () => accountError("SESSION_NOT_FOUND"),
});

/** These forms of the account's page can come back with something wrong in them. */
const accountForms = new Hono<AppEnv>()
  .post("/profile", (c) =>
    onSubmit(c, ProfileForm, {
      ...accountForm(c, "profile"),
      work: (profile) => updateProfile(c.var.ctx, profile),
      done: () => inSection("profile", flash("profileSaved")),
    }),
  )
  .post("/picture", (c) =>
    onSubmit(c, PictureForm, {
      ...accountForm(c, "picture"),
      guards: [pictureLimit()],
      work: async () => setAvatar(c.var.ctx, await pictureOf(c)),
      done: () => inSection("picture", flash("pictureSaved")),
    }),
  )
  .post("/language", (c) =>
    onSubmit(c, LanguageForm, {
      ...accountForm(c, "language"),
      work: ({ language }) => setLanguage(c.var.ctx, language),
      done: (_, { language, next }) => {
        keepLanguage(c, language);
        // The page in its new language shows the change by itself.
        return next === undefined
          ? inSection("language", flash("languageSaved"))
          : { path: ownPath(next) };
      },
    }),
  )
  .post("/password", (c) =>
    onSubmit(c, PasswordForm, {
      ...accountForm(c, "password"),
      guards: [smallBody, limitRoutes],
      work: (change) => changePassword(c.var.ctx, change),
      done: () => inSection("password", flash("passwordChanged")),
    }),
  );

/** New codes are in the answer alone, so that the page cannot be asked for again. */
const codesForm = new Hono<AppEnv>().post("/recovery-codes", (c) =>
  onSubmit(c, CodesForm, {
    ...accountForm(c, "codes"),
    guards: [smallBody, limitRoutes],
    work: (form) => makeRecoveryCodes(c.var.ctx, form),
    done: (codes) => {
      const { username } = requireUser(c.var.ctx);
      return respondWithCodes(c, { username, codes, next: "/account#recovery-codes" });
    },
  }),
);

/** `/account…` is the person's own account. */
export const ownPages = new Hono<AppEnv>()
  .use(userGuard)
  .get("/", (c) => respondWithAccount(c))
  .route("/", accountForms)
  .route("/", codesForm)
  .post("/picture/remove", async (c) => {
    await removeAvatar(c.var.ctx);
    return redirectToNextPage(c, inSection("picture", flash("pictureRemoved")));
  })
  .post("/sessions/end-others", async (c) => {
    const ended = await endOtherSessions(c.var.ctx);
    return redirectToNextPage(c, inSection("devices", flash("devicesEnded", ended)));
  })
  .post("/sessions/:sessionId/end", validSession, async (c) => {
    const { sessionId } = c.req.valid("param");
    await endSession(c.var.ctx, sessionId);
    return redirectToNextPage(c, inSection("devices", flash("deviceEnded")));
  })
  .get("/export", (c) =>
    c.body(exportMyData(c.var.ctx), 200, {
      "content-type": "application/zip",
      "content-disposition": 'attachment; filename="atelier-export.zip"',
    }),
  )
  .get("/delete", (c) => respondWithDeletion(c))
  .post("/delete", (c) =>
    onSubmit(c, DeletionForm, {
      ...fieldRulesOf(c, "deletion"),
      guards: [smallBody, limitRoutes],
      work: (form) => deleteAccount(c.var.ctx, form),
      done: (receipt) => {
        clearAccountCookie(c);
        return { path: receiptPage(receipt) };
      },
      again: (form) => respondWithDeletion(c, form),
    }),
  )
  // A refused form leaves this address in the window, and it may be asked for again.
  .get("/:section{profile|picture|language|password|recovery-codes}", (c) =>
    c.redirect(`/account#${c.req.param("section")}`, 303),
  );

/** The forms of the account's page share this. */
function accountForm(c: Context<AppEnv>, name: FormName) {
  return {
    ...fieldRulesOf(c, name),
    guards: [smallBody],
    again: (state: FormState) => respondWithAccount(c, { name, state }),
  };
}

function inSection(section: string, said: Flash): NextPage {
  return { path: `/account#${section}`, flashes: [said] };
}
