import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { allInOrder } from "../../../platform/all-in-order";
import { listPlaces, type Places } from "./list-places";
import { enterConversation, findReceipt, listBlocked, listRenderedDirect } from "../people";
import type { ChatPlace, History } from "../protocol";
import type { SearchHit } from "../room";
import { openRoomDetails, type RoomDetails } from "./open-room-details";
import { getRoom, listRendered, requireAuthor, type RoomView, searchMessages } from "../rooms";
import type { PlaceQuery } from "./page-forms";

/** Everything that the page of a room or conversation shows. */
export type OpenPlace = {
  readonly place: ChatPlace;
  readonly name: string;
  readonly places: Places;
  readonly self: { readonly id: number; readonly username: string };
  readonly history: History;
  /** The messages of the history as HTML, by id; deleted ones have none. */
  readonly html: ReadonlyMap<number, string>;
  /** The id of the last message read; null where nothing is unread. */
  readonly lastRead: number | null;
  readonly query: PlaceQuery;
  /** Whether the page ends with the latest message. On any other page no new message can follow. */
  readonly isNewest: boolean;
  readonly found: readonly SearchHit[] | null;
  readonly writing: "open" | "join" | "archived" | "muted" | "closed";
  /** It is null in a conversation. */
  readonly room: RoomDetails | null;
  /** The id of the last message that the other person has read; null in a room, and where they do not share it. */
  readonly peerReadUpTo: number | null;
  readonly isBlocked: boolean;
};

type PlaceRequest<T> = T & { readonly query: PlaceQuery };

export async function openRoom(
  ctx: Ctx,
  { name, query }: PlaceRequest<{ readonly name: string }>,
): Promise<OpenPlace> {
  const entered = getRoom(ctx, name);
  const [view, places, { history, html, isNewest }, room, found] = await allInOrder([
    entered,
    listPlaces(ctx),
    listRendered(ctx, { name, page: query }),
    openRoomDetails(ctx, { name, entered, query }),
    entered.then(({ role }) => (role === null ? null : search(ctx, name, query.q))),
  ]);
  const self = requireAuthor(ctx);
  const hasUnread = view.role !== null && view.messageCount > (view.readCount ?? 0);
  return {
    place: { room: view.name },
    name: view.name,
    places,
    self: { id: self.userId, username: self.username },
    history,
    html,
    lastRead: hasUnread ? (view.lastReadSeq ?? 0) : null,
    query,
    isNewest,
    found,
    writing: writingIn(view, ctx.now().getTime()),
    room,
    peerReadUpTo: null,
    isBlocked: false,
  };
}

const search = async (ctx: Ctx, name: string, q: string | undefined) =>
  q === undefined ? null : searchMessages(ctx, { name, query: { q, limit: 20 } });

function writingIn(view: RoomView, now: number): OpenPlace["writing"] {
  if (view.archivedAt !== null) return "archived";
  if (view.role === null) return "join";
  return (view.mutedUntil ?? 0) > now ? "muted" : "open";
}

export async function openConversation(
  ctx: Ctx,
  { peer, query }: PlaceRequest<{ readonly peer: number }>,
): Promise<OpenPlace> {
  const { userId } = requireUser(ctx);
  const entered = enterConversation(ctx, peer);
  const [handshake, places, { history, html, isNewest }, blocked, readUpTo] = await allInOrder([
    entered,
    listPlaces(ctx),
    listRenderedDirect(ctx, { peer, page: query }),
    listBlocked(ctx),
    findReceipt(ctx, { peer, entered }),
  ]);
  const state = places.conversations.find((conversation) => conversation.peer === peer);
  const { room, participant, peerName } = handshake;
  return {
    place: { with: peer },
    name: peerName,
    places,
    self: { id: userId, username: participant.username },
    history,
    html,
    lastRead: state && state.unread > 0 ? state.readId : null,
    query,
    isNewest,
    found: null,
    writing: room.closed === null ? "open" : "closed",
    room: null,
    peerReadUpTo: readUpTo,
    isBlocked: blocked.some(({ id }) => id === peer),
  };
}
