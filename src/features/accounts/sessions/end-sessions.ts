import { and, eq, gt, isNull, ne, type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { allInOrder } from "../../../platform/all-in-order";
import type { Ctx } from "../../../platform/context";
import type { SignedOut } from "../../../platform/personal-data";
import { accountSessions } from "../store/tables";
import { announceSignOut } from "./announce-sign-out";

/** A change of standing ends no session, so it is announced and not ended. */
export type EndedSessions = SignedOut & { readonly reason: "session_ended" | "account_closed" };

/**
 * It ends the live sessions that the condition names: their rows first, then their sockets and tickets. It returns how many
 * there were, and it is the only module that writes `ended_at` (test/features/accounts/sessions/ending.test.ts).
 */
export async function endSessions(ctx: Ctx, ended: EndedSessions): Promise<number> {
  const rows = await endRows(ctx, ended);
  // It is announced even without a row: an earlier end may have been cut short before its sockets were closed.
  await announceSignOut(ctx, ended);
  return rows.length;
}

/** It is one statement that returns the rows that it changed. */
type Change<Row> = BatchItem<"sqlite"> & { readonly _: { readonly result: Row[] } };

type Changing<Row> = {
  readonly change: Change<Row>;
  /** These statements of the same transaction follow the end of the sessions. */
  readonly after?: readonly BatchItem<"sqlite">[];
  /** It runs once the change is made, beside the closing of the sockets. */
  readonly meanwhile?: () => Promise<unknown>;
};

/**
 * It makes a change and ends sessions in one transaction. A change that finds no row ends nothing and closes nothing; its
 * caller sees that by the empty result.
 */
export async function changeAndEndSessions<Row>(
  ctx: Ctx,
  ended: EndedSessions,
  { change, after = [], meanwhile }: Changing<Row>,
): Promise<Row[]> {
  const results: unknown[] = await ctx.db.batch([
    change,
    endRows(ctx, ended, sql`changes() > 0`),
    ...after,
  ]);
  const changed = results[0] as Row[];
  if (changed.length > 0) await allInOrder([announceSignOut(ctx, ended), meanwhile?.()]);
  return changed;
}

function endRows(ctx: Ctx, { userId, sessionId, exceptSessionId }: EndedSessions, when?: SQL) {
  const now = ctx.now().getTime();
  return ctx.db
    .update(accountSessions)
    .set({ endedAt: now })
    .where(
      and(
        eq(accountSessions.userId, userId),
        isNull(accountSessions.endedAt),
        gt(accountSessions.expiresAt, now),
        sessionId === undefined ? undefined : eq(accountSessions.id, sessionId),
        exceptSessionId === undefined ? undefined : ne(accountSessions.id, exceptSessionId),
        when,
      ),
    )
    .returning({ id: accountSessions.id });
}
