import { eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { Memory } from "../../../platform/memory";
import { allInOrder } from "../../../platform/all-in-order";
import { findPeople } from "../../accounts";
import { chatError } from "../errors";
import type { Handshake, RoomSnapshot } from "../room";
import { mayReach } from "../store/may-reach";
import { chatSettings } from "../store/tables";
import { conversationOf } from "./conversation";

export type ConversationHandshake = Handshake & {
  readonly room: RoomSnapshot & { kind: "dm" };
  readonly peerName: string;
};

/** Ids of accounts that this isolate has seen. They stay true, because an id is never given twice. */
const known = new Memory<number, true>(5_000);

/** Whether the account is known to exist, so that a guessed id never makes an object. */
export const isKnownPerson = (userId: number) => known.get(userId) === true;

/** Makes the handshake for a conversation, which can be read even where it takes no more messages. */
export async function enterConversation(ctx: Ctx, peer: number): Promise<ConversationHandshake> {
  const { userId, username } = requireUser(ctx);
  if (peer === userId) throw chatError("SELF_CONVERSATION");
  const [[other], isReachable, settings] = await allInOrder([
    findPeople(ctx, [peer]),
    mayReach(ctx, userId, peer),
    ctx.db.select().from(chatSettings).where(eq(chatSettings.userId, userId)).get(),
  ]);
  if (!other || other.status === "deleted") throw chatError("USER_NOT_FOUND");
  known.set(peer, true);
  const isSuspended = other.status === "suspended";
  return {
    room: conversationOf(
      userId,
      peer,
      isReachable ? (isSuspended ? "suspended" : null) : "blocked",
    ),
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
