import { asc, eq } from "drizzle-orm";
import { asJson, type PersonalData, type SignedOut } from "../../../platform/personal-data";
import type { Ctx } from "../../../platform/context";
import { inboxOf, pairOf, roomOf } from "../objects";
import { type ChatMessage, closeCodes } from "../protocol";
import { removePerson } from "./remove-person";
import { roomsOf } from "./rooms-of";
import { roomMembers, rooms, userBlocks } from "./tables";

const AT_ONCE = 100;

const closeCodeOf = {
  session_ended: closeCodes.sessionEnded,
  account_closed: closeCodes.accountClosed,
  standing_changed: closeCodes.standingChanged,
} as const satisfies Record<SignedOut["reason"], number>;

/** The export holds a person's own messages in rooms, and whole conversations with what others wrote to them. */
export const chatPersonalData: PersonalData<Ctx> = {
  name: "chat",
  removable: {
    rooms: { fr: "Salons", en: "Rooms" },
    conversations: { fr: "Conversations", en: "Conversations" },
    messages: { fr: "Messages", en: "Messages" },
  },

  /** Closes the person's sockets, and voids the tickets they could open new ones with. */
  async signedOut(ctx, { userId, reason, sessionId, exceptSessionId }) {
    await inboxOf(ctx.env, userId).dismiss({
      code: closeCodeOf[reason],
      reason,
      ...(sessionId !== undefined && { sessionId }),
      ...(exceptSessionId !== undefined && { exceptSessionId }),
    });
  },

  async *exportFor(ctx, { userId }) {
    const { roomId, role, joinedAt } = roomMembers;
    const memberships = await ctx.db
      .select({ roomId, room: rooms.name, role, joinedAt })
      .from(roomMembers)
      .innerJoin(rooms, eq(rooms.id, roomId))
      .where(eq(roomMembers.userId, userId))
      .orderBy(asc(roomId));
    const blocked = await ctx.db
      .select({ userId: userBlocks.blockedId, createdAt: userBlocks.createdAt })
      .from(userBlocks)
      .where(eq(userBlocks.blockerId, userId));
    yield { path: "chat/memberships.json", body: asJson({ memberships, blocked }) };
    for (const id of await roomsOf(ctx, userId)) {
      const messages = await roomOf(ctx.env, id).messagesOf(userId);
      if (messages.length > 0) yield { path: `chat/rooms/${id}.json`, body: asJson(messages) };
    }
    for (const peer of await peersOf(ctx, userId)) {
      const messages = await conversationWith(ctx, userId, peer);
      yield { path: `chat/conversations/${peer}.json`, body: asJson(messages) };
    }
  },

  removeFor: (ctx, { userId }, from) => removePerson(ctx, userId, from),
};

async function peersOf(ctx: Ctx, userId: number): Promise<number[]> {
  const peers: number[] = [];
  let before: string | undefined;
  for (;;) {
    const rows = await inboxOf(ctx.env, userId).conversations({ limit: AT_ONCE, before });
    peers.push(...rows.map(({ peer }) => peer));
    before = rows.at(-1)?.lastAt;
    if (rows.length < AT_ONCE) return peers;
  }
}

async function conversationWith(ctx: Ctx, userId: number, peer: number): Promise<ChatMessage[]> {
  const pages: (readonly ChatMessage[])[] = [];
  let before: number | undefined;
  for (;;) {
    const page = await pairOf(ctx.env, userId, peer).history({ limit: AT_ONCE, before });
    pages.unshift(page.messages);
    before = page.messages[0]?.id;
    if (!page.has_more) return pages.flat();
  }
}
