import { env } from "cloudflare:workers";
import { aPerson, type Person } from "../../support/accounts";
import { aRoom, chatPath, type Room, send } from "../../support/chat";
import type { Existing } from "./contract-requests";

type People = { readonly owner: Person; readonly target: Person };

export type Readiness = {
  /** All that the request needs has happened before; else some are refused, as there is nothing to do. */
  readonly isServed?: boolean;
};

/**
 * A route of the chat is asked about a person to write to, and a room made for this one request, private except where
 * `isServed` takes a guest, with `target` as a member.
 */
export async function chatExistingFor(
  route: string,
  { owner, target }: People,
  { isServed = false }: Readiness,
): Promise<Existing> {
  await unblock({ owner, target });
  if (isServed) await between[route]?.({ owner, target });
  // The other actors may have blocked the target by requests of before.
  const isUnblock = !isServed && /^DELETE .*\/blocks\/|\/unblock$/.test(route);
  const { id, username } = isUnblock ? await aPerson() : target;
  const known = {
    userId: [String(id)],
    username: [username],
    name: [`room-${crypto.randomUUID().slice(0, 13)}`],
  };
  if (!route.includes("/:room")) return known;
  const room = await aRoomOf({ owner, target }, { route, isServed });
  return {
    ...known,
    room: [encodeURIComponent(room.name)],
    messageId: [String(room.messageId)],
  };
}

type Before = (room: Room, people: People) => Promise<unknown>;

const join: Before = (room, { owner }) => send("POST")(chatPath(room, "/join"), owner);
const invite: Before = (room, { owner, target }) =>
  send("POST")(chatPath(room, "/invitations"), owner, { user_id: target.id });

/** These calls give the route something to do. */
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
  const maker = isPrivate ? owner : target;
  await letGoOfOldRooms(maker);
  const room = await aRoom({ owner: maker, isPrivate });
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

/** A person owns fifty rooms at most, and each request has one of its own. */
const letGoOfOldRooms = ({ id }: Person) =>
  env.DB.prepare(
    `delete from room_members where user_id = ?1 and room_id not in (
       select room_id from room_members where user_id = ?1 order by room_id desc limit 20)`,
  )
    .bind(id)
    .run();

/** These calls between two people leave what the route is to find. */
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
