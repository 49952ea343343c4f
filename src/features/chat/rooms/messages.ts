import type { Ctx } from "../../../platform/context";
import { together } from "../../../platform/together";
import { chatError } from "../errors";
import { roomOf } from "../objects";
import type { ChatMessage } from "../protocol";
import type { SearchHit, History, RoomCommand } from "../room";
import type { MessagesPage, SearchPage } from "../api/schemas";
import {
  requireAcknowledged,
  requireSendAllowance,
  type Acknowledgement,
} from "../room/take-answer";
import { ensureMember } from "./enter-room";
import { readInRoom } from "./known-rooms";
import { handshakeFor, requireReadable, type RoomView, viewRoom } from "./room-view";

/** A page of a room's messages, ascending. */
export async function listMessages(
  ctx: Ctx,
  { name, page }: { name: string; page: MessagesPage },
): Promise<History> {
  const allowed = requireReadable(ctx, name);
  return readInRoom(ctx, {
    name,
    allowed,
    read: async (room) => (await room.history(page)) as History,
  });
}

/** For members; newest first. */
export async function searchMessages(
  ctx: Ctx,
  { name, query }: { name: string; query: SearchPage },
): Promise<SearchHit[]> {
  const allowed = requireReadable(ctx, name).then(requireMembership);
  return readInRoom(ctx, {
    name,
    allowed,
    read: async (room) => (await room.search(query)) as SearchHit[],
  });
}

function requireMembership(room: RoomView): RoomView {
  if (room.role !== null) return room;
  throw chatError("PERMISSION_DENIED", { details: { reason: "members" } });
}

type Post = {
  readonly name: string;
  readonly content: string;
  readonly clientId?: string | undefined;
};

/** What a form sends. Whoever speaks in a public room joins it. */
export async function postMessage(
  ctx: Ctx,
  { name, content, clientId }: Post,
): Promise<Acknowledgement> {
  const [, found] = await together([requireSendAllowance(ctx), viewRoom(ctx, name)]);
  const { room, object, told } = await ensureMember(ctx, found);
  const command: RoomCommand = {
    type: "message",
    room: room.name,
    content,
    client_id: clientId ?? crypto.randomUUID(),
  };
  const said = object.act(handshakeFor(ctx, room), command);
  const [, lines] = await together([told, said]);
  return requireAcknowledged(lines);
}

type Changed = { readonly name: string; readonly id: number };

export const editMessage = (
  ctx: Ctx,
  { name, id, content }: Changed & Pick<ChatMessage, "content">,
) => change(ctx, name, { type: "edit", room: name, id, content, client_id: crypto.randomUUID() });

/** One's own; a moderator's, anybody's. */
export const removeMessage = (ctx: Ctx, { name, id }: Changed) =>
  change(ctx, name, { type: "delete", room: name, id, client_id: crypto.randomUUID() });

export const reactToMessage = (
  ctx: Ctx,
  { name, id, emoji, remove }: Changed & { emoji: string; remove: boolean },
) =>
  change(ctx, name, {
    type: "react",
    room: name,
    id,
    emoji,
    remove,
    client_id: crypto.randomUUID(),
  });

async function change(ctx: Ctx, name: string, command: RoomCommand): Promise<Acknowledgement> {
  const leave = command.type === "delete" ? undefined : requireSendAllowance(ctx);
  const [, room] = await together([leave, requireReadable(ctx, name)]);
  return requireAcknowledged(await roomOf(ctx.env, room.id).act(handshakeFor(ctx, room), command));
}

/** Everything, or everything up to a message. */
export async function markRoomRead(
  ctx: Ctx,
  { name, id }: { name: string; id?: number | undefined },
): Promise<void> {
  const room = await requireReadable(ctx, name);
  await roomOf(ctx.env, room.id).readUpTo(handshakeFor(ctx, room), id);
}
