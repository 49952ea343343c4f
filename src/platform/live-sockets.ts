import type { Ctx } from "./context";

/** Why a person's sockets may no longer stay open, and the code they are closed with. */
const closings = {
  session_ended: 4001,
  account_closed: 4003,
  standing_changed: 4005,
} as const;

type Whose = {
  readonly userId: number;
  /** One device; absent for all of them. */
  readonly sessionId?: string | undefined;
  readonly exceptSessionId?: string | undefined;
};

/**
 * Closes a person's live sockets, and voids the tickets they could open new ones with. Called after the store says so: whatever
 * connects from then on is refused by itself.
 */
export async function closeLiveSockets(
  { env }: Pick<Ctx, "env">,
  reason: keyof typeof closings,
  { userId, sessionId, exceptSessionId }: Whose,
): Promise<void> {
  const whose = {
    ...(sessionId !== undefined && { sessionId }),
    ...(exceptSessionId !== undefined && { exceptSessionId }),
  };
  const inbox = env.INBOXES.getByName(`user:${userId}`);
  await inbox.dismiss({ code: closings[reason], reason, ...whose });
}
