import { Hono } from "hono";
import { userGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { presentCommunityError } from "../../../platform/envelopes";
import { respondWith, valid } from "../../../platform/http";
import { noStore } from "../../../platform/no-store";
import { smallBody } from "../../../platform/parse-body";
import { listNotices } from "../list-notices";
import { changePreferences, getPreferences } from "../preferences/preferences";
import { readAllNotices, readNotices } from "../read-notices";
import { ChangePreferences, NoticesQuery, ReadNotices } from "./schemas";
import { fromPreferences, toNotices, toPreferences } from "./wire";

const done = { success: true } as const;

const notifications = new Hono<AppEnv>()
  .get("/", valid("query", NoticesQuery), async (c) => {
    const { unread: isUnread, ...page } = c.req.valid("query");
    return c.json(toNotices(await listNotices(c.var.ctx, { ...page, isUnread })));
  })
  .post("/read", valid("json", ReadNotices), async (c) => {
    await readNotices(c.var.ctx, c.req.valid("json").ids);
    return c.json(done);
  })
  .post("/read-all", async (c) => {
    await readAllNotices(c.var.ctx);
    return c.json(done);
  })
  .get("/preferences", async (c) =>
    c.json({ success: true, data: toPreferences(await getPreferences(c.var.ctx)) }),
  )
  .put("/preferences", valid("json", ChangePreferences), async (c) => {
    const change = fromPreferences(c.req.valid("json"));
    return c.json({
      success: true,
      data: toPreferences(await changePreferences(c.var.ctx, change)),
    });
  });

export const noticeRoutes = new Hono<AppEnv>()
  .basePath("/api/v1")
  .use("/notifications/*", noStore, userGuard, smallBody)
  .route("/notifications", notifications)
  .onError(respondWith(presentCommunityError));
