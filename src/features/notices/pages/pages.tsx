import { Hono } from "hono";
import { userGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { onSubmit, redirectToNextPage } from "../../../platform/form";
import { respondWith, valid } from "../../../platform/http";
import { noStore } from "../../../platform/no-store";
import { formBody, smallBody } from "../../../platform/parse-body";
import { siteOriginOf } from "../../../platform/site-origin";
import { respondWithPage } from "../../../ui/layout";
import { mailEmailConfirmation, presentOrRedirectToSignIn } from "../../accounts";
import { NoticeId, NoticesQuery } from "../api/schemas";
import { noticePageError } from "../errors";
import { listNotices } from "../list-notices";
import { openNotice, readAllNotices } from "../read-notices";
import { changePreferences } from "../preferences/preferences";
import { confirmPages } from "./confirm-pages";
import { noticeMessages } from "./messages";
import { noticeFlashes } from "./messages/flashes";
import { channelsIn, PreferencesForm, quietIn } from "./preferences-form";
import { respondWithPreferences } from "./respond-with-preferences";
import { unsubscribePages } from "./unsubscribe-pages";
import { NoticesPage } from "./views/notices-page";

const notice = valid("param", NoticeId, { refuse: () => noticePageError("NOTICE_NOT_FOUND") });

/** `/notices…` is for signed-in people, but for the links that mails hold. */
export const noticePages = new Hono<AppEnv>()
  .basePath("/notices")
  .use(noStore)
  .route("/unsubscribe", unsubscribePages)
  .route("/confirm", confirmPages)
  .use(userGuard)
  .use(smallBody)
  .get("/", async (c) => {
    const language = c.get("language");
    const query = NoticesQuery.catch({ limit: 50 }).parse(c.req.query());
    const page = await listNotices(c.var.ctx, query);
    const children = <NoticesPage page={page} language={language} />;
    return respondWithPage(c, { title: noticeMessages[language].title, isPrivate: true, children });
  })
  .get("/preferences", (c) => respondWithPreferences(c))
  .post("/preferences", (c) => {
    const { timeZoneError, clockError } = noticeMessages[c.get("language")].choices;
    return onSubmit(c, PreferencesForm, {
      guards: [formBody],
      fields: { from: clockError, to: clockError, time_zone: timeZoneError },
      work: (form) =>
        changePreferences(c.var.ctx, {
          channels: channelsIn(
            form,
            c.var.ctx.features.noticeKinds.map(({ name }) => name),
          ),
          quiet: quietIn(form),
        }),
      done: () => ({
        path: "/notices/preferences",
        flashes: [noticeFlashes.flash("preferencesSaved")],
      }),
      again: (form) => respondWithPreferences(c, form),
    });
  })
  .post("/preferences/confirmation", async (c) => {
    const urlOf = (token: string) => new URL(`/notices/confirm/${token}`, siteOriginOf(c)).href;
    await mailEmailConfirmation(c.var.ctx, { urlOf });
    const flashes = [noticeFlashes.flash("confirmationMailed")];
    return redirectToNextPage(c, { path: "/notices/preferences", flashes });
  })
  .post("/read-all", async (c) => {
    await readAllNotices(c.var.ctx);
    return redirectToNextPage(c, { path: "/notices", flashes: [noticeFlashes.flash("allRead")] });
  })
  .post("/:id/open", notice, async (c) =>
    c.redirect(await openNotice(c.var.ctx, c.req.valid("param").id), 303),
  )
  .onError(respondWith(presentOrRedirectToSignIn));
