import { Hono } from "hono";
import { userGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { presentCommunityError } from "../../../platform/envelopes";
import { platformError } from "../../../platform/errors";
import { respondWith, valid } from "../../../platform/http";
import { noStore } from "../../../platform/no-store";
import { smallBody } from "../../../platform/parse-body";
import { memberRoutes } from "./member-routes";
import { peopleRoutes } from "./people-routes";
import {
  archiveRoom,
  createRoom,
  editMessage,
  getRoom,
  listMessages,
  listRooms,
  markRoomRead,
  postMessage,
  reactToMessage,
  removeMessage,
  searchMessages,
  updateRoom,
} from "../rooms";
import {
  CreateRoom,
  EditMessage,
  MessagesPage,
  MarkRead,
  PostMessage,
  React,
  RoomMessage,
  RoomParam,
  RoomsPage,
  SearchPage,
  UpdateRoom,
} from "./schemas";
import { socketRoutes } from "./socket-routes";
import { validText } from "./valid-text";
import { toFoundMessage, toHistory, toRoom, toWritten } from "./wire";

const notFound = () => platformError("NOT_FOUND");
const room = valid("param", RoomParam, { refuse: notFound });
const message = valid("param", RoomMessage, { refuse: notFound });

const messageRoutes = new Hono<AppEnv>()
  .get("/:room/messages", room, valid("query", MessagesPage), async (c) => {
    const page = c.req.valid("query");
    const found = await listMessages(c.var.ctx, { name: c.req.valid("param").room, page });
    return c.json(toHistory(found));
  })
  .get("/:room/search", room, valid("query", SearchPage), async (c) => {
    const query = c.req.valid("query");
    const found = await searchMessages(c.var.ctx, { name: c.req.valid("param").room, query });
    return c.json({ success: true, data: found.map(toFoundMessage) });
  })
  .post("/:room/messages", room, validText(PostMessage), async (c) => {
    const { content, client_id: clientId, reply_to: replyTo } = c.req.valid("json");
    const post = { name: c.req.valid("param").room, content, clientId, replyTo };
    const written = await postMessage(c.var.ctx, post);
    return c.json({ success: true, data: toWritten(written) }, written.isDuplicate ? 200 : 201);
  })
  .patch("/:room/messages/:messageId", message, validText(EditMessage), async (c) => {
    const { room: name, messageId: id } = c.req.valid("param");
    const { content } = c.req.valid("json");
    const written = await editMessage(c.var.ctx, { name, id, content });
    return c.json({ success: true, data: toWritten(written) });
  })
  .delete("/:room/messages/:messageId", message, async (c) => {
    const { room: name, messageId: id } = c.req.valid("param");
    const written = await removeMessage(c.var.ctx, { name, id });
    return c.json({ success: true, data: toWritten(written) });
  })
  .put("/:room/messages/:messageId/reactions", message, valid("json", React), async (c) => {
    const { room: name, messageId: id } = c.req.valid("param");
    const reaction = { name, id, ...c.req.valid("json") };
    const written = await reactToMessage(c.var.ctx, reaction);
    return c.json({ success: true, data: toWritten(written) });
  })
  .post("/:room/read", room, valid("json", MarkRead), async (c) => {
    await markRoomRead(c.var.ctx, { name: c.req.valid("param").room, ...c.req.valid("json") });
    return c.json({ success: true });
  });

const roomRoutes = new Hono<AppEnv>()
  .get("/", valid("query", RoomsPage), async (c) => {
    const query = c.req.valid("query");
    const { rooms, total } = await listRooms(c.var.ctx, query);
    const { page, limit } = query;
    const pagination = { page, limit, total, pages: Math.ceil(total / limit) };
    return c.json({ success: true, data: rooms.map(toRoom), pagination });
  })
  .post("/", valid("json", CreateRoom), async (c) => {
    const created = await createRoom(c.var.ctx, c.req.valid("json"));
    return c.json({ success: true, data: toRoom(created) }, 201);
  })
  .get("/:room", room, async (c) => {
    const found = await getRoom(c.var.ctx, c.req.valid("param").room);
    return c.json({ success: true, data: toRoom(found) });
  })
  .patch("/:room", room, valid("json", UpdateRoom), async (c) => {
    const changes = c.req.valid("json");
    const changed = await updateRoom(c.var.ctx, { name: c.req.valid("param").room, changes });
    return c.json({ success: true, data: toRoom(changed) });
  })
  .put("/:room/archive", room, async (c) => {
    const change = { name: c.req.valid("param").room, isArchived: true };
    return c.json({ success: true, data: toRoom(await archiveRoom(c.var.ctx, change)) });
  })
  .delete("/:room/archive", room, async (c) => {
    const change = { name: c.req.valid("param").room, isArchived: false };
    return c.json({ success: true, data: toRoom(await archiveRoom(c.var.ctx, change)) });
  })
  .route("/", messageRoutes)
  .route("/", memberRoutes);

const chat = new Hono<AppEnv>()
  .use(userGuard)
  .use(smallBody)
  .route("/rooms", roomRoutes)
  .route("/", peopleRoutes);

export const chatRoutes = new Hono<AppEnv>()
  .basePath("/api/v1")
  // The socket routes come before `noStore`, because the headers of a 101 are immutable.
  .route("/ws", socketRoutes)
  .use(noStore)
  .route("/chat", chat)
  .onError(respondWith(presentCommunityError));
