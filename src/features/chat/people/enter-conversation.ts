import { eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { Memory } from "../../../platform/memory";
import { together } from "../../../platform/together";
import { findPeople } from "../../accounts";
import { chatError } from "../errors";
import type { RoomSnapshot, Handshake } from "../room";
import { chatSettings } from "../store/tables";
import { hasBlock } from "./blocks";
import { conversationOf } from "./conversation";

export type ConversationHandshake = Handshake & {
  readonly about: RoomSnapshot & { kind: "dm" };
  readonly peerName: string;
};

/** People who were there when this isolate looked: ids are given once. */
const known = new Memory<number, true>(5_000);

/** Whether an object may be asked for before the look at who it is: a guessed id is to make none. */
export const isKnownPerson = (userId: number) => known.get(userId) === true;

/**
 * How the person is introduced to what they share with somebody: it can be read even where nobody may write any more. What writes
 * is admitted once it is through.
 */
export async function enterConversation(ctx: Ctx, peer: number): Promise<ConversationHandshake> {
  const { userId, username } = requireUser(ctx);
  if (peer === userId) throw chatError("SELF_CONVERSATION");
  const [, [other], isBlocked, settings] = await together([
    ctx.admitted,
    findPeople(ctx, [peer]),
    hasBlock(ctx, userId, peer),
    ctx.db.select().from(chatSettings).where(eq(chatSettings.userId, userId)).get(),
  ]);
  if (!other || other.status === "deleted") throw chatError("USER_NOT_FOUND");
  known.set(peer, true);
  const isSuspended = other.status === "suspended";
  return {
    about: conversationOf(userId, peer, isBlocked ? "blocked" : isSuspended ? "suspended" : null),
    participant: {
      userId,
      username,
      role: null,
      isStaff: false,
      mutedUntil: 0,
      language: ctx.language,
      sharesReceipts: settings?.sharesReceipts ?? true,
      state: "online",
    },
    peerName: other.username,
  };
}
