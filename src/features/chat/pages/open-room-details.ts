import type { Ctx } from "../../../platform/context";
import { allInOrder } from "../../../platform/all-in-order";
import type { PlaceQuery } from "./page-forms";
import {
  listMembers,
  type RoomMember,
  type Moderation,
  moderatesRoom,
  openModeration,
  outranks,
  ownsRoom,
  type RoomView,
} from "../rooms";

/** The data for the details of a room: its members, and what the person may do there. */
export type RoomDetails = {
  readonly view: RoomView;
  /** One page of members. */
  readonly members: readonly ShownMember[];
  /** The id after which the next page of members begins; null at the end. */
  readonly nextMembers: number | null;
  readonly isModerator: boolean;
  readonly isOwner: boolean;
  /** It is null for a person who does not moderate. */
  readonly moderation: Moderation | null;
};

export type ShownMember = RoomMember & {
  /** Whether the person may mute, remove and ban this one. */
  readonly isBelow: boolean;
  /** It is in Unix milliseconds; it is null for a member who is not muted, and where the person does not moderate. */
  readonly mutedUntil: number | null;
};

const MEMBERS_SHOWN = 100;

type RoomRequest = {
  readonly name: string;
  /** Resolves to the room. Queries that do not depend on it run beside it. */
  readonly entered: Promise<RoomView>;
  readonly query: PlaceQuery;
};

export async function openRoomDetails(
  ctx: Ctx,
  { name, entered, query }: RoomRequest,
): Promise<RoomDetails> {
  const moderated = entered.then((room) =>
    moderatesRoom(ctx, room) ? openModeration(ctx, { room, before: query.log }) : null,
  );
  const [view, members, moderation] = await allInOrder([
    entered,
    listMembers(ctx, { name, page: { limit: MEMBERS_SHOWN, after: query.after } }),
    moderated,
  ]);
  const isModerator = moderation !== null;
  const last = members.at(-1);
  return {
    view,
    members: members.map((member) => ({
      ...member,
      isBelow: isModerator && outranks(ctx, view, member),
      mutedUntil: moderation?.mutes.get(member.userId) ?? null,
    })),
    nextMembers: last && members.length === MEMBERS_SHOWN ? last.userId : null,
    isModerator,
    isOwner: ownsRoom(ctx, view),
    moderation,
  };
}
