import type { Ctx } from "../../../platform/context";
import { together } from "../../../platform/together";
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

/** What the page shows of a room beside what is said in it, and what the person may do there. */
export type RoomDetails = {
  readonly view: RoomView;
  /** A page of them. */
  readonly members: readonly ShownMember[];
  /** Where the next page of members begins; null at the end. */
  readonly nextMembers: number | null;
  readonly isModerator: boolean;
  readonly isOwner: boolean;
  /** For moderators. */
  readonly moderation: Moderation | null;
};

export type ShownMember = RoomMember & {
  /** Whether the person may mute, remove and ban this one. */
  readonly isBelow: boolean;
  /** Unix milliseconds; null for who may write, and for whoever may not know. */
  readonly mutedUntil: number | null;
};

const MEMBERS_SHOWN = 100;

type Wanted = {
  readonly name: string;
  /** The look at the room: what does not depend on it is read beside it. */
  readonly entered: Promise<RoomView>;
  readonly query: PlaceQuery;
};

export async function openRoomDetails(
  ctx: Ctx,
  { name, entered, query }: Wanted,
): Promise<RoomDetails> {
  const moderated = entered.then((room) =>
    moderatesRoom(ctx, room) ? openModeration(ctx, { room, before: query.log }) : null,
  );
  const [view, members, moderation] = await together([
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
