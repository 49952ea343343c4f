import { Hono } from "hono";
import { userGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { redirectToNextPage } from "../../../platform/form";
import { respondWith, valid } from "../../../platform/http";
import { noStore } from "../../../platform/no-store";
import { smallBody } from "../../../platform/parse-body";
import { respondWithPage } from "../../../ui/layout";
import { presentOrRedirectToSignIn } from "../../accounts";
import { NoticeId, NoticesQuery } from "../api/schemas";
import { noticeError } from "../errors";
import { listNotices } from "../list-notices";
import { openNotice, readAllNotices } from "../read-notices";
import { noticeMessages } from "./messages";
import { noticeFlashes } from "./messages/flashes";
import { NoticesPage } from "./views/notices-page";

const notice = valid("param", NoticeId, { refuse: () => noticeError("NOTICE_NOT_FOUND") });

/** `/notices…` is for signed-in people. */
export const noticePages = new Hono<AppEnv>()
  .basePath("/notices")
  .use(noStore)
  .use(userGuard)
  .use(smallBody)
  .get("/", async (c) => {
    const language = c.get("language");
    const query = NoticesQuery.catch({ limit: 50 }).parse(c.req.query());
    const page = await listNotices(c.var.ctx, query);
    const children = <NoticesPage page={page} language={language} />;
    return respondWithPage(c, { title: noticeMessages[language].title, isPrivate: true, children });
  })
  .post("/read-all", async (c) => {
    await readAllNotices(c.var.ctx);
    return redirectToNextPage(c, { path: "/notices", flashes: [noticeFlashes.flash("allRead")] });
  })
  .post("/:id/open", notice, async (c) =>
    c.redirect(await openNotice(c.var.ctx, c.req.valid("param").id), 303),
  )
  .onError(respondWith(presentOrRedirectToSignIn));
