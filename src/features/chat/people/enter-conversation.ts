import { eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { findPeople } from "../../accounts";
import { chatError } from "../errors";
import type { About, Introduction } from "../room";
import { chatSettings } from "../tables";
import { hasBlock } from "./blocks";
import { conversationOf } from "./conversation";

export type ConversationIntroduction = Introduction & {
  readonly about: About & { kind: "dm" };
  readonly peerName: string;
};

/** How the person is introduced to what they share with somebody: it can be read even where nobody may write any more. */
export async function enterConversation(ctx: Ctx, peer: number): Promise<ConversationIntroduction> {
  const { userId } = requireUser(ctx);
  if (peer === userId) throw chatError("SELF_CONVERSATION");
  const [people, isBlocked, settings] = await Promise.all([
    findPeople(ctx, [userId, peer]),
    hasBlock(ctx, userId, peer),
    ctx.db.select().from(chatSettings).where(eq(chatSettings.userId, userId)).get(),
  ]);
  const self = people.find(({ id }) => id === userId);
  const other = people.find(({ id }) => id === peer);
  if (!self || !other || other.status === "deleted") throw chatError("USER_NOT_FOUND");
  const isSuspended = other.status === "suspended";
  return {
    about: conversationOf(userId, peer, isBlocked ? "blocked" : isSuspended ? "suspended" : null),
    occupant: {
      userId,
      username: self.username,
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
