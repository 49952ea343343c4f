import type { Ctx } from "../../../platform/context";
import { allInOrder } from "../../../platform/all-in-order";
import { chatError } from "../errors";
import { requireSendAllowance } from "../inbox";
import { roomOf } from "../objects";
import type { ChatMessage, History } from "../protocol";
import {
  type Acknowledgement,
  type RenderedHistory,
  requireAcknowledged,
  type SearchHit,
  type WriteCommand,
} from "../room";
import type { MessagesPage, SearchPage } from "../api/schemas";
import { renderMarkdown } from "../text/render-markdown";
import { ensureMember } from "./enter-room";
import { readInRoom } from "./known-rooms";
import { handshakeFor, requireReadable, type RoomView, viewRoom } from "./room-view";

/** Lists a page of a room's messages, ascending. */
export async function listMessages(
  ctx: Ctx,
  { name, page }: { name: string; page: MessagesPage },
): Promise<History> {
  const allowed = requireReadable(ctx, name);
  return readInRoom(ctx, { name, allowed, read: (room) => room.history(page) });
}

/** Lists the same page for people, with the HTML of its messages. */
export async function listRendered(
  ctx: Ctx,
  { name, page }: { name: string; page: MessagesPage },
): Promise<RenderedHistory> {
  const allowed = requireReadable(ctx, name);
  return readInRoom(ctx, { name, allowed, read: (room) => room.renderedHistory(page) });
}

/** Searches for members of the room; newest first. */
export async function searchMessages(
  ctx: Ctx,
  { name, query }: { name: string; query: SearchPage },
): Promise<SearchHit[]> {
  const allowed = requireReadable(ctx, name).then(requireMembership);
  return readInRoom(ctx, { name, allowed, read: (room) => room.search(query) });
}

function requireMembership(room: RoomView): RoomView {
  if (room.role !== null) return room;
  throw chatError("PERMISSION_DENIED", { details: { reason: "members" } });
}

type Post = {
  readonly name: string;
  readonly content: string;
  readonly clientId?: string | undefined;
  readonly replyTo?: number | undefined;
};

/** Posts a message without a socket. A person who writes in a public room joins it. */
export async function postMessage(
  ctx: Ctx,
  { name, content, clientId, replyTo }: Post,
): Promise<Acknowledgement> {
  const [, found] = await allInOrder([requireSendAllowance(ctx), viewRoom(ctx, name)]);
  const { room, object, announced } = await ensureMember(ctx, found);
  const written = object.write(handshakeFor(ctx, room), {
    type: "message",
    room: room.name,
    content,
    html: renderMarkdown(content),
    client_id: clientId,
    reply_to: replyTo,
  });
  const [, result] = await allInOrder([announced, written]);
  return requireAcknowledged(result);
}

type MessageId = { readonly name: string; readonly id: number };

export const editMessage = (
  ctx: Ctx,
  { name, id, content }: MessageId & Pick<ChatMessage, "content">,
) => change(ctx, name, { type: "edit", room: name, id, content, html: renderMarkdown(content) });

/** People remove their own messages, moderators those of everybody. */
export const removeMessage = (ctx: Ctx, { name, id }: MessageId) =>
  change(ctx, name, { type: "delete", room: name, id });

export const reactToMessage = (
  ctx: Ctx,
  { name, id, emoji, remove }: MessageId & { emoji: string; remove: boolean },
) => change(ctx, name, { type: "react", room: name, id, emoji, remove });

async function change(ctx: Ctx, name: string, command: WriteCommand): Promise<Acknowledgement> {
  const allowed = command.type === "delete" ? undefined : requireSendAllowance(ctx);
  const [, room] = await allInOrder([allowed, requireReadable(ctx, name)]);
  return requireAcknowledged(
    await roomOf(ctx.env, room.id).write(handshakeFor(ctx, room), command),
  );
}

/** Marks everything as read, or everything up to a message. */
export async function markRoomRead(
  ctx: Ctx,
  { name, id }: { name: string; id?: number | undefined },
): Promise<void> {
  const room = await requireReadable(ctx, name);
  await roomOf(ctx.env, room.id).readUpTo(handshakeFor(ctx, room), id);
}
