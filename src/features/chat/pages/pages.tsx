import { type Context, Hono } from "hono";
import { requireUser, userGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { AppError, platformError } from "../../../platform/errors";
import { respondWith, valid } from "../../../platform/http";
import { noStore } from "../../../platform/no-store";
import { smallBody } from "../../../platform/parse-body";
import { findPersonByName, presentInPage } from "../../accounts";
import { chatError } from "../errors";
import { managePages } from "./manage-pages";
import { openConversation, openRoom } from "./open-place";
import { CreateForm, LobbyQuery, MessageForm, NameForm, PlaceQuery } from "./page-forms";
import { blockPerson, markConversationRead, postDirectMessage, unblockPerson } from "../people";
import { placePath } from "./place-path";
import { asRefusal } from "./refusal";
import {
  createRoom,
  enterRoom,
  leaveRoom,
  markRoomRead,
  postMessage,
  withdrawInvitation,
} from "../rooms";
import { RoomParam, UserParam } from "../api/schemas";
import { respondWithLobby, respondWithPlace } from "./views/answers";

const unknown = () => platformError("NOT_FOUND");
const room = valid("param", RoomParam, { refuse: unknown });
const person = valid("param", UserParam, { refuse: () => chatError("USER_NOT_FOUND") });
const query = valid("query", PlaceQuery);

const roomPages = new Hono<AppEnv>()
  .post("/", async (c) => {
    const posted = await c.req.parseBody();
    const form = CreateForm.safeParse(posted);
    const outcome = form.success
      ? await createRoom(c.var.ctx, form.data).catch(asRefusal)
      : refusalOf("name");
    if (outcome instanceof AppError)
      return respondWithLobby(c, { form: "create", posted, outcome });
    return c.redirect(placePath({ room: outcome.name }), 303);
  })
  .get("/:room", room, query, async (c) => {
    const wanted = { name: c.req.valid("param").room, query: c.req.valid("query") };
    return respondWithPlace(c, await openRoom(c.var.ctx, wanted));
  })
  .post("/:room/messages", room, async (c) => {
    const { room: name } = c.req.valid("param");
    const content = await contentOf(c);
    const outcome =
      content instanceof AppError
        ? content
        : await postMessage(c.var.ctx, { name, content }).catch(asRefusal);
    if (!(outcome instanceof AppError)) return c.redirect(placePath({ room: name }), 303);
    const open = await openRoom(c.var.ctx, { name, query: PlaceQuery.parse({}) });
    return respondWithPlace(c, open, { form: "message", error: outcome, draft: await draftOf(c) });
  })
  .post("/:room/join", room, async (c) => {
    const { room: name } = c.req.valid("param");
    await enterRoom(c.var.ctx, name);
    return c.redirect(placePath({ room: name }), 303);
  })
  .post("/:room/leave", room, async (c) => {
    await leaveRoom(c.var.ctx, c.req.valid("param").room);
    return c.redirect("/chat", 303);
  })
  .post("/:room/decline", room, async (c) => {
    const { userId } = requireUser(c.var.ctx);
    await withdrawInvitation(c.var.ctx, { name: c.req.valid("param").room, userId });
    return c.redirect("/chat", 303);
  })
  .post("/:room/read", room, async (c) => {
    const { room: name } = c.req.valid("param");
    await markRoomRead(c.var.ctx, { name });
    return c.redirect(placePath({ room: name }), 303);
  });

const conversationPages = new Hono<AppEnv>()
  .post("/", valid("form", NameForm), async (c) => {
    const posted = c.req.valid("form");
    const found = await findPersonByName(c.var.ctx, posted.username);
    const isOwn = found?.id === requireUser(c.var.ctx).userId;
    if (found?.status !== "active" || isOwn) {
      const outcome = chatError(isOwn ? "SELF_CONVERSATION" : "USER_NOT_FOUND");
      return respondWithLobby(c, { form: "write", posted, outcome });
    }
    return c.redirect(placePath({ with: found.id }), 303);
  })
  .get("/:userId", person, query, async (c) => {
    const wanted = { peer: c.req.valid("param").userId, query: c.req.valid("query") };
    return respondWithPlace(c, await openConversation(c.var.ctx, wanted));
  })
  .post("/:userId/messages", person, async (c) => {
    const { userId: peer } = c.req.valid("param");
    const content = await contentOf(c);
    const outcome =
      content instanceof AppError
        ? content
        : await postDirectMessage(c.var.ctx, { peer, content }).catch(asRefusal);
    if (!(outcome instanceof AppError)) return c.redirect(placePath({ with: peer }), 303);
    const open = await openConversation(c.var.ctx, { peer, query: PlaceQuery.parse({}) });
    return respondWithPlace(c, open, { form: "message", error: outcome, draft: await draftOf(c) });
  })
  .post("/:userId/read", person, async (c) => {
    const { userId: peer } = c.req.valid("param");
    await markConversationRead(c.var.ctx, { peer });
    return c.redirect(placePath({ with: peer }), 303);
  })
  .post("/:userId/block", person, async (c) => {
    const { userId } = c.req.valid("param");
    await blockPerson(c.var.ctx, userId);
    return c.redirect(placePath({ with: userId }), 303);
  })
  .post("/:userId/unblock", person, async (c) => {
    const { userId } = c.req.valid("param");
    await unblockPerson(c.var.ctx, userId);
    return c.redirect(placePath({ with: userId }), 303);
  });

/** `/chat…`: for whoever is signed in; others are led to sign in and back. */
export const chatPages = new Hono<AppEnv>()
  .basePath("/chat")
  .use(noStore)
  .use(userGuard)
  .use(smallBody)
  .get("/", valid("query", LobbyQuery), (c) =>
    respondWithLobby(c, { search: c.req.valid("query").search }),
  )
  // The address that a refused form leaves in the window, when it is asked for again.
  .get("/rooms", (c) => c.redirect("/chat", 303))
  .get("/dm", (c) => c.redirect("/chat", 303))
  .get("/rooms/:room/messages", room, (c) =>
    c.redirect(placePath({ room: c.req.valid("param").room }), 303),
  )
  .get("/dm/:userId/messages", person, (c) =>
    c.redirect(placePath({ with: c.req.valid("param").userId }), 303),
  )
  .route("/rooms", roomPages)
  .route("/rooms", managePages)
  .route("/dm", conversationPages)
  .notFound(() => {
    throw unknown();
  })
  .onError(respondWith(presentInPage));

/** What the person wrote, or why it cannot be sent. */
async function contentOf(c: Context<AppEnv>): Promise<string | AppError> {
  const form = MessageForm.safeParse(await c.req.parseBody());
  if (form.success) return form.data.content;
  const isTooLong = form.error.issues.some(({ message }) => message === "MESSAGE_TOO_LONG");
  return isTooLong ? chatError("MESSAGE_TOO_LONG") : refusalOf("content");
}

async function draftOf(c: Context<AppEnv>): Promise<string> {
  const { content } = await c.req.parseBody();
  return typeof content === "string" ? content : "";
}

const refusalOf = (field: string) =>
  platformError("VALIDATION_ERROR", { details: { issues: [{ field, message: field }] } });
