import type { Person } from "../../support/accounts";
import { aRoom, chatPath, send } from "../../support/chat";

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

/** Of a private room that was made for this one request: its owner has said something, and `target` is a member. */
export async function chatRequestFor(route: string, { owner, target }: People) {
  const [method = "", pattern = ""] = route.split(" ");
  const room = pattern.includes(":room") ? await aRoomOf(owner, target, route) : null;
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

async function aRoomOf(owner: Person, target: Person, route: string) {
  const room = await aRoom({ owner, isPrivate: true });
  const isInvited = route.includes("/invitations");
  if (!isInvited) {
    await send("POST")(chatPath(room, "/invitations"), owner, { user_id: target.id });
    await send("POST")(chatPath(room, "/join"), target);
  }
  if (route.startsWith("DELETE") && isInvited) {
    await send("POST")(chatPath(room, "/invitations"), owner, { user_id: target.id });
  }
  // Said only where it is needed: a person may say so much in a minute.
  if (!route.includes(":messageId")) return { name: room.name, messageId: 1 };
  const said = await send("POST")(chatPath(room, "/messages"), owner, { content: "Good evening" });
  const { data } = await said.json<{ data: { id: number } }>();
  return { name: room.name, messageId: data.id };
}
