import { type Context, Hono } from "hono";
import type { AppEnv } from "../../../platform/context";
import { respondWithPage } from "../../../ui/layout";
import { type EndedKind, findUnsubscription, unsubscribe } from "../delivery/unsubscribe";
import { noticeMessages } from "./messages";
import { UnsubscribePage } from "./views/unsubscribe-page";

/** The link of a message works without a session. Mail programs post to it by themselves (RFC 8058), and never follow it. */
export const unsubscribePages = new Hono<AppEnv>()
  .get("/:token", async (c) => {
    const { kind } = await findUnsubscription(c.var.ctx, c.req.param("token"));
    return respondWith(c, kind, false);
  })
  .post("/:token", async (c) => {
    const kind = await unsubscribe(c.var.ctx, c.req.param("token"));
    return respondWith(c, kind, true);
  });

function respondWith(c: Context<AppEnv>, kind: EndedKind, isDone: boolean) {
  const language = c.get("language");
  const { title } = noticeMessages[language].unsubscribe;
  const action = new URL(c.req.url).pathname;
  const children = (
    <UnsubscribePage kind={kind} isDone={isDone} action={action} language={language} />
  );
  return respondWithPage(c, { title, isPrivate: true, children });
}
