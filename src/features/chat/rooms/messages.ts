import type { Ctx } from "../../../platform/context";
import { chatError } from "../errors";
import { roomOf } from "../objects";
import type { ChatMessage } from "../protocol";
import type { Found, History, RoomCommand } from "../room";
import type { HistoryPage, SearchPage } from "../schemas";
import { takeAnswer, takeLeave, type Written } from "../take-answer";
import { enterRoom } from "./enter-room";
import { introductionTo, requireAuthor, requireReadable } from "./room-view";

/** A page of a room's messages, ascending. */
export async function listMessages(
  ctx: Ctx,
  { name, page }: { name: string; page: HistoryPage },
): Promise<History> {
  const room = await requireReadable(ctx, name);
  return (await roomOf(ctx.env, room.id).history(page)) as History;
}

/** For members; newest first. */
export async function searchMessages(
  ctx: Ctx,
  { name, query }: { name: string; query: SearchPage },
): Promise<Found[]> {
  const room = await requireReadable(ctx, name);
  if (room.role === null) throw chatError("PERMISSION_DENIED", { details: { reason: "members" } });
  return (await roomOf(ctx.env, room.id).search(query)) as Found[];
}

type Post = {
  readonly name: string;
  readonly content: string;
  readonly clientId?: string | undefined;
};

/** What a form sends. Whoever speaks in a public room joins it. */
export async function postMessage(ctx: Ctx, { name, content, clientId }: Post): Promise<Written> {
  await takeLeave(ctx);
  const introduction = await enterRoom(ctx, name);
  const id = clientId ?? crypto.randomUUID();
  const room = introduction.about.name;
  const command: RoomCommand = { type: "message", room, content, client_id: id };
  return takeAnswer(await roomOf(ctx.env, introduction.about.id).act(introduction, command));
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

async function change(ctx: Ctx, name: string, command: RoomCommand): Promise<Written> {
  if (command.type !== "delete") await takeLeave(ctx);
  const [room, author] = await Promise.all([requireReadable(ctx, name), requireAuthor(ctx)]);
  const introduction = introductionTo(ctx, room, author);
  return takeAnswer(await roomOf(ctx.env, room.id).act(introduction, command));
}

/** Everything, or everything up to a message. */
export async function markRoomRead(
  ctx: Ctx,
  { name, id }: { name: string; id?: number | undefined },
): Promise<void> {
  const [room, author] = await Promise.all([requireReadable(ctx, name), requireAuthor(ctx)]);
  await roomOf(ctx.env, room.id).readUpTo(introductionTo(ctx, room, author), id);
}
