import { Hono } from "hono";
import type { AppEnv } from "../../../platform/context";
import { valid } from "../../../platform/http";
import { chatError } from "../errors";
import {
  blockPerson,
  getChatSettings,
  listBlocked,
  listConversations,
  listDirectMessages,
  listNotifications,
  markConversationRead,
  markNotificationsRead,
  postDirectMessage,
  unblockPerson,
  updateChatSettings,
} from "../people";
import { findMessages } from "../search/find-messages";
import {
  ChatSearch,
  ChatSettings,
  ConversationsPage,
  MessagesPage,
  MarkRead,
  PostMessage,
  ReadNotifications,
  UserParam,
} from "./schemas";
import { validText } from "./valid-text";
import {
  toChatSearch,
  toConversation,
  toHistory,
  toNotification,
  toPerson,
  toSettings,
  toWritten,
} from "./wire";

const person = valid("param", UserParam, { refuse: () => chatError("USER_NOT_FOUND") });
const done = { success: true } as const;

/** Routes of conversations and of what belongs to one person: search, blocks, settings, notifications. */
export const peopleRoutes = new Hono<AppEnv>()
  .get("/conversations", valid("query", ConversationsPage), async (c) => {
    const conversations = await listConversations(c.var.ctx, c.req.valid("query"));
    return c.json({ success: true, data: conversations.map(toConversation) });
  })
  .get("/search", valid("query", ChatSearch), async (c) =>
    c.json(toChatSearch(await findMessages(c.var.ctx, c.req.valid("query")))),
  )
  .get("/dm/:userId", person, valid("query", MessagesPage), async (c) => {
    const { userId: peer } = c.req.valid("param");
    const page = c.req.valid("query");
    return c.json(toHistory(await listDirectMessages(c.var.ctx, { peer, page })));
  })
  .post("/dm/:userId", person, validText(PostMessage), async (c) => {
    const { content, client_id: clientId, reply_to: replyTo } = c.req.valid("json");
    const direct = { peer: c.req.valid("param").userId, content, clientId, replyTo };
    const written = await postDirectMessage(c.var.ctx, direct);
    return c.json({ success: true, data: toWritten(written) }, written.isDuplicate ? 200 : 201);
  })
  .post("/dm/:userId/read", person, valid("json", MarkRead), async (c) => {
    const { userId: peer } = c.req.valid("param");
    await markConversationRead(c.var.ctx, { peer, ...c.req.valid("json") });
    return c.json(done);
  })
  .get("/blocks", async (c) => {
    const blocked = await listBlocked(c.var.ctx);
    return c.json({ success: true, data: blocked.map(toPerson) });
  })
  .put("/blocks/:userId", person, async (c) => {
    await blockPerson(c.var.ctx, c.req.valid("param").userId);
    return c.json(done);
  })
  .delete("/blocks/:userId", person, async (c) => {
    await unblockPerson(c.var.ctx, c.req.valid("param").userId);
    return c.json(done);
  })
  .get("/settings", async (c) =>
    c.json({ success: true, data: toSettings(await getChatSettings(c.var.ctx)) }),
  )
  .put("/settings", valid("json", ChatSettings), async (c) => {
    const sharesReceipts = c.req.valid("json").receipts === "shared";
    const settings = await updateChatSettings(c.var.ctx, { sharesReceipts });
    return c.json({ success: true, data: toSettings(settings) });
  })
  .get("/notifications", async (c) => {
    const notifications = await listNotifications(c.var.ctx);
    return c.json({ success: true, data: notifications.map(toNotification) });
  })
  .post("/notifications/read", valid("json", ReadNotifications), async (c) => {
    await markNotificationsRead(c.var.ctx, c.req.valid("json").id);
    return c.json(done);
  });
