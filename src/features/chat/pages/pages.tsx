import { Hono } from "hono";
import { requireUser, userGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { platformError } from "../../../platform/errors";
import { onSubmit } from "../../../platform/form";
import { respondWith, valid } from "../../../platform/http";
import { noStore } from "../../../platform/no-store";
import { smallBody } from "../../../platform/parse-body";
import { presentOrRedirectToSignIn } from "../../accounts";
import { chatError } from "../errors";
import { findPeer } from "./find-people";
import { managePages } from "./manage-pages";
import { openConversation, openRoom } from "./open-place";
import {
  CreateForm,
  LobbyQuery,
  MessageForm,
  PeopleQuery,
  PersonName,
  PlaceQuery,
  EverywhereQuery,
} from "./page-forms";
import { blockPerson, markConversationRead, postDirectMessage, unblockPerson } from "../people";
import { placePath } from "./place-path";
import {
  createRoom,
  enterRoom,
  leaveRoom,
  markRoomRead,
  postMessage,
  withdrawInvitation,
} from "../rooms";
import { RoomParam, UserParam } from "../api/schemas";
import { refuseTooLong } from "../api/valid-text";
import { chatMessages } from "./messages";
import { findMessages } from "../search/find-messages";
import {
  respondWithLobby,
  respondWithPeople,
  respondWithPlace,
  respondWithSearch,
} from "./views/answers";

const unknown = () => platformError("NOT_FOUND");
const room = valid("param", RoomParam, { refuse: unknown });
const person = valid("param", UserParam, { refuse: () => chatError("USER_NOT_FOUND") });
const query = valid("query", PlaceQuery);

/** Every error of a message stands above it, whatever the error is about. */
const messageRules = { fields: { content: null }, refuse: refuseTooLong };

const roomPages = new Hono<AppEnv>()
  .post("/", (c) =>
    onSubmit(c, CreateForm, {
      fields: { name: chatMessages[c.get("language")].create.nameHint, description: null },
      fieldsOfCode: { ROOM_NAME_TAKEN: ["name"] },
      work: (form) => createRoom(c.var.ctx, form),
      done: ({ name }) => ({ path: placePath({ room: name }) }),
      again: (state) => respondWithLobby(c, { state }),
    }),
  )
  .get("/:room", room, query, async (c) => {
    const wanted = { name: c.req.valid("param").room, query: c.req.valid("query") };
    return respondWithPlace(c, await openRoom(c.var.ctx, wanted));
  })
  .post("/:room/messages", room, (c) => {
    const { room: name } = c.req.valid("param");
    return onSubmit(c, MessageForm, {
      ...messageRules,
      work: ({ content }) => postMessage(c.var.ctx, { name, content }),
      done: () => ({ path: placePath({ room: name }) }),
      again: async (state) => {
        const open = await openRoom(c.var.ctx, { name, query: PlaceQuery.parse({}) });
        return respondWithPlace(c, open, { form: "message", state });
      },
    });
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
  .get("/:userId", person, query, async (c) => {
    const wanted = { peer: c.req.valid("param").userId, query: c.req.valid("query") };
    return respondWithPlace(c, await openConversation(c.var.ctx, wanted));
  })
  .post("/:userId/messages", person, (c) => {
    const { userId: peer } = c.req.valid("param");
    return onSubmit(c, MessageForm, {
      ...messageRules,
      work: ({ content }) => postDirectMessage(c.var.ctx, { peer, content }),
      done: () => ({ path: placePath({ with: peer }) }),
      again: async (state) => {
        const open = await openConversation(c.var.ctx, { peer, query: PlaceQuery.parse({}) });
        return respondWithPlace(c, open, { form: "message", state });
      },
    });
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

/** `/chat…` is for signed-in people; others are led to sign in and back. */
export const chatPages = new Hono<AppEnv>()
  .basePath("/chat")
  .use(noStore)
  .use(userGuard)
  .use(smallBody)
  .get("/", valid("query", LobbyQuery), (c) =>
    respondWithLobby(c, { search: c.req.valid("query").search }),
  )
  .get("/search", valid("query", EverywhereQuery), async (c) => {
    const wanted = c.req.valid("query");
    const found = await findMessages(c.var.ctx, { ...wanted, limit: 20 });
    return respondWithSearch(c, { query: wanted, found });
  })
  // A refused form leaves this address in the window, and it may be asked for again.
  .get("/rooms", (c) => c.redirect("/chat", 303))
  .get("/people", valid("query", PeopleQuery), (c) =>
    respondWithPeople(c, { query: c.req.valid("query") }),
  )
  // People write such addresses by hand, and a name is easily mistyped.
  .get("/with/:username", valid("param", PersonName, { refuse: unknown }), async (c) => {
    const { username } = c.req.valid("param");
    const peer = await findPeer(c.var.ctx, username);
    if (peer !== null) return c.redirect(placePath({ with: peer }), 303);
    return respondWithPeople(c, { query: { search: username }, status: 404 });
  })
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
  .onError(respondWith(presentOrRedirectToSignIn));
