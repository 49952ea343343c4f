import { and, asc, eq } from "drizzle-orm";
import { requireRole } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { platformError } from "../../../platform/errors";
import { invitationRequests } from "../store/tables";

const SHOWN = 100;

export type PendingInvitation = {
  readonly id: number;
  readonly name: string;
  readonly message: string;
  readonly askedAt: number;
};

/** Those that nobody has decided, whoever waits longest first. */
export async function listPendingInvitations(ctx: Ctx): Promise<PendingInvitation[]> {
  requireRole(ctx, "admin");
  const { id, name, message, askedAt, status } = invitationRequests;
  return ctx.db
    .select({ id, name, message, askedAt })
    .from(invitationRequests)
    .where(eq(status, "pending"))
    .orderBy(asc(askedAt))
    .limit(SHOWN);
}

type Decision = { readonly id: number; readonly status: "granted" | "declined" };

/** A decided request is not there any more, so that two admins do not decide it twice. */
export async function answerInvitation(ctx: Ctx, { id, status }: Decision): Promise<void> {
  requireRole(ctx, "admin");
  const isPending = and(eq(invitationRequests.id, id), eq(invitationRequests.status, "pending"));
  const decided = await ctx.db
    .update(invitationRequests)
    .set({ status, decidedAt: ctx.now().getTime() })
    .where(isPending)
    .returning({ id: invitationRequests.id });
  if (decided.length === 0) throw platformError("NOT_FOUND");
  ctx.log.info("invitation_decided", { status });
}
