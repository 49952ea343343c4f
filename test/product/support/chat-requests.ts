import type { Person } from "../../support/accounts";
import { aRoom, chatPath, type Room, send } from "../../support/chat";

/** What routes of the chat are asked, by `METHOD pattern`; routes that are not named here take no body. */
const bodies: Readonly<Record<string, (target: Person) => object>> = {
  "POST /api/v1/chat/rooms": () => ({ name: `room-${crypto.randomUUID().slice(0, 13)}` }),
  "PATCH /api/v1/chat/rooms/:room": () => ({ topic: "Springs and levers" }),
  "POST /api/v1/chat/rooms/:room/messages": () => ({ content: "Good evening" }),
  "PATCH /api/v1/chat/rooms/:room/messages/:messageId": () => ({ content: "Good morning" }),
  "PUT /api/v1/chat/rooms/:room/messages/:messageId/reactions": () => ({ emoji: "👍" }),
  "POST /api/v1/chat/rooms/:room/read": () => ({}),
  "PUT /api/v1/chat/rooms/:room/members/:userId": () => ({ role: "moderator" }),
  "POST /api/v1/chat/rooms/:room/invitations": ({ id }) => ({ user_id: id }),
  "PUT /api/v1/chat/rooms/:room/bans/:userId": () => ({ reason: "noise" }),
  "PUT /api/v1/chat/rooms/:room/mutes/:userId": () => ({ minutes: 5 }),
  "POST /api/v1/chat/dm/:userId": () => ({ content: "A word between us" }),
  "POST /api/v1/chat/dm/:userId/read": () => ({}),
  "POST /api/v1/chat/notifications/read": () => ({ id: 1 }),
  "PUT /api/v1/chat/settings": () => ({ receipts: "private" }),
};

const FORM = "application/x-www-form-urlencoded";

/** Of the pages; a form that is not named here is sent empty and comes back with what is missing. */
const forms: Readonly<Record<string, string>> = {
  "POST /chat/rooms/:room/about": "topic=Springs&description=",
  "POST /chat/rooms/:room/archive": "archived=1",
  "POST /chat/rooms/:room/members/:userId": "act=mute&minutes=10",
};

type People = { readonly owner: Person; readonly target: Person };

export type Readiness = {
  /** Whatever the request needs to be served has happened before; else a part is refused for want of something to do. */
  readonly isServed?: boolean;
};

/** Of a room that was made for this one request, private but where `isServed` takes a guest: `target` is a member. */
export async function chatRequestFor(
  route: string,
  { owner, target }: People,
  { isServed = false }: Readiness,
) {
  const [method = "", pattern = ""] = route.split(" ");
  if (isServed) {
    await unblock({ owner, target });
    await between[route]?.({ owner, target });
  }
  const room = pattern.includes(":room")
    ? await aRoomOf({ owner, target }, { route, isServed })
    : null;
  const path = pattern
    .replace(/:part\{(\w+)\|.*\}/, "$1")
    .replace(":room", encodeURIComponent(room?.name ?? ""))
    .replace(":messageId", String(room?.messageId))
    .replace(":userId", String(target.id));
  const url = path.endsWith("/search") ? `${path}?q=evening` : path;
  if (!pattern.startsWith("/api/")) {
    return { method, url, body: method === "POST" ? (forms[route] ?? "") : undefined, type: FORM };
  }
  const body = bodies[route]?.(target);
  return {
    method,
    url,
    body: body && JSON.stringify(body),
    type: "application/json",
  };
}

type Before = (room: Room, people: People) => Promise<unknown>;

const join: Before = (room, { owner }) => send("POST")(chatPath(room, "/join"), owner);
const invite: Before = (room, { owner, target }) =>
  send("POST")(chatPath(room, "/invitations"), owner, { user_id: target.id });

/** What has to have happened for the route to have something to do. */
const before: Readonly<Record<string, Before>> = {
  "DELETE /api/v1/chat/rooms/:room/archive": (room, { owner }) =>
    send("PUT")(chatPath(room, "/archive"), owner),
  "DELETE /api/v1/chat/rooms/:room/bans/:userId": (room, { owner, target }) =>
    send("PUT")(chatPath(room, `/bans/${target.id}`), owner, {}),
  "GET /api/v1/chat/rooms/:room/bans": (room, { owner, target }) =>
    send("PUT")(chatPath(room, `/bans/${target.id}`), owner, {}),
  "DELETE /api/v1/chat/rooms/:room/invitations/:userId": invite,
  "GET /api/v1/chat/rooms/:room/invitations": invite,
  "POST /api/v1/chat/rooms/:room/leave": join,
};

const isUninvited = (route: string) => /^DELETE .*\/invitations/.test(route);

/** Asked by somebody who does not own the room. */
const isGuests = (route: string) => /^POST .*\/rooms\/:room\/(join|leave)$/.test(route);

async function aRoomOf(people: People, { route, isServed }: Readiness & { route: string }) {
  const { owner, target } = people;
  const isPrivate = !(isServed && isGuests(route));
  const room = await aRoom({ owner: isPrivate ? owner : target, isPrivate });
  if (isPrivate && !route.includes("/invitations")) {
    await invite(room, people);
    await send("POST")(chatPath(room, "/join"), target);
  }
  if (isServed || isUninvited(route)) await before[route]?.(room, people);
  // Said only where it is needed: a person may say so much in a minute.
  if (!route.includes(":messageId")) return { name: room.name, messageId: 1 };
  const said = await send("POST")(chatPath(room, "/messages"), owner, { content: "Good evening" });
  const { data } = await said.json<{ data: { id: number } }>();
  return { name: room.name, messageId: data.id };
}

/** Of pairs of people: what the route is to find. */
const between: Readonly<Record<string, (people: People) => Promise<unknown>>> = {
  "GET /api/v1/chat/conversations": ({ owner, target }) =>
    send("POST")(`/api/v1/chat/dm/${target.id}`, owner, { content: "A word between us" }),
  "GET /api/v1/chat/blocks": ({ owner, target }) =>
    send("PUT")(`/api/v1/chat/blocks/${target.id}`, owner),
  "DELETE /api/v1/chat/blocks/:userId": ({ owner, target }) =>
    send("PUT")(`/api/v1/chat/blocks/${target.id}`, owner),
};
/** A block is lifted before whatever it would refuse. */
const unblock = ({ owner, target }: People) =>
  send("DELETE")(`/api/v1/chat/blocks/${target.id}`, owner);
