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
import { endSubscription, getPushKey, subscribeDevice } from "../push/subscriptions";
import { ChangePreferences, NoticesQuery, ReadNotices, Subscribe, Unsubscribe } from "./schemas";
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

const push = new Hono<AppEnv>()
  .get("/key", (c) => c.json({ success: true, data: { key: getPushKey(c.var.ctx) } }))
  .post("/subscriptions", valid("json", Subscribe), async (c) => {
    const { endpoint, keys } = c.req.valid("json");
    await subscribeDevice(c.var.ctx, { endpoint, ...keys });
    return c.json(done, 201);
  })
  .delete("/subscriptions", valid("json", Unsubscribe), async (c) => {
    await endSubscription(c.var.ctx, c.req.valid("json").endpoint);
    return c.json(done);
  });

export const noticeRoutes = new Hono<AppEnv>()
  .basePath("/api/v1")
  .use(noStore)
  .use(userGuard)
  .use(smallBody)
  .route("/notifications", notifications)
  .route("/push", push)
  .onError(respondWith(presentCommunityError));
