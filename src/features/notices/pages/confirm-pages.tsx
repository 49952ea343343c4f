import { type Context, Hono } from "hono";
import type { AppEnv } from "../../../platform/context";
import { respondWithPage } from "../../../ui/layout";
import { confirmEmail, requireEmailLink } from "../../accounts";
import { noticeMessages } from "./messages";
import { ConfirmPage } from "./views/confirm-page";

/** The link of a message works without a session. A mail program may follow it by itself, and so a button confirms. */
export const confirmPages = new Hono<AppEnv>()
  .get("/:token", async (c) => {
    await requireEmailLink(c.var.ctx, c.req.param("token"));
    return respondWith(c, false);
  })
  .post("/:token", async (c) => {
    await confirmEmail(c.var.ctx, c.req.param("token"));
    return respondWith(c, true);
  });

function respondWith(c: Context<AppEnv>, isDone: boolean) {
  const language = c.get("language");
  const { title } = noticeMessages[language].confirm;
  const action = new URL(c.req.url).pathname;
  const children = <ConfirmPage isDone={isDone} action={action} language={language} />;
  return respondWithPage(c, { title, isPrivate: true, children });
}
