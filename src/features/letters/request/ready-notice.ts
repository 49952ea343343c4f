import { markPlaceRead, type NewNotice, notify } from "../../../engines/notices";
import type { Ctx } from "../../../platform/context";
import { describeError } from "../../../platform/log";
import { userIdOf } from "../../../platform/owner";

type ReadyLetters = {
  readonly jobId: string;
  readonly letterId: number;
  readonly companyName: string;
  readonly ownerId: string;
};

const refOf = (letterId: number) => `letter:${letterId}`;

/**
 * It tells a signed-in person that their letters are ready, once for a job, however often it runs. The letters are worth
 * more than the notice, so that a notice which cannot be made fails no job.
 */
export async function notifyOfLetters(ctx: Ctx, ready: ReadyLetters): Promise<void> {
  const userId = userIdOf(ready.ownerId);
  if (userId === null) return;
  const notice: NewNotice = {
    source: `letters:${ready.jobId}`,
    kind: "letters",
    ref: refOf(ready.letterId),
    link: `/letters/${ready.letterId}`,
    facts: { company: ready.companyName },
    createdAt: ctx.now().getTime(),
  };
  await notify(ctx, userId, notice).catch((error: unknown) =>
    ctx.log.error("letters_notice_failed", { job_id: ready.jobId, error: describeError(error) }),
  );
}

/** A person who opens a pair has seen that it is ready. */
export function markLettersSeen(ctx: Ctx, letterId: number): void {
  if (ctx.actor.kind !== "user") return;
  ctx.later(markPlaceRead(ctx, ctx.actor.userId, { kind: "letters", ref: refOf(letterId) }));
}
